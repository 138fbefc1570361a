import type { notices as english } from '../en/notices.ts';
import type { Translated } from '../translated.ts';

export const notices: Translated<typeof english> = {
  backupsFinished_one: '{{count, number}} sauvegarde terminée',
  backupsFinished_other: '{{count, number}} sauvegardes terminées',
  runsFinished_one: '{{count, number}} exécution terminée',
  runsFinished_other: '{{count, number}} exécutions terminées',
  backupsFailed_one: '{{count, number}} sauvegarde en échec',
  backupsFailed_other: '{{count, number}} sauvegardes en échec',
  runsFailed_one: '{{count, number}} exécution en échec',
  runsFailed_other: '{{count, number}} exécutions en échec',
  backupsOverdue_one: '{{count, number}} sauvegarde en retard',
  backupsOverdue_other: '{{count, number}} sauvegardes en retard',
  hooksFailing_one: '{{count, number}} hook échoue à répétition',
  hooksFailing_other: '{{count, number}} hooks échouent à répétition',
  namesAndMore_one: '{{names}} et {{count, number}} autre',
  namesAndMore_other: '{{names}} et {{count, number}} autres',
  hookOf: '{{profile}} ({{hook}})',
  overdueTitle: '{{profile}} : sauvegarde en retard',
  hookKeepsFailing: '{{profile}} : un hook échoue à répétition',
  hookSwitchedOff: '{{profile}} : hook désactivé',
  notBackedUpFor_one: '« {{name}} » n’a pas été sauvegardé depuis un jour.',
  notBackedUpFor_other: '« {{name}} » n’a pas été sauvegardé depuis {{count, number}} jours.',
  sizeOfRun: '{{files}}, {{size}}, dont {{added}} de nouvelles données',
  inTime: 'en {{duration}}',
  hookPaused:
    'Les messages de « {{hook}} » ont échoué cinq fois de suite. Chacun des suivants n’est essayé qu’une fois, jusqu’à ce que l’un d’eux passe.',
  hookRecovered: 'Les messages de « {{hook}} » passent de nouveau.',
  hookOff: '« {{hook}} » est désactivé, car son destinataire ne veut plus de messages.',
  channelOff:
    'Le canal « {{channel}} » est désactivé, car son destinataire ne veut plus de messages.',
  switchedOff: 'Désactivé, car le destinataire ne veut plus de messages.',
};

import type { notices as english } from '../en/notices.ts';
import type { Translated } from '../translated.ts';

export const notices: Translated<typeof english> = {
  backupsFinished_one: '{{count, number}} Sicherung beendet',
  backupsFinished_other: '{{count, number}} Sicherungen beendet',
  runsFinished_one: '{{count, number}} Lauf beendet',
  runsFinished_other: '{{count, number}} Läufe beendet',
  backupsFailed_one: '{{count, number}} Sicherung fehlgeschlagen',
  backupsFailed_other: '{{count, number}} Sicherungen fehlgeschlagen',
  runsFailed_one: '{{count, number}} Lauf fehlgeschlagen',
  runsFailed_other: '{{count, number}} Läufe fehlgeschlagen',
  backupsOverdue_one: '{{count, number}} Sicherung ist überfällig',
  backupsOverdue_other: '{{count, number}} Sicherungen sind überfällig',
  hooksFailing_one: '{{count, number}} Hook schlägt immer wieder fehl',
  hooksFailing_other: '{{count, number}} Hooks schlagen immer wieder fehl',
  namesAndMore_one: '{{names}} und {{count, number}} mehr',
  namesAndMore_other: '{{names}} und {{count, number}} weitere',
  hookOf: '{{profile}} ({{hook}})',
  overdueTitle: '{{profile}}: Sicherung ist überfällig',
  hookKeepsFailing: '{{profile}}: Hook schlägt immer wieder fehl',
  hookSwitchedOff: '{{profile}}: Hook ausgeschaltet',
  notBackedUpFor_one: '„{{name}}“ wurde seit einem Tag nicht gesichert.',
  notBackedUpFor_other: '„{{name}}“ wurde seit {{count, number}} Tagen nicht gesichert.',
  sizeOfRun: '{{files}}, {{size}}, davon {{added}} neu',
  inTime: 'in {{duration}}',
  hookPaused:
    'Die Nachrichten von „{{hook}}“ sind fünfmal in Folge fehlgeschlagen. Jede weitere wird nur einmal versucht, bis eine durchkommt.',
  hookRecovered: 'Die Nachrichten von „{{hook}}“ kommen wieder durch.',
  hookOff: '„{{hook}}“ wurde ausgeschaltet, da der Empfänger keine Nachrichten mehr will.',
  channelOff:
    'Der Kanal „{{channel}}“ wurde ausgeschaltet, da der Empfänger keine Nachrichten mehr will.',
  switchedOff: 'Abgeschaltet, da der Empfänger keine Nachrichten mehr will.',
};

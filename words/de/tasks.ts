import type { tasks as english } from '../en/tasks.ts';
import type { Translated } from '../translated.ts';

export const tasks: Translated<typeof english> = {
  backupNow: 'Jetzt sichern',
  copyNow: 'Snapshots jetzt kopieren',
  checkNow: 'Repository jetzt prüfen',
  forgetNow: 'Alte Snapshots jetzt vergessen',
  pruneNow: 'Repository jetzt bereinigen',
  drillNow: 'Wiederherstellung jetzt proben',
  backup: 'Sicherung',
  copy: 'Kopie',
  check: 'Prüfung',
  forget: 'Vergessen',
  prune: 'Bereinigung',
  drill: 'Probewiederherstellung',
  restore: 'Wiederherstellung',
};

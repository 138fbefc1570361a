/** Words of the tasks by name. */
export const tasks = {
  backupNow: 'Back up now',
  copyNow: 'Copy the snapshots now',
  checkNow: 'Check the repository now',
  forgetNow: 'Forget old snapshots now',
  pruneNow: 'Prune the repository now',
  drillNow: 'Try a restore now',
  backup: 'backup',
  copy: 'copy',
  check: 'check',
  forget: 'forget',
  prune: 'prune',
  drill: 'trial restore',
  restore: 'restore',
} as const;

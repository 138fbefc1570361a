import type { tasks as english } from '../en/tasks.ts';
import type { Translated } from '../translated.ts';

export const tasks: Translated<typeof english> = {
  backupNow: '立即备份',
  copyNow: '立即复制快照',
  checkNow: '立即检查仓库',
  forgetNow: '立即遗忘旧快照',
  pruneNow: '立即清理仓库',
  drillNow: '立即试恢复',
  backup: '备份',
  copy: '复制',
  check: '检查',
  forget: '遗忘',
  prune: '清理',
  drill: '试恢复',
  restore: '恢复',
};

import type { history as english } from '../en/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof english> = {
  lists: '历史记录列表',
  exportRuns: '导出运行记录',
  saveAsCsv: '另存为 CSV',
  noRunYet: '尚未运行过备份。',
  noneLikeThat: '没有符合条件的运行。',
  newest_other: '最新的 {{count, number}} 次运行',
  newestFirst: '运行记录，最新的在前',
  searchText: '运行的配置方案、消息或错误中的文本',
  searchHint: '在配置方案、消息和错误中查找',
  outcome: '结果',
  allOutcomes: '所有结果',
  allWithTrouble: '所有有问题的',
  task: '任务',
  allTasks: '所有任务',
  started: '启动方式',
  allStarted: '所有启动方式',
};

import type { notices as english } from '../en/notices.ts';
import type { Translated } from '../translated.ts';

export const notices: Translated<typeof english> = {
  backupsFinished_other: '{{count, number}} 次备份已完成',
  runsFinished_other: '{{count, number}} 次运行已完成',
  backupsFailed_other: '{{count, number}} 次备份失败',
  runsFailed_other: '{{count, number}} 次运行失败',
  backupsOverdue_other: '{{count, number}} 个备份已逾期',
  hooksFailing_other: '{{count, number}} 个钩子持续失败',
  namesAndMore_other: '{{names}}等，另有 {{count, number}} 项',
  hookOf: '{{profile}}（{{hook}}）',
  overdueTitle: '{{profile}}：备份已逾期',
  hookKeepsFailing: '{{profile}}：钩子持续失败',
  hookSwitchedOff: '{{profile}}：钩子已停用',
  notBackedUpFor_other: '“{{name}}”已有 {{count, number}} 天未备份。',
  sizeOfRun: '{{files}}，{{size}}，其中新增 {{added}}',
  inTime: '用时 {{duration}}',
  hookPaused: '“{{hook}}”的消息已连续失败五次。之后的每条消息只尝试一次，直到有一条送达。',
  hookRecovered: '“{{hook}}”的消息已恢复送达。',
  hookOff: '“{{hook}}”已停用，因为接收方不再接受消息。',
  channelOff: '通道“{{channel}}”已停用，因为接收方不再接受消息。',
  switchedOff: '已停用，因为接收方不再接受消息。',
};

import type { channels as english } from '../en/channels.ts';
import type { Translated } from '../translated.ts';

export const channels: Translated<typeof english> = {
  title: '通道',
  newChannel: '新建通道',
  about: '通道是只需定义一次的目标：所有配置方案的钩子都可以经由它发送。',
  noneYet: '还没有通道。为手机、群聊或自己的服务器建立一个，之后即可在任何钩子中选用。',
  usedBy: '用于 {{hooks}}',
  switchedOff: '已停用',
  removeAsk: '移除“{{name}}”？',
  removeWarning: '移除后无法恢复。仍被钩子使用的通道不会被移除。',
  remove: '移除通道',
  gone: '此通道已不存在。',
  whereItGoes: '发送到哪里',
  name: '通道名称',
  nameExample: '家庭群聊',
  nameMissing: '请为通道命名。',
};

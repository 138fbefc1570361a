import type { secrets as english } from '../en/secrets.ts';
import type { Translated } from '../translated.ts';

export const secrets: Translated<typeof english> = {
  title: '密钥',
  namesOnly: 'Bellhop 只显示名称。值会存入钥匙串，之后不再显示。',
  searchHint: '名称或使用者',
  noneYet: '还没有密钥。各配置方案的密码和存入钥匙串的标头会显示在这里。',
  noneLikeThat: '没有符合条件的密钥。',
  notStored: '未保存',
  setNewValue: '设置新值',
  newValue: '新值',
  deleteAsk: '删除“{{name}}”？',
  deleteUnused: '没有任何内容使用它。删除后无法恢复。',
  deleteUsed: '删除后无法恢复，且以下各项将因此失败：{{users}}。',
  deleteSecret: '删除密钥',
  ofChannel: '通道 {{name}}',
  passwordOf: '{{profile}}，仓库密码',
  variableOf: '{{profile}}，{{variable}}',
  copyPasswordOf: '{{profile}}，副本，仓库密码',
  copyVariableOf: '{{profile}}，副本，{{variable}}',
};

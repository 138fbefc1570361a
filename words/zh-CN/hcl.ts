import type { hcl as english } from '../en/hcl.ts';
import type { Translated } from '../translated.ts';

export const hcl: Translated<typeof english> = {
  heredocName: '<< 之后应为名称，然后换行',
  heredocOpen: '<< 之后的文本没有用单独一行的名称结束',
  badNumber: '数字格式不正确，或文本缺少引号',
  bigNumber: '数字过大，请写成带引号的文本',
  afterLabels: '节的名称之后应为 {',
  afterKey: '键之后应为 = 或 {',
  keyTwice: '同一个键出现两次，一次是节或列表，另一次是其他值',
  keyExpected: '此处应为键',
  keyNeedsQuotes: '此处应为键；如果不是普通单词，需要加引号',
  closesNothing: '} 没有对应的开头',
  noQuotes: '文本缺少引号',
  valueExpected: '此处应为值',
  sectionOpen: '节没有用 } 结束',
  listOpen: '列表没有用 ] 结束',
  commaExpected: '列表各项之间应有逗号',
  quoteOpen: '文本没有在本行内用引号结束',
  interpolationOpen: '文本中的 ${ 没有用 } 结束',
  backslash: '此处的反斜杠没有意义，请写两个',
  commentOpen: '注释没有用 */ 结束',
};

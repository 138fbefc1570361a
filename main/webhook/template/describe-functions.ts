import type { KnownFunction } from '../../../preload/contract/vocabulary.ts';
import { t } from '../../../words/t.ts';
import { builtInBlocks, functions } from './functions.ts';

/** Everything that a template can call, with how and what for. */
export function describeFunctions(): readonly KnownFunction[] {
  return Object.entries(notes).map(([name, [form, note]]) => ({
    name,
    form: form === '' ? name : `${name} ${form}`,
    note: note(),
    use: useOf(name),
  }));
}

function useOf(name: string): KnownFunction['use'] {
  if (builtInBlocks.has(name)) return 'block';
  const block = functions.get(name)?.block ?? 'none';
  return block === 'none' ? 'value' : 'both';
}

/** By name: its arguments, and what it does. */
const notes: Readonly<Record<string, readonly [form: string, note: () => string]>> = {
  if: ['value', () => t('templateNotes.if', { else: '{{else}}' })],
  unless: ['value', () => t('templateNotes.unless')],
  each: ['list', () => t('templateNotes.each', { this: '{{this}}', index: '{{@index}}' })],
  with: ['value', () => t('templateNotes.with')],
  lookup: ['value name', () => t('templateNotes.lookup')],
  secret: ['"name"', () => t('templateNotes.secret')],
  json: ['value', () => t('templateNotes.json')],
  urlencode: ['value', () => t('templateNotes.urlencode')],
  uppercase: ['text', () => t('templateNotes.uppercase')],
  lowercase: ['text', () => t('templateNotes.lowercase')],
  trim: ['text', () => t('templateNotes.trim')],
  truncate: ['text 80', () => t('templateNotes.truncate')],
  tail: ['text 10', () => t('templateNotes.tail')],
  join: ['list ", "', () => t('templateNotes.join')],
  coalesce: ['value value', () => t('templateNotes.coalesce')],
  default: ['value value', () => t('templateNotes.default')],
  replace: ['text "what" "by"', () => t('templateNotes.replace')],
  html: ['text', () => t('templateNotes.html')],
  split: ['text "," 0', () => t('templateNotes.split')],
  lines: ['text', () => t('templateNotes.lines')],
  first: ['list', () => t('templateNotes.first')],
  last: ['list', () => t('templateNotes.last')],
  tagValue: ['tags "name"', () => t('templateNotes.tagValue')],
  firstBytes: ['text 1000', () => t('templateNotes.firstBytes')],
  lastBytes: ['text 1000', () => t('templateNotes.lastBytes')],
  base64: ['text', () => t('templateNotes.base64')],
  sha256: ['text', () => t('templateNotes.sha256')],
  formatBytes: ['bytes', () => t('templateNotes.formatBytes')],
  formatDuration: ['milliseconds', () => t('templateNotes.formatDuration')],
  moment: ['date "YYYY-MM-DD"', () => t('templateNotes.moment')],
  date: ['instant "YYYY-MM-DD"', () => t('templateNotes.date')],
  year: ['', () => t('templateNotes.year')],
  $UUID: ['', () => t('templateNotes.uuid')],
  $RANDOM_NUMBER: ['', () => t('templateNotes.randomNumber')],
  and: ['value value', () => t('templateNotes.and')],
  or: ['value value', () => t('templateNotes.or')],
  not: ['value', () => t('templateNotes.not')],
  neither: ['value value', () => t('templateNotes.neither')],
  eq: ['value value', () => t('templateNotes.eq')],
  ne: ['value value', () => t('templateNotes.ne')],
  is: ['value value', () => t('templateNotes.is')],
  isnt: ['value value', () => t('templateNotes.isnt')],
  gt: ['value value', () => t('templateNotes.gt')],
  gte: ['value value', () => t('templateNotes.gte')],
  lt: ['value value', () => t('templateNotes.lt')],
  lte: ['value value', () => t('templateNotes.lte')],
  unlessEq: ['value value', () => t('templateNotes.ne')],
  unlessGt: ['value value', () => t('templateNotes.notGt')],
  unlessLt: ['value value', () => t('templateNotes.notLt')],
  unlessGteq: ['value value', () => t('templateNotes.lt')],
  unlessLteq: ['value value', () => t('templateNotes.gt')],
  compare: [
    'value "==" value',
    () => t('templateNotes.compare', { operators: '== === != !== < > <= >= typeof' }),
  ],
  contains: ['list value', () => t('templateNotes.contains')],
  has: ['"run.durationMs"', () => t('templateNotes.has')],
  isTruthy: ['value', () => t('templateNotes.isTruthy')],
  isFalsey: ['value', () => t('templateNotes.isFalsey')],
  startsWith: ['text "start"', () => t('templateNotes.startsWith')],
  ifEven: ['number', () => t('templateNotes.ifEven')],
  ifOdd: ['number', () => t('templateNotes.ifOdd')],
  ifNth: ['3 number', () => t('templateNotes.ifNth')],
};

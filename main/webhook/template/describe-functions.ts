import type { KnownFunction } from '../../../preload/contract/vocabulary.ts';
import { builtInBlocks, functions } from './functions.ts';

/** Everything that a template can call, with how and what for. */
export function describeFunctions(): readonly KnownFunction[] {
  return Object.entries(notes).map(([name, [form, note]]) => ({
    name,
    form: form === '' ? name : `${name} ${form}`,
    note,
    use: useOf(name),
  }));
}

function useOf(name: string): KnownFunction['use'] {
  if (builtInBlocks.has(name)) return 'block';
  const block = functions.get(name)?.block ?? 'none';
  return block === 'none' ? 'value' : 'both';
}

/** By name: its arguments, and what it does. */
const notes: Readonly<Record<string, readonly [form: string, note: string]>> = {
  if: ['value', 'Shows its body where the value is there; {{else}} says what otherwise.'],
  unless: ['value', 'Shows its body where the value is not there, is empty, or is false.'],
  each: [
    'list',
    'Shows its body for each item, which is {{this}} in it; {{@index}} counts from 0.',
  ],
  with: ['value', 'Shows its body with the parts of the value as variables.'],
  lookup: ['value name', 'The part of a value whose name or number is itself a variable.'],
  secret: ['"name"', 'A secret from the keychain, put in when the message is sent.'],
  json: ['value', 'The value as JSON, with its quotes.'],
  urlencode: ['value', 'The value as a part of a URL.'],
  uppercase: ['text', 'The text in capital letters.'],
  lowercase: ['text', 'The text in small letters.'],
  trim: ['text', 'The text without space around it.'],
  truncate: ['text 80', 'At most so many characters of the text, … at its end where it is cut.'],
  tail: ['text 10', 'The last so many lines of the text.'],
  join: ['list ", "', 'The items of the list in one text, with the separator between them.'],
  coalesce: ['value value', 'The first of the values that is not empty.'],
  default: ['value value', 'The first of the values that is there at all, be it empty.'],
  replace: ['text "what" "by"', 'The text with the first match replaced.'],
  html: ['text', 'The text escaped for HTML.'],
  split: ['text "," 0', 'The parts of the text, or the one with that number, from 0.'],
  lines: ['text', 'The lines of the text as a list.'],
  first: ['list', 'The first item of the list.'],
  last: ['list', 'The last item of the list.'],
  tagValue: ['tags "name"', 'What stands behind name: or name= in the first tag that has it.'],
  firstBytes: ['text 1000', 'At most so many bytes from the beginning of the text.'],
  lastBytes: ['text 1000', 'At most so many bytes from the end of the text.'],
  base64: ['text', 'The text in base64.'],
  sha256: ['text', 'The SHA-256 of the text in hexadecimal digits.'],
  formatBytes: ['bytes', 'A number of bytes for people, like 312 MiB.'],
  formatDuration: ['milliseconds', 'A number of milliseconds for people, like 41 s.'],
  moment: ['date "YYYY-MM-DD"', 'A date in the form that is given; without any, today.'],
  date: ['instant "YYYY-MM-DD"', 'An instant in ISO 8601, or in the form that is given.'],
  year: ['', 'This year; its last two digits with the argument 2.'],
  $UUID: ['', 'A new UUID.'],
  $RANDOM_NUMBER: ['', 'A number by chance, from 0 to 10000.'],
  and: ['value value', 'Whether all of the values are there.'],
  or: ['value value', 'Whether one of the values is there.'],
  not: ['value', 'Whether the value is not there.'],
  neither: ['value value', 'Whether neither of the two values is there.'],
  eq: ['value value', 'Whether both are the same.'],
  ne: ['value value', 'Whether the two are different.'],
  is: ['value value', 'Whether both are the same, where "1" and 1 are.'],
  isnt: ['value value', 'Whether the two are different, where "1" and 1 are not.'],
  gt: ['value value', 'Whether the first is more than the second.'],
  gte: ['value value', 'Whether the first is at least the second.'],
  lt: ['value value', 'Whether the first is less than the second.'],
  lte: ['value value', 'Whether the first is at most the second.'],
  unlessEq: ['value value', 'Whether the two are different.'],
  unlessGt: ['value value', 'Whether the first is not more than the second.'],
  unlessLt: ['value value', 'Whether the first is not less than the second.'],
  unlessGteq: ['value value', 'Whether the first is less than the second.'],
  unlessLteq: ['value value', 'Whether the first is more than the second.'],
  compare: ['value "==" value', 'Whether the two compare so: == === != !== < > <= >= typeof.'],
  contains: ['list value', 'Whether the list holds the value, or the text has the part.'],
  has: ['"run.durationMs"', 'Whether the variable of that name has a value.'],
  isTruthy: ['value', 'Whether the value says yes.'],
  isFalsey: ['value', 'Whether the value says no.'],
  startsWith: ['text "start"', 'Whether the text begins so.'],
  ifEven: ['number', 'Whether the whole number is even.'],
  ifOdd: ['number', 'Whether the whole number is odd.'],
  ifNth: ['3 number', 'Whether the number is a multiple of the first one.'],
};

import { expect, test } from 'vitest';
import { smallestChange } from '../../../renderer/code/smallest-change.ts';

test.each([
  ['', 'abc', { from: 0, to: 0, insert: 'abc' }],
  ['abc', '', { from: 0, to: 3, insert: '' }],
  ['{"a":1}', '{"a":12}', { from: 6, to: 6, insert: '2' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
  ['one two', 'one or two', { from: 4, to: 4, insert: 'or ' }],
  ['left', 'right', { from: 0, to: 3, insert: 'righ' }],
])('from %j to %j only the difference is touched', (before, after, change) => {
  expect(smallestChange(before, after)).toEqual(change);
});

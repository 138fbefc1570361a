import { expect, test } from 'vitest';
import { markOfChange } from '../../../renderer/words/change.ts';

test.each([
  ['+', '+', 'added'],
  ['-', '−', 'removed'],
  ['M', 'M', 'changed'],
  ['TM', 'T', 'became another kind of file'],
  ['U', 'U', 'only its properties changed'],
])('restic’s %s is shown as %s, %s', (modifier, sign, word) => {
  expect(markOfChange(modifier)).toMatchObject({ sign, word });
});

test('other content under the same properties warns of the disk', () => {
  expect(markOfChange('M?')).toMatchObject({ sign: '?', tone: 'failed' });
});

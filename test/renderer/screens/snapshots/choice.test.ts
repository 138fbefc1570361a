import { expect, test } from 'vitest';
import { chooseIn, outermost } from '../../../../renderer/screens/snapshots/choice.ts';
import { anEntry } from './some-entry.ts';

const entries = [
  anEntry('/a/one'),
  anEntry('/a/two'),
  anEntry('/a/r\ufffd', { addressable: false }),
];

test('ticks of one folder leave what is chosen elsewhere', () => {
  const chosen = chooseIn(new Set(['/b/three', '/a/one']), entries, new Set(['/a/two']));
  expect([...chosen].sort()).toEqual(['/a/two', '/b/three']);
});

test('all of a folder is all that can be asked for', () => {
  expect([...chooseIn(new Set(), entries, 'all')]).toEqual(['/a/one', '/a/two']);
  expect([...chooseIn(new Set(['/b/three']), entries, new Set())]).toEqual(['/b/three']);
});

test.each([
  [['/a/b', '/a'], ['/a']],
  [
    ['/a/b/c', '/a/b', '/ab'],
    ['/a/b', '/ab'],
  ],
  [['/', '/a'], ['/']],
  [
    ['/b', '/a'],
    ['/a', '/b'],
  ],
])('of %j only %j have to be restored', (paths, left) => {
  expect(outermost(paths)).toEqual(left);
});

import { expect, test } from 'vitest';
import {
  byName,
  sortEntries,
  startOf,
} from '../../../../renderer/screens/snapshots/sort-entries.ts';
import { anEntry } from './some-entry.ts';

const entries = [
  anEntry('/scan-10', { bytes: 5, modifiedAt: '2026-01-01T00:00:00Z' }),
  anEntry('/scan-2', { bytes: 7, modifiedAt: null }),
  anEntry('/zoo', { kind: 'folder', bytes: null }),
  anEntry('/Apple', { bytes: 5, modifiedAt: '2026-02-01T00:00:00Z' }),
];
const names = (list: readonly { readonly name: string }[]): readonly string[] =>
  list.map(({ name }) => name);

test('folders come first, and names as a person counts', () => {
  expect(names(sortEntries(entries, byName))).toEqual(['zoo', 'Apple', 'scan-2', 'scan-10']);
});

test('whatever the order, folders stay on top and equal ones stay by name', () => {
  const bySize = sortEntries(entries, { column: 'size', direction: 'descending' });
  expect(names(bySize)).toEqual(['zoo', 'scan-2', 'Apple', 'scan-10']);
  const byTime = sortEntries(entries, { column: 'modified', direction: 'ascending' });
  expect(names(byTime)).toEqual(['zoo', 'scan-2', 'scan-10', 'Apple']);
});

test('the start reaches as far as the marked entry', () => {
  expect(startOf(entries, 2, null)).toHaveLength(2);
  expect(startOf(entries, 2, '/Apple')).toHaveLength(4);
  expect(startOf(entries, 2, '/gone')).toHaveLength(2);
});

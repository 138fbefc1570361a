import { expect, test } from 'vitest';
import {
  olderFirst,
  previousOf,
} from '../../../../renderer/screens/snapshots/previous-snapshot.ts';
import { aSnapshot } from '../../../fakes/make.ts';

const newest = aSnapshot({ id: 'd', time: '2026-03-12T08:00:00Z', paths: ['/a', '/b'] });
const other = aSnapshot({ id: 'c', time: '2026-03-11T08:00:00Z', host: 'studio' });
const same = aSnapshot({ id: 'b', time: '2026-03-10T08:00:00Z', paths: ['/b', '/a'] });
const all = [newest, other, same];

test('the one before is the next older one of the same host and paths', () => {
  expect(previousOf(all, newest)).toBe(same);
});

test('where none is alike, the next older one will do, and the oldest has none', () => {
  expect(previousOf(all, other)).toBe(same);
  expect(previousOf(all, same)).toBeNull();
});

test('a difference is told forwards', () => {
  expect(olderFirst(newest, same)).toEqual([same, newest]);
  expect(olderFirst(same, newest)).toEqual([same, newest]);
});

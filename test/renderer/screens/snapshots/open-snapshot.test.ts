import { expect, test } from 'vitest';
import { openSnapshot } from '../../../../renderer/screens/snapshots/open-snapshot.ts';
import { aSnapshot } from '../../../fakes/make.ts';

const newest = aSnapshot({ id: 'bb22' });
const older = aSnapshot({ id: 'aa11' });

test('a snapshot is meant by its id, the start of it, or as the latest', () => {
  expect(openSnapshot([newest, older], 'aa11')).toBe(older);
  expect(openSnapshot([newest, older], 'aa')).toBe(older);
  expect(openSnapshot([newest, older], 'latest')).toBe(newest);
});

test('what is not there, or not wanted, is none', () => {
  expect(openSnapshot([newest, older], 'cc')).toBeNull();
  expect(openSnapshot([newest, older], null)).toBeNull();
  expect(openSnapshot([], 'latest')).toBeNull();
});

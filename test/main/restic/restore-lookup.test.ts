import { expect, it } from 'vitest';
import { findSnapshot, newestOf } from '../../../main/restic/restore-lookup.ts';

const snapshots = ['abc1', 'abd2', 'f003'].map((id) => ({ id }));

it('finds the snapshot that is meant by the start of its id', () => {
  expect(findSnapshot(snapshots, 'f')).toEqual({ ok: true, value: 'f003' });
  expect(findSnapshot(snapshots, 'abd2')).toEqual({ ok: true, value: 'abd2' });
});

it('says so where more than one is meant, or none', () => {
  expect(findSnapshot(snapshots, 'ab')).toMatchObject({
    failure: { kind: 'not-found', message: '2 snapshots start with ab.' },
  });
  expect(findSnapshot(snapshots, 'e')).toMatchObject({
    failure: { kind: 'not-found', message: 'The repository holds no snapshot e.' },
  });
});

it('takes the first for the newest, where there is one', () => {
  expect(newestOf(snapshots)).toEqual({ ok: true, value: 'abc1' });
  expect(newestOf([])).toMatchObject({ failure: { kind: 'not-found' } });
});

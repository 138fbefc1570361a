import { expect, test } from 'vitest';
import {
  newRestoreForm,
  toRestoreRequest,
  whyNotYet,
} from '../../../../renderer/screens/snapshots/restore-form.ts';

const chosen = new Set(['/home/ada/Mail/new', '/home/ada/Mail']);
const form = newRestoreForm(chosen);

test('a new form deletes nothing, compares, and waits for a folder', () => {
  expect(form).toMatchObject({
    what: 'chosen',
    where: 'folder',
    deleteOthers: false,
    verify: true,
  });
  expect(toRestoreRequest(form, 'abc', chosen)).toBeNull();
  expect(whyNotYet(form, false)).toBe('Choose a folder first.');
});

test('what is chosen is restored to the folder, without what lies in it twice', () => {
  const request = toRestoreRequest({ ...form, folder: '/home/ada/Restored' }, 'abc', chosen);
  expect(request).toEqual({
    snapshotId: 'abc',
    paths: ['/home/ada/Mail'],
    target: { kind: 'folder', path: '/home/ada/Restored' },
    overwrite: 'if-changed',
    deleteOthers: false,
    verify: true,
  });
});

test('without a choice everything is meant', () => {
  const all = { ...newRestoreForm(new Set()), folder: '/tmp/all' };
  expect(all.what).toBe('all');
  expect(toRestoreRequest(all, 'abc', new Set())?.paths).toEqual(['/']);
  expect(toRestoreRequest({ ...all, what: 'all' }, 'abc', chosen)?.paths).toEqual(['/']);
});

test('in place goes to no folder, even when one was chosen before', () => {
  const inPlace = { ...form, where: 'in-place', folder: '/home/ada/Restored' } as const;
  expect(toRestoreRequest(inPlace, 'abc', chosen)?.target).toEqual({ kind: 'in-place' });
  expect(whyNotYet(inPlace, false)).toBe('');
});

test('nothing is deleted before it was seen what', () => {
  const deleting = { ...form, folder: '/home/ada', deleteOthers: true };
  expect(whyNotYet(deleting, false)).toMatch(/see what would happen first/);
  expect(whyNotYet(deleting, true)).toBe('');
});

import { expect, it } from 'vitest';
import { readKeys } from '../../../main/restic/keys.ts';
import { findDocument } from '../../../main/restic/read-document.ts';
import { recorded } from './recorded.ts';

it.each([
  ['0.18.0', '2026-11-21 00:27:59'],
  ['0.19.1', '2026-11-21 00:25:50'],
])('reads the keys of a repository from restic %s', (version, createdAt) => {
  const keys = readKeys(findDocument(recorded(version, 'key-list-json')));
  expect(keys).toMatchObject([{ isCurrent: true, userName: 'root', hostName: 'vm', createdAt }]);
  expect(keys?.[0]?.id).toHaveLength(64);
});

it('reads what is left out as nothing, and nothing from another answer', () => {
  expect(readKeys([{ id: 'a', current: null }])).toEqual([
    { id: 'a', isCurrent: false, userName: '', hostName: '', createdAt: '' },
  ]);
  for (const other of [null, {}, [{ id: '' }], ['a']]) expect(readKeys(other)).toBeNull();
});

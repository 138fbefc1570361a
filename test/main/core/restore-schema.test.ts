import { describe, expect, it } from 'vitest';
import { restoreRequestSchema } from '../../../main/core/restore-schema.ts';
import type { RestoreRequest } from '../../../preload/contract/restore.ts';
import { complaint } from './complaint.ts';

describe('a request to restore', () => {
  const request: RestoreRequest = {
    snapshotId: 'latest',
    paths: ['/home/ada/documents', '/C/Users'],
    target: { kind: 'folder', path: '/restored' },
    overwrite: 'if-changed',
    deleteOthers: false,
    verify: true,
  };
  const says = (changes: object) => complaint(restoreRequestSchema, { ...request, ...changes });

  it('is taken as it is when it is right', () => {
    expect(restoreRequestSchema.parse(request)).toEqual(request);
    expect(says({ snapshotId: 'abc123', target: { kind: 'in-place' } })).toBe('');
  });

  it.each(['', '--help', 'ABC', 'newest', 'a'.repeat(65)])('is of no snapshot "%s"', (id) => {
    expect(says({ snapshotId: id })).toContain('snapshotId: a snapshot is named by the digits');
  });

  it('names what to restore, from the root', () => {
    expect(says({ paths: [] })).toBe('paths: choose what to restore');
    expect(says({ paths: ['documents'] })).toBe('paths.0: a folder starts with a slash');
    expect(says({ paths: ['/a\0b'] })).toContain('must not hold a NUL character');
  });

  it('says what to do about a name that restic cannot be told', () => {
    expect(says({ paths: ['/home/\ufffd.txt'] })).toContain('restore the folder that it is in');
  });

  it('goes to an absolute folder', () => {
    for (const path of ['restored', '', '--help']) {
      expect(says({ target: { kind: 'folder', path } })).toContain('must be an absolute path');
    }
    expect(says({ target: { kind: 'cloud' } })).toContain('target');
  });

  it('says all that it does to files that are there', () => {
    expect(says({ overwrite: 'sometimes' })).toContain('overwrite: ');
    for (const name of ['overwrite', 'deleteOthers', 'verify']) {
      expect(says({ [name]: undefined })).toContain(`${name}: `);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../main/core/source-schema.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';
import { complaint } from './complaint.ts';

describe('a stored source', () => {
  const command = { program: '/usr/bin/pg_dump', arguments: ['--all', ''], fileName: 'all.sql' };
  const says = (changes: object) => complaint(sourceSchema, { ...emptySource, ...changes });

  it('is absolute paths, at least one', () => {
    expect(says({ paths: ['relative'] })).toContain('must be an absolute path');
    expect(says({ paths: ['/a\0b'] })).toContain('must not hold a NUL character');
    expect(says({})).toBe('paths: choose at least one folder');
    expect(says({ paths: ['/a', 'C:\\b', '\\\\nas\\share'] })).toBe('');
  });

  it('is the output of a command in place of folders, and not both', () => {
    expect(says({ command })).toBe('');
    expect(says({ command, paths: ['/a'] })).toBe(
      'command: is backed up in place of folders: take one or the other',
    );
  });

  it('stands in the snapshot under the name of a file, not of a path', () => {
    for (const fileName of ['', 'a/b', '..\\b', 'a\0b']) {
      expect(says({ command: { ...command, fileName } })).toContain('command.fileName: ');
    }
    expect(says({ command: { ...command, program: '' } })).toContain('command.program: ');
  });

  it('leaves out what is named, by files that are named in full', () => {
    const paths = ['/a'];
    expect(says({ paths, exclusionFiles: ['/etc/exclude'], excludeLargerThan: 1 })).toBe('');
    expect(says({ paths, exclusionFiles: ['exclude'] })).toContain('must be an absolute path');
    for (const bytes of [0, -1, 1.5]) {
      expect(says({ paths, excludeLargerThan: bytes })).toContain('excludeLargerThan: ');
    }
    expect(says({ paths, excludeIfPresent: [''] })).toContain('excludeIfPresent.0: ');
    expect(says({ paths, exclusionsAnyCase: ['a\0b'] })).toContain('exclusionsAnyCase.0: ');
  });

  it('of an older file leaves out what it says, and nothing more', () => {
    const old = { paths: ['/a'], exclusions: ['*.tmp'] };
    expect(sourceSchema.parse(old)).toEqual({ ...emptySource, ...old });
  });
});

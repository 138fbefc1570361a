import { describe, expect, it } from 'vitest';
import * as read from '../../../main/ipc/read-repository.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import { complaint, taken } from './taken.ts';

const digits = 'a1'.repeat(32);
const unnamed = 'a snapshot is named by the digits of its id, or “latest”';

describe('a question about snapshots', () => {
  it('takes a filter, and drops what nobody knows', () => {
    const filter = { own: true, tag: 'a', host: 'desk', path: '/home' };
    expect(taken(read.snapshotFilter, 'p', { ...filter, more: 1 })).toEqual(['p', filter]);
    expect(taken(read.snapshotFilter, 'p', {})).toEqual(['p', {}]);
  });

  it.each([{ own: false }, { tag: '' }, { host: 'a\0b' }, { path: null }, { tag: undefined }])(
    'takes no filter like %j',
    (filter) => {
      expect(complaint(read.snapshotFilter, 'p', filter)).toContain(
        `cannot be done: ${Object.keys(filter).join('')}: `,
      );
    },
  );

  it('names a snapshot and a folder, and where in it to go on', () => {
    expect(taken(read.snapshotFolder, 'p', 'latest', '/', 10_000)).toEqual([
      'p',
      'latest',
      '/',
      10_000,
    ]);
    for (const id of ['--help', '-', '', 'LATEST', `${digits}0`]) {
      expect(complaint(read.snapshotFolder, 'p', id, '/', 0)).toContain(unnamed);
    }
    for (const folder of ['home', '--help', '']) {
      expect(complaint(read.snapshotFolder, 'p', digits, folder, 0)).toContain('with a slash');
    }
    for (const offset of [-1, 0.5, undefined, '0']) {
      complaint(read.snapshotFolder, 'p', digits, '/', offset);
    }
  });

  it('compares two by their digits only', () => {
    expect(taken(read.twoSnapshots, 'p', 'a1', digits)).toEqual(['p', 'a1', digits]);
    expect(complaint(read.twoSnapshots, 'p', 'a1', 'latest')).toContain('digits of its id');
  });

  it('searches for something, in one or in all', () => {
    expect(taken(read.search, 'p', { pattern: '*.jpg' })).toEqual(['p', { pattern: '*.jpg' }]);
    expect(taken(read.search, 'p', { pattern: 'a', snapshotId: digits })).toHaveLength(2);
    expect(complaint(read.search, 'p', { pattern: '' })).toContain('pattern: ');
    expect(complaint(read.search, 'p', { pattern: 'a', snapshotId: '-v' })).toContain(unnamed);
  });

  it('saves to an absolute path, or where the user says', () => {
    expect(taken(read.saved, 'p', digits, '/a', null)).toEqual(['p', digits, '/a', null]);
    expect(taken(read.saved, 'p', digits, '/a', '/tmp/a')[3]).toBe('/tmp/a');
    for (const target of ['a', './a', '', undefined]) {
      complaint(read.saved, 'p', digits, '/a', target);
    }
  });
});

describe('a question about a repository', () => {
  const place = { location: '/backup', passwordSecret: 'password', environment: [] };

  it('is about one that need not be stored yet, and holds no password', () => {
    expect(taken(read.place, place)).toEqual([place]);
    expect(complaint(read.place, { ...place, location: 'rest:http://a:b@c/' })).toContain(
      'location: must not hold a password',
    );
    const environment = [{ name: 'RESTIC_PASSWORD_COMMAND', value: 'id' }];
    expect(complaint(read.place, { ...place, environment })).toContain('is set by Bellhop itself');
  });

  it('previews rules that keep something', () => {
    const rules = { ...emptyRetention, last: 1 };
    expect(taken(read.kept, 'p', rules)).toEqual(['p', rules]);
    expect(complaint(read.kept, 'p', emptyRetention)).toContain('keep at least one snapshot');
  });
});

describe('a group', () => {
  const group = { id: '', name: 'All', profileIds: ['a'], onFailure: 'continue' } as const;

  it('may be new', () => {
    expect(taken(read.group, group)).toEqual([group]);
    expect(complaint(read.group, { ...group, profileIds: [] })).toContain('profileIds: ');
  });

  it('runs what can be run as it is', () => {
    expect(taken(read.groupRun, 'g', 'cli', 'drill')).toEqual(['g', 'cli', 'drill']);
    complaint(read.groupRun, 'g', 'cli', 'restore');
    complaint(read.groupRun, 'g', 'because', 'backup');
  });
});

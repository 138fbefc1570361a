import { describe, expect, it } from 'vitest';
import { noLimits, usualOptions, usualUpkeep } from '../../../../preload/contract/usual-profile.ts';
import { profileWith } from '../samples.ts';

const withBackup = (settings: object, profile: object = {}) =>
  profileWith({ ...profile, backup: { source: '/a', ...settings } });

const refused = (key: string) =>
  `Profile “nas”, ${key}: left out, Bellhop has no such value; choose one in the profile.`;

describe('how resticprofile makes backups', () => {
  it('is taken over', () => {
    const { profile, notes } = withBackup({
      'skip-if-unchanged': true,
      compression: 'max',
      'read-concurrency': 4,
      host: 'attic',
      'ignore-inode': true,
      'ignore-ctime': true,
      'with-atime': true,
      'use-fs-snapshot': true,
    });
    expect(profile.options).toEqual({
      skipIfUnchanged: true,
      compression: 'max',
      readConcurrency: 4,
      host: 'attic',
      ignoreInode: true,
      ignoreCtime: true,
      withAtime: true,
      useFsSnapshot: true,
      extraArguments: [],
    });
    expect(notes).toEqual([]);
  });

  it('may be said of the whole profile, and more nearly of its backups', () => {
    const all = { compression: 'off' };
    expect(withBackup({}, all).profile.options.compression).toBe('off');
    expect(withBackup({ compression: 'max' }, all).profile.options.compression).toBe('max');
  });

  it('names no host where that is this computer anyway', () => {
    const { profile, notes } = withBackup({ host: true });
    expect(profile.options).toEqual(usualOptions);
    expect(notes).toEqual([]);
  });

  it.each([
    ['compression', 'zip'],
    ['read-concurrency', 65],
    ['read-concurrency', 'all'],
    ['host', ' '],
    ['host', ['a', 'b']],
    ['skip-if-unchanged', 1],
  ])('is told where it cannot be taken: %s %j', (key, value) => {
    const { profile, notes } = withBackup({ [key]: value });
    expect(profile.options).toEqual(usualOptions);
    expect(notes).toEqual([refused(`backup.${key}`)]);
  });
});

describe('how fast resticprofile lets restic be', () => {
  it('is said of the whole profile', () => {
    const { profile, notes } = withBackup({}, { 'limit-upload': 500, 'limit-download': '1000' });
    expect(profile.limits).toEqual({ uploadKiB: 500, downloadKiB: 1_000 });
    expect(notes).toEqual([]);
  });

  it('becomes that of all tasks where it is said of backups alone, and says so', () => {
    const { profile, notes } = withBackup({ 'limit-upload': 500 }, { 'limit-upload': 900 });
    expect(profile.limits).toEqual({ uploadKiB: 500, downloadKiB: null });
    expect(notes).toEqual([
      'Profile “nas”, backup.limit-upload: becomes the limit of all tasks, Bellhop has one for a whole profile.',
    ]);
    expect(withBackup({ 'limit-upload': 900 }, { 'limit-upload': 900 }).notes).toEqual([]);
  });

  it('has no limit where it says 0, and none where that cannot be read', () => {
    const { profile, notes } = withBackup({}, { 'limit-upload': 0, 'limit-download': 'fast' });
    expect(profile.limits).toEqual(noLimits);
    expect(notes).toEqual([refused('limit-download')]);
  });
});

describe('how resticprofile keeps a repository', () => {
  it('is taken over', () => {
    const { profile, notes } = profileWith({
      check: { 'read-data-subset': '2/10' },
      prune: { 'max-unused': '5%', 'max-repack-size': '1G' },
    });
    expect(profile.upkeep).toEqual({
      ...usualUpkeep,
      maxUnused: '5%',
      maxRepackSize: '1G',
      readData: '2/10',
    });
    expect(notes).toEqual([]);
  });

  it('reads all data where it says so', () => {
    const check = { 'read-data': true, 'read-data-subset': '5%' };
    expect(profileWith({ check }).profile.upkeep.readData).toBe('all');
  });

  it.each([
    ['check', 'read-data-subset', '11/10'],
    ['prune', 'max-unused', 'much'],
    ['prune', 'max-repack-size', '5%'],
  ])('is told where it cannot be taken: %s %s %s', (section, key, value) => {
    const { profile, notes } = profileWith({ [section]: { [key]: value } });
    expect(profile.upkeep).toEqual(usualUpkeep);
    expect(notes).toEqual([refused(`${section}.${key}`)]);
  });

  it('is told where it stands in a section that Bellhop takes none of it from', () => {
    const { notes } = profileWith({ forget: { 'keep-last': 1, prune: true, 'max-unused': '5%' } });
    expect(notes.map((note) => note.split(':')[0])).toEqual([
      'Profile “nas”, forget.prune',
      'Profile “nas”, forget.max-unused',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { emptySource } from '../../../../preload/contract/usual-profile.ts';
import { profileWith } from '../samples.ts';

describe('what resticprofile backs up', () => {
  const sourceOf = (backup: object) => {
    const { profile, notes } = profileWith({ backup: { source: '/a', ...backup } });
    return { source: profile.source, notes };
  };

  it('leaves out what it says', () => {
    const { source, notes } = sourceOf({
      exclude: ['*.tmp', ''],
      iexclude: '*.jpg',
      'exclude-file': ['patterns', '/etc/patterns', '~/patterns'],
      'exclude-if-present': ['.nobackup', 'CACHE:header'],
      'exclude-caches': true,
      'exclude-larger-than': '1G',
      'exclude-cloud-files': true,
      'one-file-system': true,
    });
    expect(source).toEqual({
      ...emptySource,
      paths: ['/a'],
      exclusions: ['*.tmp'],
      exclusionsAnyCase: ['*.jpg'],
      exclusionFiles: ['/etc/backup/patterns', '/etc/patterns', '/home/ada/patterns'],
      excludeIfPresent: ['.nobackup', 'CACHE:header'],
      excludeCaches: true,
      excludeLargerThan: 1_073_741_824,
      excludeCloudFiles: true,
      oneFileSystem: true,
    });
    expect(notes).toEqual([]);
  });

  it('leaves out nothing more where it says no', () => {
    const { source, notes } = sourceOf({
      'exclude-caches': false,
      'one-file-system': false,
      'exclude-larger-than': '',
    });
    expect(source).toEqual({ ...emptySource, paths: ['/a'] });
    expect(notes).toEqual([]);
  });

  it.each([
    [500, 500],
    ['500b', 500],
    ['2k', 2_048],
    ['100M', 104_857_600],
    ['1t', 1_099_511_627_776],
  ])('knows sizes as restic does: %j', (written, bytes) => {
    expect(sourceOf({ 'exclude-larger-than': written }).source.excludeLargerThan).toBe(bytes);
  });

  it.each([
    ['exclude-larger-than', 'huge'],
    ['exclude-larger-than', 0],
    ['exclude-larger-than', '9999999999T'],
    ['exclude-caches', 'perhaps'],
    ['one-file-system', ['/']],
  ])('says what of it cannot be taken: %s %j', (key, value) => {
    const { source, notes } = sourceOf({ [key]: value });
    expect(source).toEqual({ ...emptySource, paths: ['/a'] });
    expect(notes).toEqual([
      `Profile “nas”, backup.${key}: left out, Bellhop has no such value; choose one in the profile.`,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { isAtLeast, versionIn } from '../../../scripts/set-up/versions.mjs';

describe('the version of restic', () => {
  it('is found in what restic says', () => {
    const said = 'restic 0.18.0 compiled with go1.24.4 on linux/amd64';
    expect(versionIn(said)).toBe('0.18.0');
  });

  it('is unknown when something else answers', () => {
    expect(versionIn('sh: 1: restic: not found')).toBeNull();
  });

  it.each([
    ['0.17.1', '0.17.1', true],
    ['0.17.0', '0.17.1', false],
    ['0.18', '0.17.1', true],
    ['0.9.6', '0.17.1', false],
    ['1.0.0', '0.17.1', true],
  ])('%s is new enough for %s: %s', (version, oldest, isEnough) => {
    expect(isAtLeast(version, oldest)).toBe(isEnough);
  });
});

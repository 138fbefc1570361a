import { expect, it } from 'vitest';
import { isAtLeast, versionIn } from '../../../scripts/set-up/versions.mjs';

it('reads the version that restic prints', () => {
  expect(versionIn('restic 0.19.1 compiled with go1.26.4 on linux/amd64')).toBe('0.19.1');
  expect(versionIn('command not found')).toBeNull();
});

it('compares versions by their numbers', () => {
  expect(isAtLeast('0.17.1', '0.17.1')).toBe(true);
  expect(isAtLeast('0.18', '0.17.1')).toBe(true);
  expect(isAtLeast('0.9.9', '0.17.1')).toBe(false);
  expect(isAtLeast('1.0', '0.17.1')).toBe(true);
});

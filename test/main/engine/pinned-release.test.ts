import { describe, expect, it } from 'vitest';
import { assetFor, pinnedRelease } from '../../../main/engine/pinned-release.ts';

describe('the pinned release', () => {
  it('has a whole hash and a name of its version for each machine', () => {
    const assets = Object.values(pinnedRelease.assets);
    expect(assets.length).toBeGreaterThan(5);
    for (const { file, sha256 } of assets) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(file).toMatch(/^restic_0\.19\.1_(darwin|linux|windows)_(amd64|arm64|arm)\.(bz2|zip)$/);
    }
  });

  it('takes the program for x64 on a Windows with ARM, as there is no other', () => {
    const machine = { platform: 'win32', arch: 'arm64' };
    expect(assetFor(pinnedRelease, machine)?.file).toBe('restic_0.19.1_windows_amd64.zip');
  });

  it('has nothing for a machine that it does not know', () => {
    expect(assetFor(pinnedRelease, { platform: 'sunos', arch: 'x64' })).toBeNull();
    expect(assetFor(pinnedRelease, { platform: '__proto__', arch: '' })).toBeNull();
  });
});

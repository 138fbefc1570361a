import { expect, it } from 'vitest';
import { archiveIn } from '../../../scripts/set-up/debian-archive.mjs';

it('finds Debian’s own archive among the sources of apt', () => {
  const listing = [
    'https://vendor.example/apt stable',
    'http://mirror.example/debian-security bookworm-security',
    'http://mirror.example/debian bookworm',
    'http://mirror.example/debian bookworm-updates',
  ];
  expect(archiveIn(listing.join('\n'))).toBe('http://mirror.example/debian');
  expect(archiveIn(listing.slice(0, 3).join('\n'))).toBe('http://mirror.example/debian');
  expect(archiveIn('')).toBeNull();
});

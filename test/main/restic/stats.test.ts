import { expect, it } from 'vitest';
import { findDocument } from '../../../main/restic/read-document.ts';
import { readStats } from '../../../main/restic/stats.ts';
import { recorded } from './recorded.ts';

it.each([
  ['0.18.0', 240_039_609, 240_097_950],
  ['0.19.1', 240_038_047, 240_096_366],
])('reads how large a repository is from restic %s', (version, stored, uncompressed) => {
  expect(readStats(findDocument(recorded(version, 'stats-raw-json')))).toEqual({
    snapshots: 3,
    bytesStored: stored,
    bytesUncompressed: uncompressed,
  });
});

it('reads an empty repository, and nothing from another answer', () => {
  expect(readStats({ total_size: 0, snapshots_count: 0 })).toEqual({
    snapshots: 0,
    bytesStored: 0,
    bytesUncompressed: null,
  });
  for (const other of [null, [], {}, { total_size: '5' }]) expect(readStats(other)).toBeNull();
});

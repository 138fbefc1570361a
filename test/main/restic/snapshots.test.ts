import { describe, expect, it } from 'vitest';
import { findDocument } from '../../../main/restic/read-document.ts';
import { readSnapshots } from '../../../main/restic/snapshots.ts';
import { recorded } from './recorded.ts';
import { versions } from './transcripts.ts';

const id = 'a'.repeat(64);

describe.each(versions)('the snapshots that restic %s lists', (version) => {
  const read = (situation: string) => readSnapshots(findDocument(recorded(version, situation)));

  it('are read with what they hold', () => {
    const snapshots = read('snapshots-json') ?? [];
    expect(snapshots.length).toBeGreaterThan(3);
    expect(snapshots[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      tree: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      time: expect.stringMatching(/^2026-11-21T00:2\d:\d\d\.\d{3}Z$/) as unknown,
      host: 'myhost',
      paths: ['/home/user/src'],
      tags: ['plan-1'],
      bytesProcessed: 240_001_715,
      bytesAdded: version === '0.18.0' ? 240_054_829 : 240_052_700,
    });
  });

  it('are none in an empty repository', () => {
    expect(read('snapshots-json-empty')).toEqual([]);
  });
});

describe('a list of snapshots', () => {
  it('holds what an old restic left out', () => {
    expect(readSnapshots([{ id, time: '2020-01-01T01:00:00+01:00', tags: null }])).toEqual([
      {
        id,
        tree: '',
        time: '2020-01-01T00:00:00.000Z',
        host: '',
        paths: [],
        tags: [],
        bytesProcessed: null,
        bytesAdded: null,
      },
    ]);
  });

  it.each([
    null,
    7,
    {},
    { id: '--remove-all', time: '2020-01-01T00:00:00Z' },
    { id, time: 'yesterday' },
    { id: id.toUpperCase(), time: '2020-01-01T00:00:00Z' },
  ])('passes over %j', (each) => {
    expect(readSnapshots([each])).toEqual([]);
  });

  it('is none where restic answers something else', () => {
    expect(readSnapshots({ id })).toBeNull();
    expect(readSnapshots(null)).toBeNull();
  });
});

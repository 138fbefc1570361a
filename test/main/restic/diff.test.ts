import { describe, expect, it } from 'vitest';
import { diffSnapshots, differenceReader } from '../../../main/restic/diff.ts';
import { recorded } from './recorded.ts';
import { versions } from './transcripts.ts';

const read = (lines: readonly string[]) => {
  const { hear, difference } = differenceReader();
  lines.forEach(hear);
  return difference();
};
const change = (path: string) =>
  JSON.stringify({ message_type: 'change', path, modifier: '+', more: 1 });
const statistics = JSON.stringify({
  message_type: 'statistics',
  changed_files: 2,
  added: { files: 1, bytes: 5 },
});

describe('the difference of two snapshots', () => {
  it.each(versions)('is read as restic %s tells it', (version) => {
    expect(read(recorded(version, 'diff-json').split('\n'))).toEqual({
      changes: [],
      total: 0,
      filesChanged: 0,
      filesAdded: 0,
      filesRemoved: 0,
      bytesAdded: 0,
      bytesRemoved: 0,
    });
  });

  it('passes over text, broken lines and messages that it does not know', () => {
    const noise = ['comparing', '{"message_type":"change"', '{"message_type":"new","path":"/x"}'];
    expect(read([...noise, change('/a'), statistics, ...noise])).toEqual({
      changes: [{ path: '/a', modifier: '+' }],
      total: 1,
      filesChanged: 2,
      filesAdded: 1,
      filesRemoved: 0,
      bytesAdded: 5,
      bytesRemoved: 0,
    });
  });

  it('keeps 10,000 changes, and counts all', () => {
    const lines = Array.from({ length: 10_001 }, () => change('/a'));
    const difference = read([...lines, statistics]);
    expect([difference?.changes.length, difference?.total]).toEqual([10_000, 10_001]);
  });

  it('is not known before its statistics', () => {
    expect(read([change('/a')])).toBeNull();
  });

  it.each(['latest', '--json', 'ABC', ''])('is not asked for with %j', async (id) => {
    const engine = { path: '/nowhere/restic', version: '0.19.1' };
    const access = { location: '/r', password: 'x', environment: {} };
    for (const [a, b] of [[id, 'ab'] as const, ['ab', id] as const]) {
      expect(await diffSnapshots(engine, access, [a, b])).toMatchObject({
        failure: { kind: 'invalid-input' },
      });
    }
  });
});

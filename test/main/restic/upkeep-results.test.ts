import { describe, expect, it } from 'vitest';
import { readForget } from '../../../main/restic/forget-groups.ts';
import {
  checkReader,
  copyReader,
  forgetResult,
  pruneReader,
  type ResultReader,
} from '../../../main/restic/upkeep-results.ts';
import { recorded } from './recorded.ts';
import { versions } from './transcripts.ts';

function read(reader: ResultReader, output: string) {
  for (const line of output.split('\n')) reader.readOutput(line);
  return reader.result();
}

const MIB = 1_048_576;

describe.each(versions)('what restic %s says', (version) => {
  const said = (situation: string) => recorded(version, situation);

  it('of a prune are bytes', () => {
    expect(read(pruneReader(), said('prune-json'))).toEqual({
      kind: 'prune',
      bytesFreed: Math.round((version === '0.18.0' ? 318.619 : 190.136) * MIB),
      bytesUnused: 96,
    });
  });

  it('of a copy are snapshots that were copied, or copied before', () => {
    const [copied, again] = [said('copy-first'), said('copy-again')];
    expect(read(copyReader(), copied)).toEqual({ kind: 'copy', copied: 1, skipped: 0 });
    expect(read(copyReader(), again)).toEqual({ kind: 'copy', copied: 0, skipped: 1 });
  });

  it('of a check are errors and what can be done', () => {
    expect(read(checkReader(), said('check-json'))).toEqual({
      kind: 'check',
      errors: 0,
      suggestions: [],
    });
    expect(read(checkReader(), said('check-damaged'))).toEqual({
      kind: 'check',
      errors: 1,
      suggestions: [
        expect.stringMatching(/^repair packs [0-9a-f]{64}$/) as unknown,
        'repair snapshots --forget',
      ],
    });
  });

  it('of a damaged repository never leads to a prune', () => {
    expect(read(checkReader(), said('check-noindex'))).toEqual({
      kind: 'check',
      errors: 2,
      suggestions: [],
    });
  });

  it('of a forget are snapshots', () => {
    for (const situation of ['forget-json', 'forget-json-dryrun', 'forget-prune-json-real']) {
      const groups = readForget(said(situation)) ?? [];
      expect(groups).toHaveLength(1);
      const [kept, removed] = [groups[0]?.keep.length ?? 0, groups[0]?.remove.length ?? 0];
      expect([kept, removed].every((count) => count > 0)).toBe(true);
      expect(forgetResult(said(situation), 0)).toEqual({ kind: 'forget', kept, removed });
    }
  });

  it('of a forget that was refused counts only what is gone', () => {
    expect(forgetResult(said('forget-append-only'), 1)).toEqual({
      kind: 'forget',
      kept: 2,
      removed: 0,
    });
  });

  it('of what is kept are reasons', () => {
    const [group] = readForget(said('forget-json')) ?? [];
    expect(group?.host).toBe('myhost');
    expect(group?.tags).toEqual([]);
    expect([...(group?.reasons.entries() ?? [])]).toEqual([
      [group?.keep[0]?.id, ['last snapshot']],
    ]);
  });
});

describe('an answer of restic', () => {
  it('may be nothing, where no snapshot is meant', () => {
    expect(readForget('')).toEqual([]);
    expect(forgetResult('\n', 0)).toEqual({ kind: 'forget', kept: 0, removed: 0 });
  });

  it('may be nothing that can be read', () => {
    expect(readForget('{"a":1}')).toBeNull();
    expect(forgetResult('hello', 0)).toBeNull();
    expect(readForget('[7, null, {}]')).toEqual([
      { host: '', paths: [], tags: [], keep: [], remove: [], reasons: new Map() },
    ]);
  });

  it('may hold one group of all, without a host and paths', () => {
    const output = '[{"tags":null,"host":"","paths":null,"keep":null,"remove":null,"reasons":7}]';
    expect(readForget(output)).toEqual([
      { host: '', paths: [], tags: [], keep: [], remove: [], reasons: new Map() },
    ]);
  });

  it('that is not known has no numbers, and never throws', () => {
    const strange = 'total prune: many blobs / 7 XB\nsnapshot saved\n{"message_type":"summary"}\n{';
    expect(read(pruneReader(), strange)).toEqual({
      kind: 'prune',
      bytesFreed: null,
      bytesUnused: null,
    });
    expect(read(copyReader(), strange)).toEqual({ kind: 'copy', copied: 0, skipped: 0 });
    expect(read(checkReader(), 'hello\nnull')).toBeNull();
  });

  it('never names as a pack what is none', () => {
    const line = '{"message_type":"summary","num_errors":1,"broken_packs":["--rm -rf"]}';
    expect(read(checkReader(), line)).toEqual({ kind: 'check', errors: 1, suggestions: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { decideDrill, drillResult, type ComparedFile } from '../../../main/core/drill.ts';

const compared = (path: string, fault: string | null = null, withSource = true): ComparedFile => ({
  file: { path, bytes: 10, modifiedAt: null },
  fault,
  withSource,
});

describe('a drill', () => {
  it('succeeds when each restored file is as it should be', () => {
    expect(decideDrill([compared('/a'), compared('/b')])).toEqual({
      outcome: 'succeeded',
      failure: null,
      message: 'All 2 files of the sample were restored as they should be.',
    });
    expect(decideDrill([compared('/a')]).message).toBe(
      'The file of the sample was restored as it should be.',
    );
  });

  it('fails when one is not, and says how many', () => {
    const verdict = decideDrill([compared('/a'), compared('/b', 'it was not restored')]);
    expect(verdict).toMatchObject({ outcome: 'failed', failure: { kind: 'restore-differs' } });
    expect(verdict.message).toBe('1 of 2 restored files is not as it should be.');
  });

  it('warns when there was nothing to try', () => {
    expect(decideDrill([]).outcome).toBe('warned');
  });

  it('is told in numbers, with the first hundred that differ', () => {
    const many = Array.from({ length: 150 }, (_, at) => compared(`/${String(at)}`, 'gone', false));
    expect(drillResult('abc', [compared('/fine'), ...many])).toMatchObject({
      snapshotId: 'abc',
      filesCompared: 151,
      bytesCompared: 1_510,
      comparedWithSource: 1,
    });
    const { differing } = drillResult('abc', many);
    expect([differing.length, differing[0]]).toEqual([100, '/0: gone']);
  });
});

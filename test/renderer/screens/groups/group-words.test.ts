import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../preload/contract/run.ts';
import { groupRunInWords, nameOf } from '../../../../renderer/screens/groups/group-words.ts';
import { aRun } from '../../../fakes/make.ts';

const group = { profileIds: ['a', 'b', 'c'] };

const ended = (...outcomes: readonly Outcome[]) =>
  groupRunInWords(
    {
      kind: 'ended',
      reports: outcomes.map((outcome) => ({ run: aRun({ outcome }), deliveries: [] })),
    },
    group,
  );

describe('how a group ran, in words', () => {
  it('is as good as the worst of its runs', () => {
    expect(ended('succeeded', 'warned', 'succeeded')).toEqual({
      mark: { mark: 'warned', word: 'succeeded with warnings' },
      words: '3 profiles done',
    });
    expect(ended('succeeded', 'succeeded', 'succeeded').mark.word).toBe('succeeded');
  });

  it('says how many failed, and how many were not reached any more', () => {
    expect(ended('succeeded', 'failed')).toMatchObject({
      mark: { mark: 'failed' },
      words: '2 profiles done, 1 failed, 1 not started',
    });
  });

  it('names a profile that is gone as such', () => {
    expect(nameOf('a', [])).toBe('a deleted profile');
  });
});

import { describe, expect, it } from 'vitest';
import { markOfDelivery, markOfRun } from '../../../renderer/words/outcome.ts';

describe('states in words', () => {
  it('says of a run what it does until it has ended', () => {
    expect(markOfRun({ phase: 'waiting', outcome: null }).word).toBe('waiting');
    expect(markOfRun({ phase: 'restic', outcome: null }).word).toBe('running');
    expect(markOfRun({ phase: 'after', outcome: 'succeeded' }).word).toBe('running');
    expect(markOfRun({ phase: 'ended', outcome: 'succeeded' }).word).toBe('succeeded');
  });

  it('gives an interrupted run the icon of a failure and its own word', () => {
    expect(markOfRun({ phase: 'ended', outcome: 'interrupted' })).toEqual({
      mark: 'failed',
      word: 'interrupted',
    });
  });

  it('tells a delivery that waits for its first attempt from one that is tried again', () => {
    expect(markOfDelivery('pending', 0).word).toBe('waiting to be sent');
    expect(markOfDelivery('pending', 2).word).toBe('will be tried again');
  });
});

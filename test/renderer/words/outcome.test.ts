import { describe, expect, it } from 'vitest';
import type { DeliveryState, WaitingFor } from '../../../preload/contract/delivery.ts';
import { markOfDelivery, markOfRun, phaseInWords } from '../../../renderer/words/outcome.ts';

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

  it('says what a pending delivery waits for', () => {
    const word = (waitingFor: WaitingFor | null) =>
      markOfDelivery({ state: 'pending', waitingFor }).word;
    expect(word('turn')).toBe('waiting to be sent');
    expect(word('retry')).toBe('will be tried again');
    expect(word('network')).toBe('waiting for the network');
    expect(word('keychain')).toBe('waiting for the keychain');
    expect(word(null)).toBe('waiting to be sent');
  });

  it('has a word for each way in which a message is not sent', () => {
    const word = (state: DeliveryState) => markOfDelivery({ state, waitingFor: null }).word;
    expect(word('suppressed')).toBe('held back');
    expect(word('blocked')).toBe('not allowed');
    expect(word('disabled')).toBe('switched off');
  });

  it('says of a run in flight what its task does', () => {
    expect(phaseInWords({ phase: 'restic', task: 'backup' })).toBe('backing up');
    expect(phaseInWords({ phase: 'restic', task: 'copy' })).toBe('copying snapshots');
    expect(phaseInWords({ phase: 'before', task: 'copy' })).toBe('calling the hooks before');
  });
});

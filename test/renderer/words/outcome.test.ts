import { describe, expect, it } from 'vitest';
import type { DeliveryState, WaitingFor } from '../../../preload/contract/delivery.ts';
import type { FailureKind } from '../../../preload/contract/result.ts';
import type { Outcome, Phase } from '../../../preload/contract/run.ts';
import {
  causeInWords,
  markOfDelivery,
  markOfRun,
  phaseInWords,
} from '../../../renderer/words/outcome.ts';

const mark = (phase: Phase, outcome: Outcome | null, kind?: FailureKind) =>
  markOfRun({
    phase,
    outcome,
    failure: kind === undefined ? null : { kind, message: '', hint: '' },
  });

describe('states in words', () => {
  it('says of a scheduled run that was left out whether it was missed, calmly', () => {
    expect(mark('ended', 'skipped', 'missed')).toEqual({ mark: 'skipped', word: 'missed' });
    expect(mark('ended', 'skipped', 'condition-unmet').word).toBe('skipped');
  });

  it('says what made a run start, and for which time', () => {
    const at = { now: new Date('2026-03-12T12:00:00Z'), locale: 'en-GB', timeZone: 'UTC' };
    const createdAt = '2026-03-12T08:01:00Z';
    expect(causeInWords({ trigger: 'manual', slot: null, createdAt }, at)).toBe('started by hand');
    expect(causeInWords({ trigger: 'schedule', slot: '2026-03-12T08:00:00Z', createdAt }, at)).toBe(
      'on schedule, for 08:00',
    );
    const atOnce = { trigger: 'schedule', slot: '2026-03-12T08:01:00Z', createdAt } as const;
    expect(causeInWords(atOnce, at)).toBe('on schedule');
    expect(causeInWords({ trigger: 'catch-up', slot: '2026-03-11T20:00:00Z', createdAt }, at)).toBe(
      'made up for a missed time, for yesterday 20:00',
    );
  });

  it('says of a run what it does until it has ended', () => {
    expect(mark('waiting', null).word).toBe('waiting');
    expect(mark('restic', null).word).toBe('running');
    expect(mark('after', 'succeeded').word).toBe('running');
    expect(mark('ended', 'succeeded').word).toBe('succeeded');
  });

  it('gives an interrupted run the icon of a failure and its own word', () => {
    expect(mark('ended', 'interrupted')).toEqual({
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

import { describe, expect, it } from 'vitest';
import type { AttemptErrorClass } from '../../../preload/contract/delivery.ts';
import { settle, type Settled, type TriedFacts } from '../../../main/core/settle.ts';

const standard: Settled = { retry: 'standard', gating: false, repeatable: true };

const facts: TriedFacts = {
  error: { class: 'refused', message: 'Nobody listens there.', hint: '' },
  retryable: true,
  retryAfterMs: null,
  mayHaveArrived: false,
  wantsNoMore: false,
  attemptsMade: 1,
  now: 1_000,
  chance: 0.5,
};

const because = (kind: AttemptErrorClass): TriedFacts['error'] => ({
  class: kind,
  message: `It was ${kind}.`,
  hint: '',
});

describe('settling a delivery', () => {
  it('takes one that arrived as delivered', () => {
    expect(settle(standard, { ...facts, error: null })).toEqual({
      state: 'delivered',
      waitingFor: null,
      reason: '',
      nextAttemptAt: null,
    });
  });

  it('tries again what may pass, and says when and why', () => {
    expect(settle(standard, facts)).toEqual({
      state: 'pending',
      waitingFor: 'retry',
      reason: 'Nobody listens there.',
      nextAttemptAt: 6_000,
    });
  });

  it('gives up on what cannot pass, at once', () => {
    expect(settle(standard, { ...facts, retryable: false })).toEqual({
      state: 'failed',
      waitingFor: null,
      reason: 'Nobody listens there.',
      nextAttemptAt: null,
    });
  });

  it('gives up after the last attempt, and says so', () => {
    expect(settle(standard, { ...facts, attemptsMade: 9 }).state).toBe('pending');
    expect(settle(standard, { ...facts, attemptsMade: 10 })).toMatchObject({
      state: 'failed',
      reason: 'Nobody listens there. Given up after 10 attempts.',
    });
  });

  it('says nothing of attempts where there was to be one only', () => {
    expect(settle({ ...standard, retry: 'none' }, facts)).toMatchObject({
      state: 'failed',
      reason: 'Nobody listens there.',
    });
  });

  it('calls a cancelled attempt cancelled, and a blocked one blocked', () => {
    for (const state of ['cancelled', 'blocked'] as const) {
      expect(settle(standard, { ...facts, error: because(state) })).toMatchObject({
        state,
        reason: `It was ${state}.`,
        nextAttemptAt: null,
      });
    }
  });

  it('never tries again where the receiver wants no more, whatever the plan', () => {
    const gone = { ...facts, error: because('status'), wantsNoMore: true };
    expect(settle(standard, gone).state).toBe('failed');
    expect(settle({ ...standard, retry: 'checkly' }, gone).state).toBe('failed');
  });

  it('obeys the time that the receiver asks for', () => {
    expect(settle(standard, { ...facts, retryAfterMs: 90_000 }).nextAttemptAt).toBe(91_000);
  });
});

describe('a message that must not be shown twice', () => {
  const once: Settled = { ...standard, repeatable: false };

  for (const kind of ['timeout', 'reset', 'protocol'] as const) {
    it(`is not sent again after a ${kind} when it may have arrived`, () => {
      const unclear = { ...facts, error: because(kind), mayHaveArrived: true };
      const { state, reason } = settle(once, unclear);
      expect(state).toBe('failed');
      expect(reason).toContain('It may have arrived all the same');
    });
  }

  it('is sent again when it cannot have arrived, or was answered', () => {
    expect(settle(once, { ...facts, error: because('timeout') }).state).toBe('pending');
    const answered = { ...facts, error: because('status'), mayHaveArrived: true };
    expect(settle(once, answered).state).toBe('pending');
  });

  it('is the exception: others are sent again in any case', () => {
    const unclear = { ...facts, error: because('timeout'), mayHaveArrived: true };
    expect(settle(standard, unclear).state).toBe('pending');
  });
});

describe("Checkly's plan", () => {
  const checkly: Settled = { ...standard, retry: 'checkly' };

  it('S4-13 tries again after every status above 399, also those that others give up on', () => {
    const refused = { ...facts, error: because('status'), retryable: false };
    expect(settle(checkly, refused)).toMatchObject({ state: 'pending', nextAttemptAt: 21_000 });
    expect(settle(standard, refused).state).toBe('failed');
  });

  it('S4-13 does not try again what cannot pass for another reason', () => {
    const untrusted = { ...facts, error: because('tls'), retryable: false };
    expect(settle(checkly, untrusted).state).toBe('failed');
  });

  it('S4-14 ends after six attempts', () => {
    expect(settle(checkly, { ...facts, attemptsMade: 5 }).state).toBe('pending');
    expect(settle(checkly, { ...facts, attemptsMade: 6 })).toMatchObject({
      state: 'failed',
      reason: 'Nobody listens there. Given up after 6 attempts.',
    });
  });
});

import { expect, it } from 'vitest';
import { settle } from '../../../main/core/settle.ts';

const refused = { class: 'refused', message: 'Nobody listens there.', hint: '' } as const;
const facts = {
  error: refused,
  retryable: true,
  retryAfterMs: null,
  attemptsMade: 1,
  now: 1_000,
  chance: 0.5,
};

it('settles a delivery that arrived', () => {
  expect(settle('standard', { ...facts, error: null })).toEqual({
    state: 'delivered',
    reason: '',
    nextAttemptAt: null,
  });
});

it('tries again what may pass, and says when', () => {
  expect(settle('standard', facts)).toMatchObject({ state: 'pending', nextAttemptAt: 6_000 });
});

it('gives up on what cannot pass, at once', () => {
  expect(settle('standard', { ...facts, retryable: false })).toMatchObject({ state: 'failed' });
});

it('gives up after the last attempt, and says so', () => {
  expect(settle('standard', { ...facts, attemptsMade: 10 })).toMatchObject({
    state: 'failed',
    reason: 'Nobody listens there. Given up after 10 attempts.',
  });
});

it('calls a cancelled attempt cancelled', () => {
  const error = { ...refused, class: 'cancelled' } as const;
  expect(settle('gating', { ...facts, error })).toMatchObject({ state: 'cancelled' });
});

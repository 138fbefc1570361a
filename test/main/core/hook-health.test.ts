import { describe, expect, it } from 'vitest';
import type { DeliveryState } from '../../../preload/contract/delivery.ts';
import {
  healthAfter,
  healthNotice,
  isPaused,
  soundHealth,
} from '../../../main/core/hook-health.ts';

const after = (...states: readonly DeliveryState[]) => states.reduce(healthAfter, soundHealth);
const failures = (count: number) => Array<DeliveryState>(count).fill('failed');

describe("a hook's health", () => {
  it('is paused after five messages given up in a row', () => {
    expect(isPaused(after(...failures(4)))).toBe(false);
    expect(isPaused(after(...failures(5)))).toBe(true);
  });

  it('is sound again after one delivered message', () => {
    expect(after(...failures(9), 'delivered')).toEqual(soundHealth);
    expect(isPaused(after(...failures(4), 'delivered', ...failures(4)))).toBe(false);
  });

  it('counts a message as given up at its end only, but as failing from its first try', () => {
    expect(after('pending', 'pending')).toEqual({ givenUp: 0, failing: true });
    expect(after('pending', 'failed')).toEqual({ givenUp: 1, failing: true });
  });

  it('is not touched by what was never tried', () => {
    const ill = after(...failures(3));
    for (const state of [
      'sending',
      'superseded',
      'suppressed',
      'blocked',
      'disabled',
      'cancelled',
    ] as const) {
      expect(healthAfter(ill, state)).toBe(ill);
    }
  });
});

describe('the notice of a change of health', () => {
  const well = soundHealth;
  const ill = after(...failures(5));

  it('comes when a hook is paused, and when it works again', () => {
    expect(healthNotice(after(...failures(4)), ill)).toBe('hook-paused');
    expect(healthNotice(ill, well)).toBe('hook-recovered');
  });

  it('comes once', () => {
    expect(healthNotice(ill, after(...failures(6)))).toBeNull();
    expect(healthNotice(well, after('failed'))).toBeNull();
    expect(healthNotice(after('failed'), well)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { tooSoon } from '../../../main/core/too-soon.ts';

const last = { at: 1_000_000, suppressedSince: 0 };

/** So many seconds after the last one, nothing having changed. */
const after = (seconds: number) => ({
  now: last.at + seconds * 1_000,
  outcome: 'failed' as const,
  outcomeBefore: 'failed' as const,
});

describe('a message that comes too soon after the last one', () => {
  it('S3-15 is held back within the window, and says why', () => {
    expect(tooSoon(300, last, after(42.9))).toBe(
      'Held back: the one before was 42 s ago, and this hook speaks every 300 s at most while nothing changes.',
    );
  });

  it('S3-15 passes from the end of the window on', () => {
    expect(tooSoon(300, last, after(299.999))).not.toBeNull();
    expect(tooSoon(300, last, after(300))).toBeNull();
  });

  it('passes where there is no limit, or was none before', () => {
    expect(tooSoon(0, last, after(1))).toBeNull();
    expect(tooSoon(300, null, after(1))).toBeNull();
  });

  it('passes when the outcome has changed, or is the first', () => {
    expect(tooSoon(300, last, { ...after(1), outcomeBefore: 'succeeded' })).toBeNull();
    expect(tooSoon(300, last, { ...after(1), outcomeBefore: null })).toBeNull();
  });

  it('is held back at "before", where nothing is known of an outcome yet', () => {
    expect(tooSoon(300, last, { ...after(1), outcome: null })).not.toBeNull();
  });

  it('passes when the clock was set back behind the last one', () => {
    expect(tooSoon(300, last, after(-1))).toBeNull();
  });
});

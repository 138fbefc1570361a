import { describe, expect, it } from 'vitest';
import { TICK_MS, watchSettling } from '../../../main/flow/settling.ts';

describe('settling', () => {
  it('takes three quarters of a minute from when it begins', () => {
    const settling = watchSettling(0);
    expect(settling.isOn(0)).toBe(false);
    settling.begin(1_000);
    expect([settling.isOn(45_999), settling.isOn(46_000)]).toEqual([true, false]);
  });

  it('begins where a look comes late, and where the clock was set back', () => {
    const settling = watchSettling(0);
    settling.look(2 * TICK_MS);
    expect(settling.isOn(2 * TICK_MS)).toBe(false);
    settling.look(4 * TICK_MS + 1);
    expect(settling.isOn(4 * TICK_MS + 1)).toBe(true);
    settling.look(0);
    expect(settling.isOn(44_999)).toBe(true);
  });

  it('does not begin with every look where all of them come late', () => {
    const settling = watchSettling(0);
    for (const minutes of [1, 2, 3]) settling.look(minutes * 60_000);
    expect(settling.isOn(180_000)).toBe(false);
  });
});

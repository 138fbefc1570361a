import { describe, expect, it } from 'vitest';
import { jitterOf } from '../../../main/core/jitter.ts';

const MINUTE = 60_000;
const slots = Array.from({ length: 2_000 }, (_, at) => Date.UTC(2026, 0, 1) + at * 3_600_000);

describe('jitter', () => {
  it('is none where none is wanted', () => {
    expect(jitterOf(slots[0]!, 0, 'a')).toBe(0);
  });

  it('is the same each time it is asked', () => {
    expect(jitterOf(slots[0]!, 30, 'a')).toBe(jitterOf(slots[0]!, 30, 'a'));
  });

  it('is another one for another slot or another task', () => {
    const jitters = new Set(
      slots.flatMap((slot) => [jitterOf(slot, 60, 'a'), jitterOf(slot, 60, 'b')]),
    );
    expect(jitters.size).toBeGreaterThan(3_900);
  });

  it('is spread evenly, and shorter than is allowed', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const slot of slots) {
      const tenth = Math.floor(jitterOf(slot, 10, 'profile/backup') / MINUTE);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    expect(Math.min(...tenths)).toBeGreaterThan(140);
    expect(Math.max(...tenths)).toBeLessThan(260);
  });
});

import { describe, expect, it } from 'vitest';
import {
  bytesPerSecond,
  nextRate,
  noRate,
  secondsFor,
  type Rate,
} from '../../../main/core/rate.ts';

/** The rate after these bytes were done at these milliseconds. */
function after(...marks: readonly (readonly [at: number, bytes: number])[]): Rate {
  return marks.reduce((rate, [at, bytes]) => nextRate(rate, bytes, at), noRate);
}

describe('a rate', () => {
  it('is not known before a second has passed', () => {
    expect(bytesPerSecond(noRate)).toBeNull();
    expect(bytesPerSecond(after([0, 0]))).toBeNull();
    expect(bytesPerSecond(after([0, 0], [999, 5_000]))).toBeNull();
    expect(bytesPerSecond(after([0, 0], [1_000, 5_000]))).toBe(5_000);
  });

  it('is that of the last ten seconds, not of the whole', () => {
    const fast = Array.from({ length: 41 }, (_, at) => [at * 250, at * 250_000] as const);
    const [end, done] = [10_000, 10_000_000];
    const slow = Array.from({ length: 80 }, (_, at) => [end + at * 250, done + at] as const);
    expect(bytesPerSecond(after(...fast))).toBe(1_000_000);
    expect(bytesPerSecond(after(...fast, ...slow))).toBe(4);
  });

  it('goes over smoothly when the speed changes at once', () => {
    const marks = Array.from({ length: 41 }, (_, at) => [at * 250, at * 1_000] as const);
    let rate = after(...marks);
    const speeds = Array.from({ length: 12 }, (_, at) => {
      rate = nextRate(rate, 40_000, 10_250 + at * 250);
      return bytesPerSecond(rate) ?? 0;
    });
    const steps = speeds.map((speed, at) => (speeds[at - 1] ?? 4_000) - speed);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThan(300);
  });

  it('holds few marks, however often it is told', () => {
    const marks = Array.from({ length: 20_000 }, (_, at) => [at, at] as const);
    expect(after(...marks).length).toBeLessThan(60);
    expect(bytesPerSecond(after(...marks))).toBe(1_000);
  });

  it('knows its speed though nothing was told for long', () => {
    expect(bytesPerSecond(after([0, 0], [60_000, 60_000]))).toBe(1_000);
  });

  it('starts afresh when bytes or the clock go back', () => {
    expect(bytesPerSecond(after([0, 0], [2_000, 9_000], [3_000, 100]))).toBeNull();
    expect(bytesPerSecond(after([5_000, 0], [7_000, 9_000], [1_000, 9_500]))).toBeNull();
    expect(bytesPerSecond(after([0, 9_000], [1_000, 0], [2_000, 70]))).toBe(70);
  });
});

it('the time left is whole seconds, and unknown without a speed', () => {
  expect(secondsFor(1_001, 1_000)).toBe(2);
  expect(secondsFor(0, 1_000)).toBe(0);
  expect([secondsFor(5, null), secondsFor(5, 0), secondsFor(-1, 5)]).toEqual([null, null, null]);
});

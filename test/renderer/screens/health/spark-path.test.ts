import { describe, expect, it } from 'vitest';
import { sparkArea, sparkPath, thinOut } from '../../../../renderer/screens/health/spark-path.ts';

const box = { width: 22, height: 12, inset: 1 };

describe('the small line of sizes', () => {
  it('goes from the bottom to the top of its box', () => {
    expect(sparkPath([10, 15, 20], box)).toBe('M1 11L11 6L21 1');
  });

  it('lies in the middle where nothing has changed', () => {
    expect(sparkPath([7, 7], box)).toBe('M1 6L21 6');
  });

  it('is not drawn through a single value', () => {
    expect(sparkPath([7], box)).toBe('');
  });

  it('has a ground that ends at the bottom of its box', () => {
    expect(sparkArea(sparkPath([7, 7], box), box)).toBe('M1 6L21 6L21 12L1 12Z');
    expect(sparkArea('', box)).toBe('');
  });

  it('keeps the newest when there are too many', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => at);
    const few = thinOut(many, 48);
    expect(few).toHaveLength(48);
    expect(few.at(-1)).toBe(999);
    expect(few.toSorted((a, b) => a - b)).toEqual(few);
    expect(thinOut([1, 2], 48)).toEqual([1, 2]);
  });
});

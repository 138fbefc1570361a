import { describe, expect, it } from 'vitest';
import { findTests, readItems } from '../scripts/conformance/find-tests.mjs';
import { uncovered, unknownNumbers } from '../scripts/conformance/table.mjs';

interface Item {
  readonly number: string;
  readonly behaviour: string;
}

const items: readonly Item[] = readItems();
const tests = findTests();

describe('what five others promise', () => {
  it('is 121 items, each with a number of its own', () => {
    expect(new Set(items.map(({ number }) => number)).size).toBe(121);
    expect(items).toHaveLength(121);
  });

  it('is each held by a test', () => {
    const missing: readonly Item[] = uncovered(items, tests);
    expect(missing.map(({ number, behaviour }) => `${number} ${behaviour}`)).toEqual([]);
  });

  it('is named by no test with a number that does not exist', () => {
    expect(unknownNumbers(items, tests)).toEqual([]);
  });
});

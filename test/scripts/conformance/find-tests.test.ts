import { describe, expect, it } from 'vitest';
import { namesIn, numbersOf } from '../../../scripts/conformance/find-tests.mjs';

/** Written with N, so that nobody takes these samples for tests. */
const numbered = (text: string): string => text.replace(/N(?=\d)/g, 'S');

describe('the names of tests', () => {
  it('are found in calls, tables and templates, in all quotes', () => {
    const source = numbered(`
      it('N0-1 asks', () => {});
      it.each([["N0-2 knows", 1]])('%s', () => {});
      test.skipIf(
        isRoot,
      )(
        \`N0-3 has \${x}\`, () => {});
      describe('N0-4 it\\'s', () => {});
    `);
    expect(namesIn(source)).toEqual(
      ['N0-1 asks', 'N0-2 knows', 'N0-3 has ${x}', "N0-4 it\\'s"].map(numbered),
    );
  });

  it('are not found in comments, nor where the number comes later', () => {
    const source = numbered(`
      // it('N0-1 asks')
      /** 'N0-2 asks' */
      it('asks N0-3', () => {});
    `);
    expect(namesIn(source)).toEqual([]);
  });

  it.each([
    ['N0-1 asks', ['N0-1']],
    ['N0-1, N0-12 asks N0-3', ['N0-1', 'N0-12']],
    ['N0-1 N1-2: asks', ['N0-1', 'N1-2']],
    ['N0-1 and N1-2 ask', ['N0-1', 'N1-2']],
    ['asks N0-1', []],
    ['N0-1b asks', []],
  ])('have the numbers that they start with: %s', (name, numbers) => {
    expect(numbersOf(numbered(name))).toEqual(numbers.map(numbered));
  });
});

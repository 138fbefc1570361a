import { describe, expect, it } from 'vitest';
import { table } from '../../../scripts/conformance/table.mjs';

const items = [
  { number: 'A-1', behaviour: 'asks' },
  { number: 'A-2', behaviour: 'knows' },
];
const aTest = (name: string, numbers: readonly string[]) => ({ file: 'a.test.ts', name, numbers });

describe('the table of the conformance', () => {
  it('names the tests of every item, and counts', () => {
    const tests = [aTest('A-1 A-2 both', ['A-1', 'A-2']), aTest('A-2 more', ['A-2'])];
    expect(table(items, tests, null)).toEqual({
      lines: [
        'A-1    asks',
        '         a.test.ts: A-1 A-2 both',
        'A-2    knows',
        '         a.test.ts: A-1 A-2 both',
        '         a.test.ts: A-2 more',
        '2 of 2 covered',
      ],
      isWell: true,
    });
  });

  it('is not well when an item has no test', () => {
    const { lines, isWell } = table(items, [aTest('A-1', ['A-1'])], null);
    expect(isWell).toBe(false);
    expect(lines).toContain('         NO TEST');
    expect(lines.at(-1)).toBe('1 of 2 covered');
  });

  it('is not well when a test names what does not exist', () => {
    const tests = [aTest('A-1 A-2 A-3', ['A-1', 'A-2', 'A-3'])];
    const { lines, isWell } = table(items, tests, null);
    expect(isWell).toBe(false);
    expect(lines).toContain('A-3 does not exist: a.test.ts: A-1 A-2 A-3');
  });

  it('marks what was run, and names what has failed', () => {
    const tests = [aTest('A-1 x', ['A-1']), aTest('A-2 y', ['A-2'])];
    const ran = [
      { ...aTest('A-1 x', ['A-1']), status: 'passed' },
      { ...aTest('A-2 y', ['A-2']), status: 'failed' },
    ];
    const { lines, isWell } = table(items, tests, ran);
    expect(isWell).toBe(false);
    expect(lines).toContain('A-1    passed   asks');
    expect(lines).toContain('A-2    failed   knows');
    expect(lines).toContain('         FAILED a.test.ts: A-2 y');
  });

  it('is not well when a test that should have run has not, window specs apart', () => {
    const [item] = items;
    const inWindow = { ...aTest('A-1 x', ['A-1']), file: 'a.spec.ts' };
    const notRun = table([item], [aTest('A-1 x', ['A-1'])], []);
    expect(notRun.lines[0]).toBe('A-1    not run  asks');
    expect(notRun.isWell).toBe(false);
    expect(table([item], [inWindow], []).isWell).toBe(true);
  });
});

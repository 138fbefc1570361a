import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, table } from '../../../scripts/set-up/results.mjs';

describe('the results of a test run', () => {
  it('count a spec file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(countVitest({ ...report, numPendingTests: 2 })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('count a failed spec once, and not its suites', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numFailedTestSuites: 3 };
    expect(countVitest({ ...report, numPendingTests: 0 }).failed).toBe(1);
  });

  it('count flaky window specs and errors outside of specs as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it('end with the sum of all as the last line', () => {
    const { lines, isWell } = table([
      { name: 'types', passed: 1, failed: 0, skipped: 0 },
      { name: 'vitest', passed: 10, failed: 2, skipped: 3 },
    ]);
    expect(lines).toEqual([
      'types        1 passed, 0 failed',
      'vitest       10 passed, 2 failed, 3 skipped',
      '11 passed, 2 failed',
    ]);
    expect(isWell).toBe(false);
  });

  it('are not well when nothing was run', () => {
    expect(table([]).isWell).toBe(false);
  });
});

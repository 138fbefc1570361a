import { expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/set-up/results.mjs';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 1,
};

it('counts the tests of vitest, and a file that could not be loaded as a failure', () => {
  expect(countVitest(vitest)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  expect(countVitest({ ...vitest, numFailedTestSuites: 2 }).failed).toBe(1);
  expect(countVitest({ ...vitest, numFailedTests: 3, numFailedTestSuites: 2 }).failed).toBe(3);
});

it('counts a flaky window spec, and an error beside the specs, as failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: ['x'] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

/** The sums of vitest's JSON report. */
export function countVitest({
  numPassedTests,
  numFailedTests,
  numFailedTestSuites,
  numPendingTests,
}) {
  // A file that could not even be loaded has failed without a failed test in it.
  const failed = numFailedTests || Math.min(1, numFailedTestSuites);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/** The sums of Playwright's JSON report. */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

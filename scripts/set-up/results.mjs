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

/** What a test run ends with: a line for each part, and the sum of all as the last one. */
export function table(rows) {
  const lines = rows.map(({ name, passed, failed, skipped }) => {
    const aside = skipped === 0 ? '' : `, ${skipped} skipped`;
    return `${name.padEnd(12)} ${passed} passed, ${failed} failed${aside}`;
  });
  const [passed, failed] = ['passed', 'failed'].map((part) =>
    rows.reduce((total, row) => total + row[part], 0),
  );
  return {
    lines: [...lines, `${passed} passed, ${failed} failed`],
    isWell: failed === 0 && passed > 0,
  };
}

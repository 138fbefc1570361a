import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

// What failed is told again at the end of a test run: of a log of thousands of lines, often only the
// last hundred are kept or read.

/** More than these would push the sums out of sight. */
const MOST_TOLD = 10;
const MOST_LINES = 8;

/** What failed of vitest's JSON report, with paths below `root`. */
export function vitestFailures({ testResults }, root) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) return [{ name: file, message }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      message: failureMessages.join('\n'),
    }));
  });
}

/** What failed of Playwright's JSON report, flaky ones among it. */
export function playwrightFailures({ suites, errors }) {
  const outside = errors.map(({ message }) => ({ name: 'outside of specs', message }));
  return [...outside, ...suites.flatMap(failedSpecs)];
}

function failedSpecs({ file, specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) => {
    const results = tests.flatMap((test) => (isBad(test) ? test.results : []));
    if (results.length === 0) return [];
    const messages = results.flatMap((result) => result.errors.map(({ message }) => message));
    return [{ name: `${file} › ${title}`, message: messages.join('\n') }];
  });
  return [...own, ...suites.flatMap(failedSpecs)];
}

function isBad({ status }) {
  return status === 'unexpected' || status === 'flaky';
}

/** The lines that tell of them: the name of each, and how its message begins. */
export function tellFailures(failures) {
  const told = failures.slice(0, MOST_TOLD).flatMap(({ name, message }) => {
    const lines = stripVTControlCharacters(message)
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.includes('/node_modules/'));
    return [`failed: ${name}`, ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`)];
  });
  const more = failures.length - MOST_TOLD;
  return more > 0 ? [...told, `failed: ${more} more`] : told;
}

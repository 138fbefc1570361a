/**
 * The table of all items, a line for each and for each of its tests, and the sum as the last line.
 * `results` are the tests as they were run, or null where they were not.
 */
export function table(items, tests, results) {
  const rows = items.map((item) => rowOf(item, tests, results));
  const covered = rows.filter(({ isCovered }) => isCovered).length;
  const unknown = unknownNumbers(items, tests).map(
    ({ number, file, name }) => `${number} does not exist: ${file}: ${name}`,
  );
  return {
    lines: [
      ...rows.flatMap(({ lines }) => lines),
      ...unknown,
      `${covered} of ${items.length} covered`,
    ],
    isWell: rows.every(({ isWell }) => isWell) && unknown.length === 0,
  };
}

/** The items without any test. */
export function uncovered(items, tests) {
  const named = new Set(tests.flatMap(({ numbers }) => numbers));
  return items.filter(({ number }) => !named.has(number));
}

/** The numbers in names of tests that no item has. */
export function unknownNumbers(items, tests) {
  const known = new Set(items.map(({ number }) => number));
  return tests.flatMap(({ file, name, numbers }) =>
    numbers.filter((number) => !known.has(number)).map((number) => ({ number, file, name })),
  );
}

function rowOf({ number, behaviour }, tests, results) {
  const own = tests.filter(({ numbers }) => numbers.includes(number));
  const ran = results?.filter(({ numbers }) => numbers.includes(number)) ?? null;
  const failed = ran?.filter(({ status }) => status === 'failed') ?? [];
  const mark = ran === null ? '' : markOf(ran, failed);
  const isCovered = own.length > 0;
  // Window specs are not run by vitest; for all else, not to have run is no proof.
  const needsRun = own.some(({ file }) => !file.includes('.spec.'));
  return {
    lines: [
      `${number.padEnd(6)} ${mark.padEnd(mark === '' ? 0 : 9)}${behaviour}`,
      ...(isCovered
        ? own.map(({ file, name }) => `         ${file}: ${name}`)
        : ['         NO TEST']),
      ...failed.map(({ file, name }) => `         FAILED ${file}: ${name}`),
    ],
    isCovered,
    isWell: isCovered && failed.length === 0 && (mark !== NOT_RUN || !needsRun),
  };
}

const NOT_RUN = 'not run';

function markOf(ran, failed) {
  if (failed.length > 0) return 'failed';
  return ran.some(({ status }) => status === 'passed') ? 'passed' : NOT_RUN;
}

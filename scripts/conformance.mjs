import { parseArgs } from 'node:util';
import { findTests, readItems } from './conformance/find-tests.mjs';
import { runTests } from './conformance/run-tests.mjs';
import { table } from './conformance/table.mjs';

// `npm run conformance`: what resticprofile, Zerobyte, SimpleBackups, Butler and Checkly promise, and
// the tests that hold it. `npm run conformance -- --run` runs these tests, too.

const { values } = parseArgs({ options: { run: { type: 'boolean', default: false } } });
const items = readItems();
const tests = findTests();
const files = [...new Set(tests.map(({ file }) => file))].filter((file) => /\.test\./.test(file));
const results = values.run ? await runTests(files) : null;
const { lines, isWell } = table(items, tests, results);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = isWell ? 0 : 1;

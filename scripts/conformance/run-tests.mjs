import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withTools } from '../set-up/environment.mjs';
import { follow } from '../set-up/follow.mjs';
import { startKeyring } from '../set-up/keyring.mjs';
import { giveUp, root } from '../set-up/machine.mjs';
import { findNode24 } from '../set-up/node-24.mjs';
import { numbersOf } from './find-tests.mjs';

/** Runs these files with vitest; answers what became of every test that a number stands for. */
export async function runTests(files) {
  const node = findNode24();
  const report = path.join(root, 'test-results', 'vitest.json'); // Where vitest.config.ts has it.
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  rmSync(report, { force: true });
  const keyring = process.platform === 'linux' ? await startKeyring() : null;
  await follow(node, [vitest, 'run', ...files], {
    cwd: root,
    env: withTools(keyring?.env, [path.dirname(node)]),
    stdio: ['ignore', 2, 2],
  });
  keyring?.stop();
  if (!existsSync(report)) giveUp('vitest has left no report');
  return resultsIn(JSON.parse(readFileSync(report, 'utf8')));
}

/** The tests of a report of vitest's, with the numbers of their own names and of what they stand in. */
export function resultsIn({ testResults }) {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: path.relative(root, file).replaceAll(path.sep, '/'),
      name: [...ancestorTitles, title].join(' > '),
      numbers: [...ancestorTitles, title].flatMap(numbersOf),
      status,
    })),
  );
}

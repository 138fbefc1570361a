import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './set-up/build.mjs';
import {
  buildPackages,
  ensureDebianPackages,
  keyringPackages,
  optionalTestPackages,
  standInPackages,
  testPackages,
} from './set-up/debian-packages.mjs';
import { findElectron } from './set-up/electron-binary.mjs';
import { withTools } from './set-up/environment.mjs';
import { playwrightFailures, tellFailures, vitestFailures } from './set-up/failures.mjs';
import { ensureFaketime } from './set-up/faketime.mjs';
import { follow } from './set-up/follow.mjs';
import { startKeyring } from './set-up/keyring.mjs';
import { giveUp, root } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';
import { ensureNpmPackages } from './set-up/npm-packages.mjs';
import { ensureNtfy } from './set-up/ntfy.mjs';
import { ensureRestServer } from './set-up/rest-server.mjs';
import { ensureOlderRestic, ensureRestic } from './set-up/restic.mjs';
import { countPlaywright, countVitest, table } from './set-up/results.mjs';
import { ensureSystemdAnalyze } from './set-up/systemd-analyze.mjs';

// `npm test`: sets up what is missing, then checks, specs and window specs; ends with the sum of all.
// `npm test -- --only vitest` does one of them.

const steps = {
  types: () => check('typescript', 'tsc', ['-b']),
  lint: () => check('oxlint', 'oxlint', ['--type-aware']),
  format: () => check('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
  'dead code': () => check('knip', 'knip', []),
  vitest: () =>
    specs({
      from: 'vitest',
      program: 'vitest',
      args: ['run'],
      count: countVitest,
      failures: vitestFailures,
    }),
  playwright: () =>
    specs({
      from: '@playwright/test',
      program: 'playwright',
      args: ['test'],
      count: countPlaywright,
      failures: playwrightFailures,
    }),
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = Object.keys(steps).filter(
  (name) => values.only === undefined || values.only === name,
);
if (names.length === 0) giveUp(`--only takes one of: ${Object.keys(steps).join(', ')}`);

const wanted = [...buildPackages, ...standInPackages, ...keyringPackages, ...testPackages];
ensureDebianPackages(wanted, { needed: true });
ensureDebianPackages(optionalTestPackages, { needed: false });
ensureNpmPackages();
const node = findNode24();
if (!ensureRestic()) giveUp('the tests take a real restic');
ensureOlderRestic();
ensureRestServer();
ensureNtfy();
ensureFaketime();
ensureSystemdAnalyze();
findElectron(node);
ensureBuilt(node);

let isStopped = false;
process.on('SIGINT', () => (isStopped = true));

const rows = [];
for (const name of names) {
  if (!isStopped) rows.push({ name, ...(await steps[name]()) });
}
const { lines, isWell } = table(rows);
const failures = tellFailures(rows.flatMap((row) => row.failures ?? []));
process.stdout.write(`\n${[...failures, ...lines].join('\n')}\n`);
process.exitCode = isWell && !isStopped ? 0 : 1;

async function check(from, program, args) {
  const code = await follow(node, [entryOf(from, program), ...args], surroundings());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Runs specs with a keychain that is theirs alone, and reads their report. */
async function specs({ from, program, args, count, failures }) {
  const report = path.join(root, 'test-results', `${program}.json`);
  rmSync(report, { force: true });
  const keyring = process.platform === 'linux' ? await startKeyring() : null;
  const code = await follow(node, [entryOf(from, program), ...args], surroundings(keyring?.env));
  keyring?.stop();
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const counted = { ...count(told), failures: failures(told, root) };
  return code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** Where a program of a package begins: it is run by the right Node, whatever `node` is on PATH. */
function entryOf(from, program) {
  const folder = path.join(root, 'node_modules', from);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** Programs that are started by name find the same Node, and the restic that set-up has seen to. */
function surroundings(env) {
  return { cwd: root, env: withTools(env, [path.dirname(node)]) };
}

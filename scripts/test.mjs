import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './set-up/build.mjs';
import { ensureDebianPackages } from './set-up/debian-packages.mjs';
import { findElectron } from './set-up/electron-binary.mjs';
import { withTools } from './set-up/environment.mjs';
import { follow } from './set-up/follow.mjs';
import { keyringPackages, throwAwayKeyring } from './set-up/keyring.mjs';
import { giveUp, root } from './set-up/machine.mjs';
import { findNode24 } from './set-up/node-24.mjs';
import { ensureNpmPackages } from './set-up/npm-packages.mjs';
import { ensureRestic } from './set-up/restic.mjs';
import { countPlaywright, countVitest } from './set-up/results.mjs';

// `npm test`: sets up what is missing, then checks, specs and window specs; ends with the sum of all.

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const end = process.platform === 'win32' ? '.cmd' : '';
const bin = (name) => path.join(root, 'node_modules', '.bin', name + end);

ensureDebianPackages(
  [
    'python3',
    'make',
    'g++',
    'pkg-config',
    'libsecret-1-dev',
    'chromium',
    'libsecret-tools',
    'webhook',
    'openssl',
    'xvfb',
    'xauth',
    ...keyringPackages,
  ],
  { needed: true },
);
ensureNpmPackages();
const node = findNode24();
if (!ensureRestic()) giveUp('the tests need restic');
findElectron();
ensureBuilt(node);

const steps = [
  ['types', () => check('tsc', ['-b'])],
  ['lint', () => check('oxlint', ['--type-aware'])],
  ['format', () => check('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['dead code', () => check('knip', [])],
  ['vitest', () => specs('vitest', ['run'], countVitest)],
  ['playwright', () => specs('playwright', ['test'], countPlaywright)],
];

const rows = [];
for (const [name, run] of steps) {
  if (values.only !== undefined && values.only !== name) continue;
  rows.push({ name, ...(await run()) });
}
for (const { name, passed, failed, skipped } of rows) {
  const aside = skipped === 0 ? '' : `, ${skipped} skipped`;
  process.stdout.write(`${name.padEnd(12)} ${passed} passed, ${failed} failed${aside}\n`);
}
const sum = (part) => rows.reduce((total, row) => total + row[part], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;

async function check(program, args) {
  const code = await follow(bin(program), args, { cwd: root, env: withTools() });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Runs specs with a keychain that is theirs alone, and counts them from their report. */
async function specs(program, args, count) {
  const report = path.join(root, 'test-results', `${program}.json`);
  rmSync(report, { force: true });
  const keyring = throwAwayKeyring(bin(program), args);
  const {
    command,
    args: all,
    env,
    cleanUp,
  } = keyring ?? {
    command: bin(program),
    args,
    env: process.env,
    cleanUp: () => undefined,
  };
  const code = await follow(command, all, { cwd: root, env: withTools(env) });
  cleanUp();
  const counted = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
  return code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

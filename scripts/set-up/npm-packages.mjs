import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, quietly, root, say, which } from './machine.mjs';

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.bellhop-lock-hash');
const keytar = path.join(modules, 'keytar');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Installs what the lockfile says, once for each state of it, and sees that the keychain's module is
 * built. Without that module everything else works, so its absence is only said.
 */
export function ensureNpmPackages() {
  const lock = hashOfLock();
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (isInstalled && (hasKeytar() || !canBuildKeytar())) return;
  // npm leaves an optional package out when it cannot be built, and does not look at it again.
  if (!isInstalled || !existsSync(keytar)) install(lock);
  if (hasKeytar()) return;
  const { output } = existsSync(keytar) ? npmDoes(['rebuild', 'keytar']) : { output: '' };
  if (hasKeytar()) return;
  say(
    `the keychain's module could not be built: secrets can only be held in memory\n${output}`.trim(),
  );
}

/** Whether keytar is there and built: then its compiler and headers are not needed any more. */
export function hasKeytar() {
  return existsSync(path.join(keytar, 'build', 'Release', 'keytar.node'));
}

function canBuildKeytar() {
  if (process.platform !== 'linux') return existsSync(keytar);
  return which('g++') !== null && quietly('pkg-config', ['--exists', 'libsecret-1']).ok;
}

function install(lock) {
  say('installing npm packages');
  const done = npmDoes(['ci', '--no-audit', '--no-fund']);
  if (!done.ok) giveUp(`npm ci failed:\n${done.output}`);
  writeFileSync(stamp, lock);
}

function hashOfLock() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

function npmDoes(args) {
  const env = { ...process.env };
  // The project's own Node brings the headers that keytar is compiled with: none are fetched.
  const headers = path.join(modules, `node-linux-${process.arch}`);
  if (process.platform === 'linux') env.npm_config_nodedir ??= headers;
  return quietly(npm, args, { env, shell: process.platform === 'win32' });
}

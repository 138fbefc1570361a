import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, quietly, root, say } from './machine.mjs';

const stamp = path.join(root, 'node_modules', '.bellhop-lock-hash');
const keytar = path.join(root, 'node_modules', 'keytar', 'build', 'Release', 'keytar.node');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs what the lockfile says, once for each state of it, and sees that the keychain's module is built. */
export function ensureNpmPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known !== hash) {
    say('installing npm packages');
    const done = npmDoes(['ci', '--no-audit', '--no-fund']);
    if (!done.ok) giveUp(`npm ci failed:\n${done.output}`);
    writeFileSync(stamp, hash);
  }
  if (existsSync(keytar)) return;
  say('building keytar, which opens the keychain');
  const built = npmDoes(['rebuild', 'keytar']);
  if (!built.ok || !existsSync(keytar)) {
    say(`keytar could not be built, so secrets can only be held in memory:\n${built.output}`);
  }
}

function npmDoes(args) {
  return quietly(npm, args, { shell: process.platform === 'win32' });
}

import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { debianPackageFrom, isDebian } from './debian-archive.mjs';
import { quietly, say, tools, which } from './machine.mjs';
import { isAtLeast, versionIn } from './versions.mjs';

const OLDEST = '0.17.1';
const bin = path.join(tools, 'bin');
const own = path.join(bin, 'restic');

const advice = {
  darwin: 'brew install restic',
  win32: 'winget install --exact --id restic.restic',
  linux: 'your package manager (dnf install restic), or the program from restic.net on your PATH',
};

/** Sees that there is a restic that is new enough; answers whether there is. */
export function ensureRestic() {
  if ([own, which('restic')].some((file) => file !== null && isNewEnough(file))) return true;
  if (isDebian && fetchRestic()) return true;
  const how = advice[process.platform] ?? advice.linux;
  say(`restic ${OLDEST} or newer is missing. Install it with: ${how}`);
  return false;
}

/** Debian's stable suites lag behind: the newest restic comes first, the next stable's is as good. */
function fetchRestic() {
  say('fetching a restic that is new enough, for this checkout only');
  for (const suite of ['sid', 'trixie']) {
    const folder = debianPackageFrom(suite, 'restic');
    const file = folder && path.join(folder, 'usr', 'bin', 'restic');
    if (!file || !isNewEnough(file)) continue;
    mkdirSync(bin, { recursive: true });
    rmSync(own, { force: true });
    symlinkSync(path.relative(bin, file), own);
    return true;
  }
  return false;
}

function isNewEnough(file) {
  const version = versionIn(quietly(file, ['version']).output);
  return version !== null && isAtLeast(version, OLDEST);
}

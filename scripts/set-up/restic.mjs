import { existsSync } from 'node:fs';
import path from 'node:path';
import { debianPackageFrom, isDebian, linkFromDebian } from './debian-archive.mjs';
import { quietly, say, tools, which } from './machine.mjs';
import { isAtLeast, versionIn } from './versions.mjs';

const OLDEST = '0.17.1';
const own = path.join(tools, 'bin', 'restic');
const older = path.join(tools, 'restic-trixie', 'usr', 'bin', 'restic');

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

/** Sees that there is restic 0.18 too, beside the newest; without it the specs that take it are left out. */
export function ensureOlderRestic() {
  if (!isDebian || existsSync(older)) return;
  say('fetching restic 0.18, for this checkout only');
  debianPackageFrom('trixie', 'restic');
}

/** Debian's stable suites lag behind: the newest restic comes first, the next stable's is as good. */
function fetchRestic() {
  say('fetching a restic that is new enough, for this checkout only');
  return linkFromDebian({ name: 'restic', suites: ['sid', 'trixie'], isGood: isNewEnough });
}

function isNewEnough(file) {
  const version = versionIn(quietly(file, ['version']).output);
  return version !== null && isAtLeast(version, OLDEST);
}

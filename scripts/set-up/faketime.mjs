import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { debianPackageFrom, isDebian } from './debian-archive.mjs';
import { say, tools } from './machine.mjs';

/**
 * The one for processes with threads, as Node's are: the other reads its file without a lock, and now and
 * then gives a time from before the process was started, which Node does not survive
 * (https://github.com/wolfcw/libfaketime/issues/151).
 */
const NAME = 'libfaketimeMT.so.1';

/** Sees that a process's clock can be set; without that the specs that do are left out. */
export function ensureFaketime() {
  const library = path.join(tools, 'lib', NAME);
  if (existsSync(library) || process.platform !== 'linux' || !isDebian) return;
  say('fetching a library that sets the clock of a process, for this checkout only');
  // A library is loaded beside the system's own, so that it must be of the same suite.
  const suite = /^VERSION_CODENAME=(\S+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const folder = suite === undefined ? null : debianPackageFrom(suite, 'libfaketime');
  if (folder === null) return;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files.find((name) => name.endsWith(NAME));
  if (found === undefined) return;
  mkdirSync(path.dirname(library), { recursive: true });
  rmSync(library, { force: true });
  symlinkSync(path.relative(path.dirname(library), path.join(folder, found)), library);
}

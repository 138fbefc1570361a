import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debianPackageFrom, isDebian } from './debian-archive.mjs';
import { quietly, say, tools, which } from './machine.mjs';

const own = path.join(tools, 'bin', 'systemd-analyze');

/** What the program is made of, and the libraries that a small system lacks. */
const packages = ['systemd', 'libsystemd-shared'];
const libraries = ['libapparmor1', 'libip4tc2', 'libkmod2', 'libseccomp2'];

/** Sees that systemd can be asked about calendars; where it cannot, the spec that asks is left out. */
export function ensureSystemdAnalyze() {
  if ([own, which('systemd-analyze')].some((file) => file !== null && isGood(file))) return;
  if (process.platform !== 'linux' || !isDebian) return;
  say('fetching systemd-analyze, for this checkout only');
  const suite = ownSuite();
  if (suite === null || link(suite, packages) || link(suite, [...packages, ...libraries])) return;
  rmSync(own, { force: true });
  say('systemd-analyze cannot be run here');
}

function isGood(file) {
  return quietly(file, ['calendar', 'daily']).ok;
}

/** The suite of this system: its libraries fit no other's program. */
function ownSuite() {
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^VERSION_CODENAME="?(\w+)"?$/m.exec(release)?.[1] ?? null;
}

/** Puts a script into .tools/bin that runs the program with its libraries; answers whether it does. */
function link(suite, names) {
  const folders = [];
  for (const name of names) {
    const folder = debianPackageFrom(suite, name);
    if (folder === null) return false;
    folders.push(folder);
  }
  const found = folders.flatMap((folder) =>
    ['usr/lib', 'lib'].map((end) => path.join(folder, end)),
  );
  const [program] = folders;
  mkdirSync(path.dirname(own), { recursive: true });
  writeFileSync(own, script(path.join(program, 'usr', 'bin', 'systemd-analyze'), found));
  chmodSync(own, 0o755);
  return isGood(own);
}

/** Debian keeps libraries in a folder named after the kind of computer, systemd its own one below. */
function script(program, folders) {
  const kind = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const places = folders.flatMap((folder) => [
    path.join(folder, kind),
    path.join(folder, kind, 'systemd'),
  ]);
  return `#!/bin/sh\nLD_LIBRARY_PATH='${places.join(':')}' exec '${program}' "$@"\n`;
}

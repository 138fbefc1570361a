import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hasApt, quietly, say, tools } from './machine.mjs';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Whether newer packages of Debian run here: on its children the archive is another one. */
export const isDebian = hasApt && existsSync(keyring);

/**
 * Unpacks a package of another Debian suite into .tools, with apt lists and a cache of its own, so
 * that a newer program needs neither root nor a change of the system's sources. Answers the folder
 * that it is unpacked in, or null when it cannot be had.
 *
 * @public the specs try it on a checkout of their own
 */
export function debianPackageFrom(suite, name) {
  const folder = path.join(tools, `${name}-${suite}`);
  if (existsSync(folder)) return folder;
  const archive = archiveOfSystem();
  if (archive === null) {
    say("Debian's archive is not among the sources of apt here");
    return null;
  }
  const work = path.join(tools, `apt-${suite}`);
  const file = fetchPackage({ archive, suite, name, work });
  const unpacked = path.join(work, 'unpacked');
  const isUnpacked = file !== null && quietly('dpkg', ['-x', file, unpacked]).ok;
  if (isUnpacked) renameSync(unpacked, folder); // a folder that is there is whole
  rmSync(work, { recursive: true, force: true });
  return isUnpacked ? folder : null;
}

/**
 * Puts a package's program of the same name into .tools/bin (under another name with `as`), from the
 * first of the suites that has a good one. Answers whether it did.
 */
export function linkFromDebian({ name, as = name, suites, isGood }) {
  const bin = path.join(tools, 'bin');
  const own = path.join(bin, as);
  for (const suite of suites) {
    const folder = debianPackageFrom(suite, name);
    const file = folder && path.join(folder, 'usr', 'bin', name);
    if (!file || !existsSync(file) || !isGood(file)) continue;
    mkdirSync(bin, { recursive: true });
    rmSync(own, { force: true });
    symlinkSync(path.relative(bin, file), own);
    return true;
  }
  return false;
}

/**
 * The address of Debian's main archive in what `apt-get indextargets` lists as "URI SUITE" lines, or
 * null. Other vendors name their suites like Debian's, but only the archive has updates beside them.
 */
export function archiveIn(listing) {
  const sources = listing.split('\n').map((line) => line.trim().split(/\s+/));
  const updated = sources.find(([, suite]) => suite?.endsWith('-updates'));
  const likely = sources.find(([uri]) => /\/debian\/?$/.test(uri));
  return (updated ?? likely)?.[0] ?? null;
}

function archiveOfSystem() {
  // Without release information, the sources are listed before the first `apt-get update` too.
  const format = ['--no-release-info', '--format', '$(REPO_URI) $(RELEASE)'];
  return archiveIn(quietly('apt-get', ['indextargets', ...format, 'Created-By: Packages']).output);
}

function fetchPackage({ archive, suite, name, work }) {
  for (const each of ['lists/partial', 'cache/archives/partial', 'etc']) {
    mkdirSync(path.join(work, each), { recursive: true });
  }
  const source = `Types: deb\nURIs: ${archive}\nSuites: ${suite}\nComponents: main\nSigned-By: ${keyring}\n`;
  writeFileSync(path.join(work, 'etc', 'suite.sources'), source);
  const options = aptOptions(work).flatMap((option) => ['-o', option]);
  const updated = quietly('apt-get', [...options, '-qq', 'update']);
  const fetched = quietly('apt-get', [...options, '-qq', 'download', name], { cwd: work });
  const file = readdirSync(work).find((each) => each.startsWith(`${name}_`));
  if (fetched.ok && file !== undefined) return path.join(work, file);
  say(`${name} could not be fetched from Debian ${suite}:\n${updated.output}${fetched.output}`);
  return null;
}

function aptOptions(work) {
  return [
    'Dir::Etc::sourcelist=/dev/null',
    `Dir::Etc::sourceparts=${work}/etc`,
    'Dir::Etc::preferencesparts=/dev/null',
    `Dir::State::lists=${work}/lists`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${work}/cache`,
    'APT::Sandbox::User=root', // no other user may read the checkout
    'Acquire::Languages=none',
    'Acquire::Retries=1',
    'Acquire::http::Timeout=20',
    'Acquire::https::Timeout=20',
  ];
}

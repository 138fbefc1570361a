import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasApt, quietly, say, tools, which } from './machine.mjs';
import { isAtLeast, versionIn } from './versions.mjs';

const OLDEST = '0.17.1';
const bin = path.join(tools, 'bin');

/** Sees that there is a restic that is new enough; answers whether there is. */
export function ensureRestic() {
  const own = path.join(bin, 'restic');
  if ([own, which('restic')].some((file) => file !== null && isNewEnough(file))) return true;
  if (!hasApt) {
    const command = {
      darwin: 'brew install restic',
      win32: 'winget install --exact --id restic.restic',
    };
    const advice =
      command[process.platform] ?? 'your package manager, or the program from restic.net';
    say(`restic ${OLDEST} or newer is missing. Install it with: ${advice}`);
    return false;
  }
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
  say(`no restic of at least ${OLDEST} could be fetched. Put one on your PATH.`);
  return false;
}

/**
 * Unpacks a package of another Debian suite into .tools, with lists and cache of its own: neither
 * root nor the system's sources are touched. Answers the folder, or null.
 */
function debianPackageFrom(suite, name) {
  const folder = path.join(tools, `${name}-${suite}`);
  if (existsSync(folder)) return folder;
  const work = path.join(tools, `apt-${suite}`);
  const archive = archiveOfSystem();
  if (archive === null) return null;
  for (const each of ['lists/partial', 'cache/archives/partial', 'etc']) {
    mkdirSync(path.join(work, each), { recursive: true });
  }
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const source = `Types: deb\nURIs: ${archive}\nSuites: ${suite}\nComponents: main\nSigned-By: ${keyring}\n`;
  writeFileSync(path.join(work, 'etc', 'suite.sources'), source);
  const options = [
    'Dir::Etc::sourcelist=/dev/null',
    `Dir::Etc::sourceparts=${work}/etc`,
    `Dir::State::lists=${work}/lists`,
    `Dir::Cache=${work}/cache`,
    'Dir::State::status=/dev/null',
    'Dir::Etc::preferencesparts=/dev/null',
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const updated = quietly('apt-get', [...options, '-qq', 'update']);
  const fetched = quietly('apt-get', [...options, 'download', name], { cwd: work });
  const file = readdirSync(work).find((each) => each.startsWith(`${name}_`));
  if (!fetched.ok || file === undefined) {
    say(`${name} could not be fetched from ${suite}:\n${updated.output}${fetched.output}`);
    return null;
  }
  const unpacked = quietly('dpkg', ['-x', path.join(work, file), folder]);
  rmSync(work, { recursive: true, force: true });
  return unpacked.ok ? folder : null;
}

/** The archive that this system's own apt uses. */
function archiveOfSystem() {
  const format = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const targets = quietly('apt-get', format).output.split('\n');
  return (
    targets.find((uri) => /^https?:\/\/\S+debian\/?$/.test(uri) && !uri.includes('security')) ??
    null
  );
}

function isNewEnough(file) {
  const version = versionIn(quietly(file, ['version']).output);
  return version !== null && isAtLeast(version, OLDEST);
}

import type { ProfileDraft, Repository } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { readDuration } from '../duration.ts';
import { invalidFile, type Imported, type ImportSource } from '../imported.ts';
import { isTable, tableOf, textOf, type Plain, type Table } from '../plain-values.ts';
import { makeSecretNames } from '../secret-names.ts';
import { inherit } from './inherit.ts';
import { readProfile } from './profile.ts';

/** The keys of a version 1 file that are not profiles. */
const NO_PROFILES = new Set(['version', 'global', 'groups', 'includes', 'mixins', 'schedules']);

const USUAL_TIMEOUT_MS = 30_000;
const LEAST_TIMEOUT_MS = 1_000;
const MOST_TIMEOUT_MS = 600_000;

/**
 * Reads a resticprofile configuration, of version 1 (profiles at the top) or 2 (under `profiles`).
 * What it says and Bellhop cannot do becomes a note. Fails when no profile can be made of it.
 */
export function readResticprofile(source: ImportSource): Result<Imported> {
  const { root } = source;
  const notes: string[] = [];
  const drafts: ProfileDraft[] = [];
  const timeoutMs = readGlobal(root, notes);
  const profiles = profilesIn(root, notes);
  const repositories = new Map<string, Repository>();
  const secrets = makeSecretNames();
  for (const name of Object.keys(profiles)) {
    const tell = (key: string, text: string) => {
      notes.push(`Profile "${name}", ${key}: ${text}.`);
    };
    const inherited = inherit(profiles, name);
    if (inherited.ok) {
      const reading = { source, timeoutMs, tell, repositories, secrets };
      const draft = readProfile(name, inherited.profile, reading);
      if (draft !== null) drafts.push(draft);
    } else tell('inherit', `the profile is left out, ${inherited.why}`);
  }
  if (drafts.length > 0) return { ok: true, value: { drafts, notes } };
  return invalidFile(
    ['The file holds no profile that Bellhop can run.', ...notes].join(' '),
    'Choose a resticprofile configuration in which a profile has a backup section with a source, or a file that Bellhop has exported.',
  );
}

function profilesIn(root: Table, notes: string[]): Table {
  const isVersion2 = textOf(root['version'])?.startsWith('2') === true;
  const others = Object.keys(root).filter((key) => NO_PROFILES.has(key) || isVersion2);
  const read = ['version', 'global', ...(isVersion2 ? ['profiles'] : [])];
  for (const key of others.filter((each) => !read.includes(each))) {
    notes.push(`Key ${key}: left out, Bellhop has nothing like it yet.`);
  }
  const written = isVersion2 ? root['profiles'] : root;
  const entries = isTable(written) ? Object.entries(written) : [];
  const candidates = entries.filter(([key]) => isVersion2 || !NO_PROFILES.has(key));
  for (const [key] of candidates.filter(([, value]) => !isTable(value))) {
    notes.push(`Key ${key}: left out, it is not a profile.`);
  }
  return tableOf(candidates.filter((entry): entry is [string, Plain] => isTable(entry[1])));
}

function readGlobal(root: Table, notes: string[]): number {
  const section = root['global'];
  if (!isTable(section)) return USUAL_TIMEOUT_MS;
  for (const key of Object.keys(section).filter((each) => each !== 'send-timeout')) {
    const why =
      key === 'ca-certificates'
        ? 'certificates are checked against those that the system trusts'
        : 'Bellhop has nothing like it yet';
    notes.push(`Key global.${key}: left out, ${why}.`);
  }
  return readTimeout(textOf(section['send-timeout']), notes);
}

function readTimeout(written: string | undefined, notes: string[]): number {
  if (written === undefined) return USUAL_TIMEOUT_MS;
  const ms = readDuration(written);
  if (ms === null) {
    notes.push(`Key global.send-timeout: "${written}" is no duration like 1m20s, so 30s is used.`);
    return USUAL_TIMEOUT_MS;
  }
  const used = Math.min(MOST_TIMEOUT_MS, Math.max(LEAST_TIMEOUT_MS, ms));
  if (used !== ms) {
    notes.push(
      `Key global.send-timeout: "${written}" becomes ${String(used / 1_000)}s, Bellhop takes 1s to 10m.`,
    );
  }
  return used;
}

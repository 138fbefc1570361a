import type { ProfileDraft, Repository } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { sentencesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { invalidFile, noteOnKey, type Imported, type ImportSource } from '../imported.ts';
import { isList, sectionOf, tableOf, textOf, type Table } from '../plain-values.ts';
import { makeSecretNames } from '../secret-names.ts';
import { readGlobal } from './global.ts';
import { inherit } from './inherit.ts';
import { readProfile } from './profile.ts';

/** The keys of a version 1 file that are not profiles. */
const NO_PROFILES = new Set(['version', 'global', 'groups', 'includes', 'mixins', 'schedules']);

/**
 * Reads a resticprofile configuration, of version 1 (profiles at the top) or 2 (under `profiles`).
 * What it says and Bellhop cannot do becomes a note. Fails when no profile can be made of it.
 */
export function readResticprofile(source: ImportSource): Result<Imported> {
  const { root } = source;
  const notes: string[] = [];
  const drafts: ProfileDraft[] = [];
  const manners = readGlobal(root, source.place, notes);
  const profiles = profilesIn(root, notes);
  const repositories = new Map<string, Repository>();
  const secrets = makeSecretNames();
  for (const name of Object.keys(profiles)) {
    const tell = (key: string, text: string) => {
      notes.push(t('importNotes.ofProfile', { name, key, text }));
    };
    const inherited = inherit(profiles, name);
    if (inherited.ok) {
      const reading = { source, manners, tell, repositories, secrets };
      const draft = readProfile(name, inherited.profile, reading);
      if (draft !== null) drafts.push(draft);
    } else tell('inherit', t('importNotes.profileLeftOut', { why: inherited.why }));
  }
  if (drafts.length > 0) return { ok: true, value: { drafts, channels: [], notes } };
  return invalidFile(
    sentencesInWords([t('importNotes.noProfile'), ...notes]),
    t('importNotes.noProfileHint'),
  );
}

function profilesIn(root: Table, notes: string[]): Table {
  const isVersion2 = textOf(root['version'])?.startsWith('2') === true;
  const others = Object.keys(root).filter((key) => NO_PROFILES.has(key) || isVersion2);
  const read = ['version', 'global', ...(isVersion2 ? ['profiles'] : [])];
  for (const key of others.filter((each) => !read.includes(each))) {
    notes.push(noteOnKey(key, t('importNotes.nothingLikeYet')));
  }
  const written = isVersion2 ? root['profiles'] : root;
  const entries = Object.entries(sectionOf(written) ?? {});
  const candidates = entries.filter(([key]) => isVersion2 || !NO_PROFILES.has(key));
  return tableOf(
    candidates.flatMap(([key, value]) => {
      const profile = sectionOf(value);
      if (profile !== undefined) return [[key, withWholeSections(profile)] as const];
      notes.push(noteOnKey(key, t('importNotes.notProfile')));
      return [];
    }),
  );
}

/** No key of a profile itself is a list of sections: where one is, it is one section in parts. */
function withWholeSections(profile: Table): Table {
  return tableOf(
    Object.entries(profile).map(([key, value]) => {
      return [key, isList(value) ? (sectionOf(value) ?? value) : value] as const;
    }),
  );
}

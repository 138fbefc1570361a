import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportRequest } from '../../../preload/contract/import.ts';
import type { Channel } from '../../../preload/contract/hook.ts';
import type { Profile, ProfileDraft } from '../../../preload/contract/profile.ts';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import type { Imported } from '../../../main/import/imported.ts';
import { readImport } from '../../../main/import/read-import.ts';

/** The example of resticprofile's page on HTTP hooks, in one of its four languages. */
export function healthchecksExample(language: 'toml' | 'yaml' | 'json' | 'hcl'): string {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/resticprofile');
  return readFileSync(path.join(folder, `healthchecks.${language}`), 'utf8');
}

/** Imports a text as the file `/etc/backup/<name>`, with ids that count from 1. */
export function importText(
  text: string,
  name: string,
  format: ImportRequest['format'] = 'auto',
  channels: readonly Channel[] = [],
): Result<Imported> {
  let last = 0;
  const newId = () => {
    last += 1;
    return `id-${String(last)}`;
  };
  const request = { text, path: `/etc/backup/${name}`, format, dryRun: false };
  return readImport(request, { newId, home: '/home/ada', channels });
}

/** What a text that must be readable is read to. */
export function importedFrom(text: string, name: string): Imported {
  const result = importText(text, name);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The only profile of a resticprofile configuration written in YAML. */
export function draftFrom(yaml: string): ProfileDraft {
  const [draft] = importedFrom(yaml, 'profiles.yaml').drafts;
  if (draft === undefined) throw new Error('no profile');
  return draft;
}

/** Why a text cannot be imported. */
export function failureOf(text: string, name: string): Failure {
  const result = importText(text, name);
  if (result.ok) throw new Error('it was imported');
  return result.failure;
}

/** A profile of resticprofile named "nas" with these sections, and the notes about it. */
export function profileWith(sections: object): {
  readonly profile: Profile;
  readonly notes: readonly string[];
} {
  const nas = { repository: '/backup', backup: { source: '/a' }, ...sections };
  const { drafts, notes } = importedFrom(JSON.stringify({ nas }), 'profiles.json');
  const [draft] = drafts;
  if (draft === undefined) throw new Error(notes.join(' '));
  return { profile: draft.profile, notes };
}

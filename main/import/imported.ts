import type { Channel } from '../../preload/contract/hook.ts';
import type { ProfileDraft } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import type { Place } from './places.ts';
import type { Table } from './plain-values.ts';

/** What a file was read to. Nothing in it is dropped in silence: what has no place is a note. */
export interface Imported {
  readonly drafts: readonly ProfileDraft[];
  /** New channels that the drafts' hooks go through: to be stored with them. */
  readonly channels: readonly Channel[];
  /** One plain sentence each, naming the profile and the key. Holds no secret. */
  readonly notes: readonly string[];
}

/** A file's contents, and what is needed to make profiles of them. */
export interface ImportSource {
  readonly root: Table;
  readonly place: Place;
  readonly newId: () => string;
  /** The channels that are stored already: hooks may name them. */
  readonly channels: readonly Channel[];
}

/** Hands a note over: where in the profile, and what became of it (a sentence without its subject). */
export type Tell = (key: string, text: string) => void;

/** A note on what became of a key of the whole file, of a sentence without its subject. */
export function noteOnKey(key: string, text: string): string {
  return t('importNotes.ofKey', { key, text });
}

/** A file that cannot be imported, as a value: the file is the user's, so it is no bug. */
export function invalidFile(
  message: string,
  hint: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'invalid-input', message, hint } };
}

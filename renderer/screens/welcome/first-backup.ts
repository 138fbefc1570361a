import type { WindowApi } from '../../../preload/contract/api.ts';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { lookAtRepository } from '../editor/connection.ts';
import type { FilledDraft } from '../editor/form-to-draft.ts';
import type { FilledRepository } from '../editor/repository-form.ts';
import { save } from '../editor/save.ts';

/** What is done between the last decision and the first backup, in this order. */
export const stages = ['engine', 'place', 'profile', 'backup'] as const;

export type Stage = (typeof stages)[number];

type Door = Pick<WindowApi, 'engine' | 'profiles' | 'repositories' | 'runs' | 'secrets'>;

export interface Wish {
  readonly filled: FilledDraft;
  readonly repository: FilledRepository;
  /** Whether the copies go where some are already. */
  readonly isExisting: boolean;
  /** The profile that an earlier try has stored; null before that. */
  readonly storedId: string | null;
}

export interface Telling {
  readonly begins: (stage: Stage) => void;
  /** The profile is stored, and its repository is there. */
  readonly isStored: (profileId: string) => void;
  /** Whether somebody still waits for it; nothing is stored for one who has left. */
  readonly isWanted: () => boolean;
}

/**
 * Gets the engine, looks at the place, stores the profile with its repository, and starts its first
 * backup. A profile whose repository cannot be made is taken out again, so that none runs half-made.
 */
export async function beginFirstBackup(
  api: Door,
  wish: Wish,
  telling: Telling,
): Promise<Result<Run>> {
  const stored =
    wish.storedId === null ? await storeProfile(api, wish, telling) : done(wish.storedId);
  if (!stored.ok) return stored;
  telling.begins('backup');
  return api.runs.start(stored.value, 'manual', 'backup');
}

async function storeProfile(api: Door, wish: Wish, telling: Telling): Promise<Result<string>> {
  telling.begins('engine');
  const engine = await getEngine(api);
  if (!engine.ok) return engine;
  telling.begins('place');
  const place = await lookAtPlace(api, wish);
  if (!place.ok) return place;
  if (!telling.isWanted()) return { ok: false, failure: leftFailure() };
  telling.begins('profile');
  const saved = await save(api, wish.filled);
  if (!saved.ok) return saved;
  const { id } = saved.value.profile;
  const made = wish.isExisting ? done(null) : await api.profiles.createRepository(id);
  if (!made.ok) {
    await api.profiles.remove(id);
    return made;
  }
  telling.isStored(id);
  return done(id);
}

async function getEngine({ engine }: Pick<Door, 'engine'>): Promise<Result<null>> {
  const { engine: found, problem, pinnedVersion } = await engine.state();
  if (found !== null) return done(null);
  if (pinnedVersion === null && problem !== null) return { ok: false, failure: problem };
  const installed = await engine.install();
  return installed.ok ? done(null) : installed;
}

/** Whether the place is as it must be: with a repository that opens, or without any. */
export async function lookAtPlace(
  api: Pick<WindowApi, 'repositories' | 'secrets'>,
  { repository, isExisting }: Pick<Wish, 'repository' | 'isExisting'>,
): Promise<Result<null>> {
  const looked = await lookAtRepository(api, repository);
  if (!looked.ok) return looked;
  const { found, stored } = looked.value;
  // A look leaves nothing behind: the secrets are stored with the profile.
  for (const name of stored) await api.secrets.remove(name);
  if (!found.ok) {
    const isForeign = !isExisting && found.failure.kind === 'wrong-password';
    return isForeign ? { ok: false, failure: takenFailure() } : found;
  }
  if (isExisting === (found.value.state === 'there')) return done(null);
  return { ok: false, failure: isExisting ? missingFailure() : takenFailure() };
}

const done = <T>(value: T): Result<T> => ({ ok: true, value });

const takenFailure = (): Failure => ({
  kind: 'invalid-input',
  message: t('welcome.taken'),
  hint: t('welcome.takenHint'),
});

const missingFailure = (): Failure => ({
  kind: 'repository-missing',
  message: t('welcome.missing'),
  hint: t('welcome.missingHint'),
});

const leftFailure = (): Failure => ({
  kind: 'cancelled',
  message: t('welcome.left'),
  hint: t('welcome.leftHint'),
});

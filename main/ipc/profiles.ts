import type { Api } from '../../preload/contract/api.ts';
import type { ImportReport, ImportRequest } from '../../preload/contract/import.ts';
import type { Channel } from '../../preload/contract/hook.ts';
import type { Profile, ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { putChannel } from '../core/change-channels.ts';
import { findDraft, putDraft, removeProfile } from '../core/change-profiles.ts';
import { checkConfiguration, type Configuration } from '../core/configuration.ts';
import { wrongWithDraft } from '../core/draft-rules.ts';
import { secretsOfDraft } from '../core/secret-names.ts';

export interface ProfileNeeds {
  readonly configuration: { read(): Configuration; write(next: Configuration): void };
  readonly newId: () => string;
  /** How they stand, in the same order. */
  readonly summaries: (drafts: readonly ProfileDraft[]) => readonly ProfileSummary[];
  readonly isRunning: (profileId: string) => boolean;
  readonly readImport: (request: ImportRequest) => Result<{
    readonly drafts: readonly ProfileDraft[];
    /** Those that are new. */
    readonly channels: readonly Channel[];
    readonly notes: readonly string[];
  }>;
  readonly secretNames: () => Promise<Result<readonly string[]>>;
  readonly createRepository: (repository: Repository) => Promise<Result<null>>;
  /** Told which profile has changed; null where it may be any. */
  readonly changed: (profileId: string | null) => void;
}

/** Answers what a guest asks of profiles. */
export function profileAnswers(needs: ProfileNeeds): Omit<Api['profiles'], 'access' | 'sizes'> {
  const find = (profileId: string): Result<ProfileDraft> => {
    const draft = findDraft(needs.configuration.read(), profileId);
    return draft === null ? fail(unknownProfile(profileId)) : { ok: true, value: draft };
  };
  return {
    list: async () => needs.summaries(draftsIn(needs.configuration.read())),
    some: async (profileIds) => {
      const wanted = new Set(profileIds);
      return needs.summaries(draftsIn(needs.configuration.read(), ({ id }) => wanted.has(id)));
    },
    get: async (profileId) => find(profileId),
    save: async (draft) => {
      const put = store([draft], [], needs);
      if (!put.ok) return put;
      const [profile] = put.value;
      return profile === undefined
        ? fail(unknownProfile(draft.profile.id))
        : { ok: true, value: profile };
    },
    remove: async (profileId) => {
      if (needs.isRunning(profileId)) return fail(isRunning());
      const found = find(profileId);
      if (!found.ok) return found;
      needs.configuration.write(removeProfile(needs.configuration.read(), profileId));
      needs.changed(profileId);
      return { ok: true, value: null };
    },
    import: (request) => importFile(request, needs),
    createRepository: async (profileId) => {
      const found = find(profileId);
      return found.ok ? needs.createRepository(found.value.repository) : found;
    },
  };
}

/** The profiles that have a repository, as far as they are wanted. */
function draftsIn(
  { profiles, repositories }: Configuration,
  isWanted: (profile: Profile) => boolean = () => true,
): readonly ProfileDraft[] {
  const byId = new Map(repositories.map((repository) => [repository.id, repository]));
  return profiles.filter(isWanted).flatMap((profile) => {
    const repository = byId.get(profile.repositoryId);
    return repository === undefined ? [] : [{ profile, repository }];
  });
}

/** Stores profiles, and channels that their hooks go through. */
function store(
  drafts: readonly ProfileDraft[],
  channels: readonly Channel[],
  needs: ProfileNeeds,
): Result<readonly Profile[]> {
  const before = channels.reduce(putChannel, needs.configuration.read());
  const put = drafts.reduce(
    (state, draft) => {
      const next = putDraft(state.configuration, draft, needs.newId);
      return { configuration: next.configuration, stored: [...state.stored, next.profile] };
    },
    { configuration: before, stored: [] as readonly Profile[] },
  );
  const wrong = wrongAmong(drafts);
  if (wrong !== null) return fail(wrong);
  const doubled = doubledName(put.configuration);
  if (doubled !== null) return fail(nameTaken(doubled));
  const checked = checkConfiguration(put.configuration);
  if (!checked.ok) return checked;
  needs.configuration.write(checked.value);
  const [only] = put.stored;
  needs.changed(put.stored.length === 1 && only !== undefined ? only.id : null);
  return { ok: true, value: put.stored };
}

async function importFile(
  request: ImportRequest,
  needs: ProfileNeeds,
): Promise<Result<ImportReport>> {
  const read = needs.readImport(request);
  if (!read.ok) return read;
  const { drafts, channels, notes } = read.value;
  const wrong = wrongAmong(drafts);
  if (wrong !== null) return fail(wrong);
  if (!request.dryRun) {
    const stored = store(drafts, channels, needs);
    if (!stored.ok) return stored;
  }
  const held = await needs.secretNames();
  const known = new Set(held.ok ? held.value : []);
  const places = [...needs.configuration.read().channels, ...channels];
  const used = new Set(drafts.flatMap((draft) => secretsOfDraft(draft, places)));
  const names = drafts.map(({ profile }) => profile.name);
  const stored = needs.configuration.read().profiles.filter(({ name }) => names.includes(name));
  return {
    ok: true,
    value: {
      profiles: request.dryRun
        ? drafts.map(({ profile }) => ({ id: '', name: profile.name }))
        : stored.map(({ id, name }) => ({ id, name })),
      missingSecrets: [...used].filter((name) => !known.has(name)),
      notes,
    },
  };
}

function wrongAmong(drafts: readonly ProfileDraft[]): Failure | null {
  return drafts.map(wrongWithDraft).find((failure) => failure !== null) ?? null;
}

function doubledName({ profiles }: Configuration): string | null {
  const names = profiles.map(({ name }) => name.toLowerCase());
  return profiles.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at)?.name ?? null;
}

const fail = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});

/** There is no such profile. */
export const unknownProfile = (id: string): Failure => ({
  kind: 'not-found',
  message: t('failuresRun.noProfile', { id }),
  hint: t('failuresRun.lookForProfile'),
});

const isRunning = (): Failure => ({
  kind: 'busy',
  message: t('failuresRun.isRunning'),
  hint: t('failuresRun.isRunningHint'),
});

const nameTaken = (name: string): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRun.profileTaken', { name }),
  hint: t('failuresRun.profileTakenHint'),
});

import type { Api } from '../../preload/contract/api.ts';
import type { ImportReport, ImportRequest } from '../../preload/contract/import.ts';
import type { Channel } from '../../preload/contract/hook.ts';
import type { Profile, ProfileDraft, Repository } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import { putChannel } from '../core/change-channels.ts';
import { findDraft, putDraft, removeProfile } from '../core/change-profiles.ts';
import { checkConfiguration, type Configuration } from '../core/configuration.ts';
import { wrongWithDraft } from '../core/draft-rules.ts';
import { secretsOfDraft } from '../core/secret-names.ts';

export interface ProfileNeeds {
  readonly configuration: { read(): Configuration; write(next: Configuration): void };
  readonly newId: () => string;
  readonly summary: (profile: Profile, repository: Repository) => ProfileSummary;
  readonly isRunning: (profileId: string) => boolean;
  readonly readImport: (request: ImportRequest) => Result<{
    readonly drafts: readonly ProfileDraft[];
    /** Those that are new. */
    readonly channels: readonly Channel[];
    readonly notes: readonly string[];
  }>;
  readonly secretNames: () => Promise<Result<readonly string[]>>;
  readonly createRepository: (repository: Repository) => Promise<Result<null>>;
  readonly changed: () => void;
}

/** Answers what a guest asks of profiles. */
export function profileAnswers(needs: ProfileNeeds): Omit<Api['profiles'], 'access' | 'sizes'> {
  const find = (profileId: string): Result<ProfileDraft> => {
    const draft = findDraft(needs.configuration.read(), profileId);
    return draft === null ? fail(unknownProfile(profileId)) : { ok: true, value: draft };
  };
  return {
    list: async () => {
      const { profiles, repositories } = needs.configuration.read();
      return profiles.flatMap((profile) => {
        const repository = repositories.find(({ id }) => id === profile.repositoryId);
        return repository === undefined ? [] : [needs.summary(profile, repository)];
      });
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
      if (needs.isRunning(profileId)) return fail(isRunning);
      const found = find(profileId);
      if (!found.ok) return found;
      needs.configuration.write(removeProfile(needs.configuration.read(), profileId));
      needs.changed();
      return { ok: true, value: null };
    },
    import: (request) => importFile(request, needs),
    createRepository: async (profileId) => {
      const found = find(profileId);
      return found.ok ? needs.createRepository(found.value.repository) : found;
    },
  };
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
  needs.changed();
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
  message: `There is no profile "${id}".`,
  hint: 'Look for it in the list of profiles: it may have been removed.',
});

const isRunning: Failure = {
  kind: 'busy',
  message: 'This profile is being backed up.',
  hint: 'Wait for the run to end, or cancel it, then remove the profile.',
};

const nameTaken = (name: string): Failure => ({
  kind: 'invalid-input',
  message: `There is a profile named "${name}" already.`,
  hint: 'Give it another name.',
});

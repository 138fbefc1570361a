import type { Channel } from '../../preload/contract/hook.ts';
import type { ProfileDraft, Repository, Source, TaskPlan } from '../../preload/contract/profile.ts';
import { plansOf, taskNames } from '../core/task-names.ts';
import type { WrittenProfile, WrittenRepository } from './bellhop-schema.ts';
import { makeHook } from './make-hook.ts';
import { absoluteLocation, absolutePath, type Place } from './places.ts';
import type { SecretNames } from './secret-names.ts';

/** What the profiles of one file share. */
export interface DraftMeans {
  readonly place: Place;
  readonly newId: () => string;
  readonly secrets: SecretNames;
  /** By their names. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** The profiles before this one. */
  readonly drafts: readonly ProfileDraft[];
}

/** Makes a draft of a written profile; the repository of an earlier one where it is the same. */
export function makeDraft(written: WrittenProfile, means: DraftMeans): ProfileDraft {
  const { newId, drafts } = means;
  const { name, tags, variables, retention, options, limits, upkeep, watch, timing } = written;
  const described = describe(written.repository, { name, purpose: 'repository' }, means);
  const repository = drafts.map((draft) => draft.repository).find(isLike(described)) ?? {
    id: newId(),
    ...described,
  };
  const copyTo =
    written.copyTo === null
      ? null
      : describe(written.copyTo, { name, purpose: 'copy-repository' }, means);
  const profile = {
    id: newId(),
    name,
    repositoryId: repository.id,
    source: sourceOf(written, means),
    retention,
    copyTo,
    tags,
    variables,
    options,
    limits,
    upkeep,
    watch,
    timing,
    tasks: plansOf(
      Object.fromEntries(taskNames.map((task) => [task, makePlan(written[task], means)])),
    ),
  };
  return { profile, repository };
}

function sourceOf(written: WrittenProfile, { place }: DraftMeans): Source {
  const { command, exclusions, exclusionsAnyCase, excludeIfPresent } = written;
  const { excludeCaches, excludeLargerThan, excludeCloudFiles, oneFileSystem } = written;
  const absolute = (paths: readonly string[]) => paths.map((each) => absolutePath(each, place));
  return {
    paths: absolute(written.paths),
    command,
    exclusions,
    exclusionsAnyCase,
    exclusionFiles: absolute(written.exclusionFiles),
    excludeIfPresent,
    excludeCaches,
    excludeLargerThan,
    excludeCloudFiles,
    oneFileSystem,
  };
}

function makePlan(
  { hooks, ...when }: WrittenProfile['backup'],
  { newId, channels }: DraftMeans,
): TaskPlan {
  return {
    ...when,
    hooks: hooks.map((hook) => makeHook(hook, newId(), channels.get(hook.channel ?? '') ?? null)),
  };
}

function describe(
  { location, passwordSecret, environment }: WrittenRepository,
  { name, purpose }: { readonly name: string; readonly purpose: string },
  { place, secrets }: DraftMeans,
): Omit<Repository, 'id'> {
  return {
    location: absoluteLocation(location, place),
    passwordSecret: passwordSecret ?? secrets.nameFor({ profile: name, purpose }, name),
    environment,
  };
}

/** Two profiles on one repository must share it, or their runs would not wait for each other. */
function isLike(described: Omit<Repository, 'id'>): (other: Repository) => boolean {
  const inWords = ({ location, passwordSecret, environment }: Omit<Repository, 'id'>) =>
    JSON.stringify([location, passwordSecret, environment]);
  return (other) => inWords(other) === inWords(described);
}

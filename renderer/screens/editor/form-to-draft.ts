import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import type { Profile, ProfileDraft, UpkeepOptions } from '../../../preload/contract/profile.ts';
import { forEachTask } from '../../words/tasks.ts';
import { slugOf } from '../../words/secret-name.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import { fromVariableForms } from '../variables/variable-form.ts';
import { usualRetention, type ProfileForm } from './form.ts';
import { fromHookForm } from './form-to-hook.ts';
import { fromOptionsForm } from './options-form.ts';
import {
  fromRepositoryForm,
  newRepository,
  type FilledRepository,
  type RepositoryPath,
} from './repository-form.ts';
import { fromRetentionForm } from './retention-form.ts';
import { fromPlanForm } from './plan-form.ts';
import { fromSourceForm } from './source-form.ts';
import { readTags } from './text-lists.ts';
import { fromWatchForm } from './watch-form.ts';

/** What saving means: the secrets first, then the profile that names them. */
export interface FilledDraft {
  readonly draft: ProfileDraft;
  readonly secrets: readonly SecretToStore[];
  /** The names of passwords that are made up. */
  readonly generated: readonly string[];
}

/**
 * Reads the form back onto the draft it came from. `chance` (four letters or digits) keeps the
 * secrets of two profiles of one name apart.
 */
export function fromForm(
  form: ProfileForm,
  draft: ProfileDraft,
  { chance, channels }: { readonly chance: string; readonly channels: readonly Channel[] },
): FilledDraft {
  const before = draft.profile;
  const hooks = form.hooks.map((hook) => fromHookForm(hook, channels));
  const repository = fillRepository(form, draft, { path: 'repository', chance });
  const copyTo = form.isCopied ? fillRepository(form, draft, { path: 'copyTo', chance }) : null;
  const profile: Profile = {
    ...before,
    name: form.name.trim(),
    source: fromSourceForm(form.source, before.source),
    ...fromOptionsForm(form.options, before),
    retention: form.isForgetful
      ? fromRetentionForm(form.retention, before.retention ?? usualRetention)
      : null,
    upkeep: upkeepOf(form.upkeep),
    watch: fromWatchForm(form.watch),
    timing: form.timing,
    copyTo: copyTo?.access ?? null,
    tags: readTags(form.tags, before.tags),
    variables: fromVariableForms(form.variables),
    tasks: tasksOf(
      form,
      before.tasks,
      hooks.map(({ hook }) => hook),
    ),
  };
  return {
    draft: { profile, repository: { ...draft.repository, ...repository.access } },
    secrets: [
      ...repository.secrets,
      ...(copyTo?.secrets ?? []),
      ...hooks.flatMap(({ secrets }) => secrets),
    ],
    generated: [...repository.generated, ...(copyTo?.generated ?? [])],
  };
}

const roles: Readonly<Record<RepositoryPath, string>> = {
  repository: 'repository',
  copyTo: 'copies',
};

/** One of the form's two repositories, its secrets named after the profile. */
export function fillRepository(
  form: ProfileForm,
  { profile, repository }: ProfileDraft,
  { path, chance }: { readonly path: RepositoryPath; readonly chance: string },
): FilledRepository {
  const before = path === 'repository' ? repository : (profile.copyTo ?? newRepository);
  return fromRepositoryForm(form[path], `${roles[path]}-${slugOf(form.name)}-${chance}`, before);
}

function upkeepOf({
  maxUnused,
  maxRepackSize,
  readData,
  drillFiles,
}: UpkeepOptions): UpkeepOptions {
  return {
    maxUnused: maxUnused.trim(),
    maxRepackSize: maxRepackSize.trim(),
    readData: readData.trim(),
    drillFiles,
  };
}

/** Each task with its schedule and its hooks. */
function tasksOf(
  form: ProfileForm,
  before: Profile['tasks'],
  hooks: readonly Hook[],
): Profile['tasks'] {
  return forEachTask((task) => ({
    ...before[task],
    ...fromPlanForm(form.plans[task]),
    hooks: hooks.filter((_, at) => form.hooks[at]?.task === task),
  }));
}

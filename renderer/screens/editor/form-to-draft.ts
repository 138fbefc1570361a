import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import type {
  Profile,
  ProfileDraft,
  TaskName,
  TaskPlan,
} from '../../../preload/contract/profile.ts';
import { linesOf } from '../../words/lines.ts';
import { slugOf } from '../../words/secret-name.ts';
import { tagsOf } from '../../words/tags.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import { fromVariableForms } from '../variables/variable-form.ts';
import type { ProfileForm } from './form.ts';
import { fromHookForm } from './form-to-hook.ts';
import { fromRepositoryForm } from './repository-form.ts';
import { fromScheduleForm } from './schedule-form.ts';

/** What saving means: the secrets first, then the profile that names them. */
export interface FilledDraft {
  readonly draft: ProfileDraft;
  readonly secrets: readonly SecretToStore[];
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
  const hooks = form.hooks.map((hook) => fromHookForm(hook, channels));
  const nameSecret = (known: string | undefined, role: string): string =>
    known === undefined || known === '' ? `${role}-${slugOf(form.name)}-${chance}` : known;
  const repository = fromRepositoryForm(
    form.repository,
    nameSecret(draft.repository.passwordSecret, 'repository'),
  );
  const copyTo = form.isCopied
    ? fromRepositoryForm(form.copyTo, nameSecret(draft.profile.copyTo?.passwordSecret, 'copies'))
    : null;
  const profile: Profile = {
    ...draft.profile,
    name: form.name.trim(),
    source: sourceOf(form),
    retention: form.isForgetful ? form.retention : null,
    copyTo: copyTo?.access ?? null,
    tags: tagsOf(form.tags),
    variables: fromVariableForms(form.variables),
    tasks: tasksOf(
      form,
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
  };
}

function sourceOf({ paths, exclusions }: ProfileForm): Profile['source'] {
  return {
    paths: paths.map(({ path }) => path.trim()).filter((path) => path !== ''),
    exclusions: linesOf(exclusions),
  };
}

/** Each task with its schedule and its hooks. */
function tasksOf(form: ProfileForm, hooks: readonly Hook[]): Profile['tasks'] {
  const planOf = (task: TaskName): TaskPlan => ({
    schedule: fromScheduleForm(form.schedules[task]),
    hooks: hooks.filter((_, at) => form.hooks[at]?.task === task),
  });
  return {
    backup: planOf('backup'),
    copy: planOf('copy'),
    check: planOf('check'),
    forget: planOf('forget'),
    prune: planOf('prune'),
  };
}

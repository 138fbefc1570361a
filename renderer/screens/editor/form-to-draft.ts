import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import type {
  EnvironmentEntry,
  Profile,
  ProfileDraft,
  Repository,
  Schedule,
  TaskName,
  TaskPlan,
} from '../../../preload/contract/profile.ts';
import { linesOf } from '../../words/lines.ts';
import { slugOf } from '../../words/secret-name.ts';
import type { LockableValue } from '../destination/destination-form.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import type { ProfileForm } from './form.ts';
import { fromHookForm } from './form-to-hook.ts';

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
  const passwordSecret =
    draft.repository.passwordSecret === ''
      ? `repository-${slugOf(form.name)}-${chance}`
      : draft.repository.passwordSecret;
  const password = form.password === '' ? [] : [{ name: passwordSecret, value: form.password }];
  const environment = form.environment.map((entry) => fromEntry(entry, passwordSecret));
  const repository: Repository = {
    ...draft.repository,
    location: form.location.trim(),
    passwordSecret,
    environment: environment.map(({ entry }) => entry),
  };
  const profile: Profile = {
    ...draft.profile,
    name: form.name.trim(),
    source: sourceOf(form),
    tasks: tasksOf(
      form,
      draft,
      hooks.map(({ hook }) => hook),
    ),
  };
  return {
    draft: { profile, repository },
    secrets: [
      ...password,
      ...environment.flatMap(({ secrets }) => secrets),
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

/** Each task with its hooks; only the backup's schedule stands in the form. */
function tasksOf(
  form: ProfileForm,
  { profile: { tasks } }: ProfileDraft,
  hooks: readonly Hook[],
): Profile['tasks'] {
  const planOf = (task: TaskName): TaskPlan => ({
    schedule: tasks[task].schedule,
    hooks: hooks.filter((_, at) => form.hooks[at]?.task === task),
  });
  return {
    backup: { ...planOf('backup'), schedule: scheduleOf(form) },
    copy: planOf('copy'),
    check: planOf('check'),
    forget: planOf('forget'),
    prune: planOf('prune'),
  };
}

function fromEntry(
  { name, isSecret, value, stored }: LockableValue,
  passwordSecret: string,
): { readonly entry: EnvironmentEntry; readonly secrets: readonly SecretToStore[] } {
  const variable = name.trim();
  if (!isSecret) return { entry: { name: variable, value }, secrets: [] };
  const secret = stored === '' ? `${passwordSecret}-${variable}` : stored;
  return {
    entry: { name: variable, secret },
    secrets: value === '' ? [] : [{ name: secret, value }],
  };
}

function scheduleOf({ scheduleKind, everyHours, dailyAt }: ProfileForm): Schedule | null {
  switch (scheduleKind) {
    case 'hand':
      return null;
    case 'every':
      return { kind: 'every', hours: everyHours };
    case 'daily':
      return { kind: 'daily', at: dailyAt };
  }
}

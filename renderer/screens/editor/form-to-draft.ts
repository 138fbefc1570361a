import type {
  EnvironmentEntry,
  ProfileDraft,
  Repository,
  Schedule,
} from '../../../preload/contract/profile.ts';
import { slugOf } from '../../words/secret-name.ts';
import type { LockableValue, ProfileForm } from './form.ts';
import { fromHookForm, type SecretToStore } from './form-to-hook.ts';

/** What saving means: the secrets first, then the profile that names them. */
export interface FilledDraft {
  readonly draft: ProfileDraft;
  readonly secrets: readonly SecretToStore[];
}

/**
 * Reads the form back onto the draft it came from. `chance` (four letters or digits) keeps the
 * secrets of two profiles of one name apart.
 */
export function fromForm(form: ProfileForm, draft: ProfileDraft, chance: string): FilledDraft {
  const hooks = form.hooks.map(fromHookForm);
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
  return {
    draft: {
      profile: {
        ...draft.profile,
        name: form.name.trim(),
        source: {
          paths: form.paths.map(({ path }) => path.trim()).filter((path) => path !== ''),
          exclusions: linesOf(form.exclusions),
        },
        tasks: { backup: { schedule: scheduleOf(form), hooks: hooks.map(({ hook }) => hook) } },
      },
      repository,
    },
    secrets: [
      ...password,
      ...environment.flatMap(({ secrets }) => secrets),
      ...hooks.flatMap(({ secrets }) => secrets),
    ],
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

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

import type { EnvironmentEntry, Repository } from '../../../preload/contract/profile.ts';
import type { LockableValue } from '../destination/destination-form.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import { backendOf, backends, readLocation } from './backends/all.ts';
import type { BackendKind, Place } from './backends/backend.ts';

/**
 * A variable of the environment. `offered` ones belong to a kind of place and are not stored as long
 * as they are empty; `typed` ones were added by hand.
 */
export interface EnvironmentForm extends LockableValue {
  readonly origin: 'stored' | 'offered' | 'typed';
}

/** A repository as the editor holds it: the profile's own, or the one that copies go to. */
export interface RepositoryForm {
  readonly kind: BackendKind;
  /** The kind that it was opened with. */
  readonly storedKind: BackendKind;
  /** What is typed for each kind; only that of `kind` counts. */
  readonly places: Readonly<Record<BackendKind, Place>>;
  /** The name of its password in the vault; empty as long as it has none. */
  readonly secretName: string;
  /** Typed to be stored; empty leaves what is stored. */
  readonly password: string;
  /** Whether a password is made up in place of a typed one. */
  readonly isGenerated: boolean;
  /** Whether the stored one was made up, and nobody has been told yet that no copy of it is anywhere. */
  readonly wasGenerated: boolean;
  readonly environment: EnvironmentForm[];
}

/** Where in the form a repository stands. */
export type RepositoryPath = 'repository' | 'copyTo';

type Access = Omit<Repository, 'id'>;

/** What saving a repository means: how it is reached, and what the vault must get for it first. */
export interface FilledRepository {
  readonly access: Access;
  readonly secrets: readonly SecretToStore[];
  /** The names of passwords that are made up. */
  readonly generated: readonly string[];
}

/** What a repository that is not named yet starts from. */
export const newRepository: Access = { location: '', passwordSecret: '', environment: [] };

/** The form of a stored repository. */
export function toRepositoryForm(access: Access): RepositoryForm {
  const { kind, place } = readLocation(access.location);
  const stored = access.environment.map(toEnvironmentForm);
  const known = new Set(stored.map(({ name }) => name));
  return {
    kind,
    storedKind: kind,
    places: { ...emptyPlaces, [kind]: { ...emptyPlaces[kind], ...place } },
    secretName: access.passwordSecret,
    password: '',
    isGenerated: false,
    wasGenerated: false,
    environment: [...stored, ...offered.filter(({ name }) => !known.has(name))],
  };
}

/** Reads the form back onto what it was opened with. `freshName` names its password if it has none. */
export function fromRepositoryForm(
  form: RepositoryForm,
  freshName: string,
  before: Access,
): FilledRepository {
  const passwordSecret = form.secretName === '' ? freshName : form.secretName;
  const entries = form.environment
    .filter((entry) => isWanted(form, entry))
    .map((entry) => fromEntry(entry, passwordSecret));
  return {
    access: {
      location: locationOf(form, before.location),
      passwordSecret,
      environment: entries.map(({ entry }) => entry),
    },
    secrets: [
      ...(form.isGenerated || form.password === ''
        ? []
        : [{ name: passwordSecret, value: form.password }]),
      ...entries.flatMap(({ secrets }) => secrets),
    ],
    generated: form.isGenerated ? [passwordSecret] : [],
  };
}

/** The location as restic has it; that of before where nothing of it was touched. */
export function locationOf({ kind, places }: RepositoryForm, before = ''): string {
  const was = readLocation(before);
  const untouched =
    was.kind === kind &&
    Object.entries(was.place).every(([key, value]) => places[kind][key] === value);
  return untouched ? before : backendOf(kind).toLocation(places[kind]);
}

/** The form after some of its secrets have gone into the vault: they are named there, and typed no more. */
export function afterStoring(
  form: RepositoryForm,
  passwordSecret: string,
  stored: readonly string[],
): RepositoryForm {
  const hasPassword = stored.includes(passwordSecret);
  return {
    ...form,
    secretName: passwordSecret,
    ...(hasPassword ? { password: '', isGenerated: false, wasGenerated: isMadeUp(form) } : {}),
    environment: form.environment.map((entry) => {
      const name = secretOf(entry, passwordSecret);
      return entry.isSecret && stored.includes(name)
        ? { ...entry, value: '', stored: name }
        : entry;
    }),
  };
}

/** Whether saving leaves a password that was made up, at this save or for a test before it. */
export function isMadeUp({ isGenerated, wasGenerated, password }: RepositoryForm): boolean {
  return isGenerated || (wasGenerated && password === '');
}

/** Whether a variable is asked for by the chosen kind of place. */
export function isOfKind(kind: BackendKind, name: string): boolean {
  return backendOf(kind).variables.some((variable) => variable.name === name.trim());
}

/** Whether a variable counts for the chosen kind of place: those of another one are left behind. */
export function isWanted(
  { kind, storedKind }: Pick<RepositoryForm, 'kind' | 'storedKind'>,
  { name, origin, value, stored }: EnvironmentForm,
): boolean {
  if (origin === 'typed') return true;
  if (origin === 'offered') return isOfKind(kind, name) && (value.trim() !== '' || stored !== '');
  return kind === storedKind || kind === 'other' || isOfKind(kind, name) || !isOffered(name);
}

const emptyPlaces = Object.fromEntries(
  backends.map(({ kind, fields }) => [
    kind,
    Object.fromEntries(fields.map(({ key }) => [key, ''])),
  ]),
) as Readonly<Record<BackendKind, Place>>;

const offered: readonly EnvironmentForm[] = backends.flatMap(({ variables }) =>
  variables.map(({ name, isSecret }) => ({
    name,
    isSecret,
    value: '',
    stored: '',
    origin: 'offered' as const,
  })),
);

function isOffered(name: string): boolean {
  return offered.some((entry) => entry.name === name);
}

function toEnvironmentForm(entry: EnvironmentEntry): EnvironmentForm {
  const { name } = entry;
  return 'secret' in entry
    ? { name, isSecret: true, value: '', stored: entry.secret, origin: 'stored' }
    : { name, isSecret: false, value: entry.value, stored: '', origin: 'stored' };
}

function fromEntry(
  form: EnvironmentForm,
  passwordSecret: string,
): { readonly entry: EnvironmentEntry; readonly secrets: readonly SecretToStore[] } {
  const { isSecret, value, origin } = form;
  const name = form.name.trim();
  if (!isSecret) {
    return { entry: { name, value: origin === 'offered' ? value.trim() : value }, secrets: [] };
  }
  const secret = secretOf(form, passwordSecret);
  return { entry: { name, secret }, secrets: value === '' ? [] : [{ name: secret, value }] };
}

function secretOf({ name, stored }: EnvironmentForm, passwordSecret: string): string {
  return stored === '' ? `${passwordSecret}-${name.trim()}` : stored;
}

import type { EnvironmentEntry, Repository } from '../../../preload/contract/profile.ts';
import type { LockableValue } from '../destination/destination-form.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';

/** A repository as the editor holds it: the profile's own, or the one that copies go to. */
export interface RepositoryForm {
  readonly location: string;
  /** Typed to be stored; empty leaves what is stored. */
  readonly password: string;
  readonly environment: LockableValue[];
}

/** Where in the form a repository stands. */
export type RepositoryPath = 'repository' | 'copyTo';

type Access = Omit<Repository, 'id'>;

/** The form of a stored repository. */
export function toRepositoryForm({ location, environment }: Access): RepositoryForm {
  return {
    location,
    password: '',
    environment: environment.map((entry) =>
      'secret' in entry
        ? { name: entry.name, isSecret: true, value: '', stored: entry.secret }
        : { name: entry.name, isSecret: false, value: entry.value, stored: '' },
    ),
  };
}

/** What a repository that is not named yet starts from. */
export const newRepository: Access = { location: '', passwordSecret: '', environment: [] };

/** Reads the form back. Expects a validated one; `passwordSecret` names its secrets. */
export function fromRepositoryForm(
  { location, password, environment }: RepositoryForm,
  passwordSecret: string,
): { readonly access: Access; readonly secrets: readonly SecretToStore[] } {
  const entries = environment.map((entry) => fromEntry(entry, passwordSecret));
  return {
    access: {
      location: location.trim(),
      passwordSecret,
      environment: entries.map(({ entry }) => entry),
    },
    secrets: [
      ...(password === '' ? [] : [{ name: passwordSecret, value: password }]),
      ...entries.flatMap(({ secrets }) => secrets),
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

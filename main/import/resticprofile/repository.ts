import type { EnvironmentEntry, Repository } from '../../../preload/contract/profile.ts';
import type { ImportSource, Tell } from '../imported.ts';
import { absoluteLocation } from '../places.ts';
import { textOf, type Table } from '../plain-values.ts';
import type { SecretNames } from '../secret-names.ts';
import type { ProfileEnvironment } from './environment.ts';

/** What tells one repository, with one way into it, from another. */
export interface RepositoryAccess {
  readonly key: string;
  readonly repository: Repository;
}

const PASSWORD_KEYS = ['password-file', 'password-command'];

/**
 * Makes the repository of a profile. Neither passwords nor what fetches them is carried over: the
 * note says under which name the password is to be stored.
 */
export function readRepository(
  profile: Table,
  name: string,
  { environment, source, secrets, tell }: RepositoryReading,
): RepositoryAccess {
  const written = textOf(profile['repository']) ?? environment.repository;
  const access = [written ?? '', profile['env'], ...PASSWORD_KEYS.map((each) => profile[each])];
  const key = JSON.stringify(access);
  const passwordSecret = secrets.nameFor({ profile: name, purpose: 'repository' }, key);
  for (const each of PASSWORD_KEYS.filter((one) => profile[one] !== undefined)) {
    tell(each, `left out, store the password with: bellhop secret set ${passwordSecret}`);
  }
  const { location, login } = withoutLogin(written ?? 'repository', name, secrets);
  const absolute = absoluteLocation(location, source.place);
  tellLocation({ written, absolute, login }, tell);
  const entries = [...environment.entries, ...login];
  const repository = { id: source.newId(), location: absolute, passwordSecret };
  return { key, repository: { ...repository, environment: entries } };
}

/** What reading a repository needs beside the profile. */
export interface RepositoryReading {
  readonly environment: ProfileEnvironment;
  readonly source: ImportSource;
  readonly secrets: SecretNames;
  readonly tell: Tell;
}

/** Takes `user:password@` out of a rest server's location: a location is shown and logged. */
function withoutLogin(
  location: string,
  profile: string,
  secrets: SecretNames,
): { readonly location: string; readonly login: readonly EnvironmentEntry[] } {
  const found = /^(rest:https?:\/\/)([^/@:]*):([^/@]*)@(.*)$/.exec(location);
  if (found === null) return { location, login: [] };
  const [, scheme = '', user = '', password = '', rest = ''] = found;
  const secret = secrets.nameFor({ profile, purpose: 'rest-password' }, password);
  const login = [
    { name: 'RESTIC_REST_USERNAME', value: user },
    { name: 'RESTIC_REST_PASSWORD', secret },
  ];
  return { location: `${scheme}${rest}`, login };
}

interface FoundLocation {
  readonly written: string | undefined;
  readonly absolute: string;
  readonly login: readonly EnvironmentEntry[];
}

function tellLocation({ written, absolute, login }: FoundLocation, tell: Tell): void {
  if (written === undefined) {
    tell('repository', `none is named, so ${absolute} is used; change it in the profile`);
  } else if (/\$\{?\w/.test(written)) {
    tell('repository', 'it holds a variable, which Bellhop does not expand; correct the location');
  }
  for (const secret of login.flatMap((entry) => ('secret' in entry ? [entry.secret] : []))) {
    tell('repository', `its password is left out, store it with: bellhop secret set ${secret}`);
  }
}

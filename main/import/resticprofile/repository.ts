import type { EnvironmentEntry, Repository } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import type { ImportSource, Tell } from '../imported.ts';
import { absoluteLocation } from '../places.ts';
import { isTable, textOf, type Plain, type Table } from '../plain-values.ts';
import type { SecretNames } from '../secret-names.ts';
import type { ProfileEnvironment } from './environment.ts';

/** What tells one repository, with one way into it, from another. */
export interface RepositoryAccess {
  readonly key: string;
  readonly repository: Repository;
}

const PASSWORD_KEYS = ['password-file', 'password-command'];

/** What reading a repository needs beside the profile. */
export interface RepositoryReading {
  readonly profileName: string;
  readonly environment: ProfileEnvironment;
  readonly source: ImportSource;
  readonly secrets: SecretNames;
  readonly tell: Tell;
}

/**
 * Makes the repository of a profile. Neither passwords nor what fetches them is carried over: the
 * note says under which name the password is to be stored.
 */
export function readRepository(profile: Table, reading: RepositoryReading): RepositoryAccess {
  const { environment, source, tell } = reading;
  const written = textOf(profile['repository']) ?? environment.repository;
  const key = accessKey(profile, written, profile['env']);
  const place = { section: profile, written: written ?? 'repository', key };
  const described = describe({ ...place, prefix: '', purpose: 'repository' }, reading);
  if (written === undefined) {
    tell('repository', t('importNotes.noRepository', { location: described.location }));
  }
  return { key, repository: { id: source.newId(), ...described } };
}

/** The repository that a profile's `copy` section copies to; null where it names none. */
export function readCopyTarget(
  profile: Table,
  reading: RepositoryReading,
): Omit<Repository, 'id'> | null {
  const section = profile['copy'];
  if (!isTable(section)) return null;
  const written = textOf(section['repository']);
  if (written === undefined) {
    reading.tell('copy.repository', t('importNotes.noCopyRepository'));
    return null;
  }
  const key = accessKey(section, written, profile['env']);
  const place = { section, written, key };
  return describe({ ...place, prefix: 'copy.', purpose: 'copy-repository' }, reading);
}

function accessKey(section: Table, location: string | undefined, env: Plain | undefined): string {
  const access = [location ?? '', env, ...PASSWORD_KEYS.map((each) => section[each])];
  return JSON.stringify(access);
}

/** Where a repository is named, and what for. */
interface WrittenRepository {
  readonly section: Table;
  readonly written: string;
  readonly key: string;
  /** Of the keys in notes. */
  readonly prefix: '' | 'copy.';
  readonly purpose: string;
}

function describe(
  { section, written, key, prefix, purpose }: WrittenRepository,
  { profileName, environment, source, secrets, tell }: RepositoryReading,
): Omit<Repository, 'id'> {
  const passwordSecret = secrets.nameFor({ profile: profileName, purpose }, key);
  for (const each of PASSWORD_KEYS.filter((one) => section[one] !== undefined)) {
    tell(`${prefix}${each}`, t('importNotes.passwordAsSecret', { secret: passwordSecret }));
  }
  const { location, login } = withoutLogin(written, profileName, secrets);
  const where = `${prefix}repository`;
  if (/\$\{?\w/.test(location)) {
    tell(where, t('importNotes.variableInLocation'));
  }
  for (const secret of login.flatMap((entry) => ('secret' in entry ? [entry.secret] : []))) {
    tell(where, t('importNotes.itsPassword', { secret }));
  }
  return {
    location: absoluteLocation(location, source.place),
    passwordSecret,
    environment: [...environment.entries, ...login],
  };
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

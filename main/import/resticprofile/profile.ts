import type { ProfileDraft, Repository, Schedule } from '../../../preload/contract/profile.ts';
import type { ImportSource, Tell } from '../imported.ts';
import { findFault } from '../find-fault.ts';
import { absolutePath, type Place } from '../places.ts';
import { isTable, listOf, textOf, textsOf, type Table } from '../plain-values.ts';
import type { SecretNames } from '../secret-names.ts';
import { nearestSchedule } from './calendar.ts';
import { readEnvironment } from './environment.ts';
import { readRepository } from './repository.ts';
import { readSends, sendKeys } from './sends.ts';
import { tellOtherBackupKeys, tellOtherKeys } from './unsupported.ts';

/** What all profiles of one file have in common. */
export interface ProfileReading {
  readonly source: ImportSource;
  /** From the file's global section. */
  readonly timeoutMs: number;
  readonly tell: Tell;
  readonly secrets: SecretNames;
  /** The repositories so far, by the access they give: runs on one repository must wait for each other. */
  readonly repositories: Map<string, Repository>;
}

/**
 * Makes a draft of a profile with its parents' keys in it, or null, with a note, where it holds
 * nothing that can be backed up.
 */
export function readProfile(
  name: string,
  profile: Table,
  reading: ProfileReading,
): ProfileDraft | null {
  const { tell, repositories } = reading;
  tellOtherKeys(profile, tell);
  const backup = profile['backup'];
  if (!isTable(backup) || listOf(backup['source']).length === 0) {
    tell('backup.source', 'the profile is left out, it names nothing to back up');
    return null;
  }
  tellOtherBackupKeys(backup, new Set([...sendKeys, 'source', 'exclude', 'schedule']), tell);
  const { key, draft } = makeDraft(name, { profile, backup }, reading);
  const fault = findFault(draft);
  if (fault === null) {
    repositories.set(key, draft.repository);
    return draft;
  }
  tell('profile', `left out, ${fault}`);
  return null;
}

function makeDraft(
  name: string,
  { profile, backup }: { readonly profile: Table; readonly backup: Table },
  { source, timeoutMs, tell, repositories, secrets }: ProfileReading,
): { readonly key: string; readonly draft: ProfileDraft } {
  const { newId, place } = source;
  const environment = readEnvironment(profile, name, { secrets, tell });
  const access = readRepository(profile, name, { environment, source, secrets, tell });
  const repository = repositories.get(access.key) ?? access.repository;
  const sends = { profileName: name, secrets, tell, newId, timeoutMs };
  const hooks = readSends(backup, { ...sends, environment: environment.known });
  const paths = readPaths(backup, baseOf(profile, place), tell);
  const exclusions = textsOf(backup['exclude']).filter((pattern) => pattern !== '');
  const tasks = { backup: { schedule: readSchedule(backup, tell), hooks } };
  const ids = { id: newId(), repositoryId: repository.id };
  return {
    key: access.key,
    draft: { profile: { ...ids, name, source: { paths, exclusions }, tasks }, repository },
  };
}

function baseOf(profile: Table, place: Place): Place {
  const base = textOf(profile['base-dir']);
  return base === undefined ? place : { ...place, folder: absolutePath(base, place) };
}

function readPaths(backup: Table, place: Place, tell: Tell): readonly string[] {
  return textsOf(backup['source']).map((written) => {
    const path = absolutePath(written, place);
    if (/\$\{?\w/.test(path)) {
      tell('backup.source', `${path} holds a variable, which Bellhop does not expand; correct it`);
    }
    if (/[*?[]/.test(path)) {
      tell(
        'backup.source',
        `${path} is taken as a name, Bellhop does not expand wildcards; correct it`,
      );
    }
    return path;
  });
}

function readSchedule(backup: Table, tell: Tell): Schedule | null {
  const written = backup['schedule'];
  const expressions = textsOf(isTable(written) ? written['at'] : written);
  if (expressions.length === 0) return null;
  const quoted = expressions.map((expression) => `"${expression}"`).join(', ');
  const nearest = nearestSchedule(expressions);
  if (nearest === null) {
    tell('backup.schedule', `${quoted} cannot be read, so the profile runs by hand only`);
    return null;
  }
  if (!nearest.isExact) {
    tell(
      'backup.schedule',
      `${quoted} becomes ${inWords(nearest.schedule)}, the nearest that Bellhop has`,
    );
  }
  return nearest.schedule;
}

function inWords(schedule: Schedule): string {
  if (schedule.kind === 'daily') return `daily at ${schedule.at}`;
  return schedule.hours === 1 ? 'every hour' : `every ${String(schedule.hours)} hours`;
}

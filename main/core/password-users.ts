import type { Profile, Repository } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';
import type { Configuration } from './configuration.ts';
import { destinationOf } from './destination-of.ts';
import { isSamePlace } from './repository-place.ts';
import { secretsOfDestination, secretsOfRepository } from './secret-names.ts';

type Place = Omit<Repository, 'id'>;

/**
 * Who else uses the secret that holds a repository's password, as part of a sentence; null where
 * nobody does, so that its value may change. The same repository in other profiles is no other use.
 */
export function otherUser(
  { location, passwordSecret }: Place,
  { profiles, repositories, channels }: Configuration,
): string | null {
  const places: readonly Place[] = [
    ...repositories,
    ...profiles.flatMap(({ copyTo }) => (copyTo === null ? [] : [copyTo])),
  ];
  const other = places.find((place) => {
    const [password, ...variables] = secretsOfRepository(place);
    if (variables.includes(passwordSecret)) return true;
    return password === passwordSecret && !isSamePlace(place.location, location);
  });
  if (other !== undefined) return t('failuresRun.userRepository', { location: other.location });
  const hook = hooksOf(profiles).find((each) =>
    secretsOfDestination(destinationOf(each, channels) ?? each).includes(passwordSecret),
  );
  return hook === undefined ? null : t('failuresRun.userHook', { name: hook.name });
}

function hooksOf(
  profiles: readonly Profile[],
): readonly Profile['tasks']['backup']['hooks'][number][] {
  return profiles.flatMap(({ tasks }) => Object.values(tasks).flatMap(({ hooks }) => hooks));
}

/** The profiles that use the repository at a place, as their own or to copy to. */
export function profilesAt(
  location: string,
  { profiles, repositories }: Pick<Configuration, 'profiles' | 'repositories'>,
): readonly Profile[] {
  return profiles.filter(({ repositoryId, copyTo }) => {
    const own = repositories.find(({ id }) => id === repositoryId)?.location;
    return [own, copyTo?.location].some(
      (each) => each !== undefined && isSamePlace(each, location),
    );
  });
}

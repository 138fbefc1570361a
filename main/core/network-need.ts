import type { Repository } from '../../preload/contract/profile.ts';
import type { Configuration } from './configuration.ts';
import { destinationOf } from './destination-of.ts';
import { hookOrigin } from './hook-origin.ts';
import { isAway, placeOf } from './repository-place.ts';

/** What of the configuration may call other computers. */
export type Calling = Pick<Configuration, 'profiles' | 'repositories' | 'channels' | 'settings'>;

/**
 * Whether the repository or an enabled hook of some profile is where `isWithinReach` (told an origin like
 * `https://backup.example`) says no. A place of which the host is not known counts as beyond reach.
 */
export function lacksNetwork(
  calling: Calling,
  isWithinReach: (origin: string) => boolean,
): boolean {
  const origins = new Set([...repositoryOrigins(calling), ...hookOrigins(calling)]);
  return [...origins].some((origin) => origin === null || !isWithinReach(origin));
}

/** Null for a place of which the host is not known. */
type Origin = string | null;

function repositoryOrigins({ profiles, repositories }: Calling): readonly Origin[] {
  const used = new Set(profiles.map(({ repositoryId }) => repositoryId));
  const places = [
    ...repositories.filter(({ id }) => used.has(id)),
    ...profiles.flatMap(({ copyTo }) => copyTo ?? []),
  ];
  return places.flatMap((each) => originOf(each));
}

/** None for a folder, and for a server on this computer. */
function originOf({ location, environment }: Omit<Repository, 'id'>): readonly Origin[] {
  const said = environment.flatMap((entry) =>
    'value' in entry ? [[entry.name, entry.value]] : [],
  );
  const place = placeOf(location, Object.fromEntries(said) as Record<string, string>);
  if (!isAway(place)) return [];
  if (place.kind !== 'server') return [null];
  const host = place.host.includes(':') ? `[${place.host}]` : place.host;
  return [place.origin ?? `http://${host}`];
}

function hookOrigins({ profiles, channels, settings }: Calling): readonly Origin[] {
  if (!settings.hooks.enabled) return [];
  const closed = new Set<string | null>(
    channels.filter(({ enabled }) => !enabled).map(({ id }) => id),
  );
  return profiles
    .flatMap(({ tasks }) => Object.values(tasks))
    .flatMap(({ hooks }) => hooks)
    .filter(({ enabled, channelId }) => enabled && !closed.has(channelId))
    .flatMap((hook) => {
      const destination = destinationOf(hook, channels);
      return destination === null ? [] : [hookOrigin(destination.url)];
    });
}

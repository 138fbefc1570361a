import {
  configurationSchema,
  emptyConfiguration,
  type Configuration,
} from '../../main/core/configuration.ts';
import { plansOf } from '../../main/core/task-names.ts';
import type { Limits, Profile } from '../../preload/contract/profile.ts';
import { noLimits } from '../../preload/contract/usual-profile.ts';
import { aHook, aProfile, aRepository } from './make.ts';

interface Shared {
  /** What each of them backs up. */
  readonly source?: string;
  readonly limits?: Limits;
  readonly location?: string;
  readonly passwordSecret?: string;
}

/** The history is kept for ever, as what is written for a test is old. */
const KEEP_ALL = { runs: 1_000_000, days: 36_500, megabytes: 100_000 };

/** A configuration of so many profiles with one repository, each with three hooks and a schedule. */
export function manyProfiles(
  count: number,
  { source = '/home/ada/documents', limits = noLimits, ...repository }: Shared = {},
): Configuration {
  const { settings } = emptyConfiguration;
  return configurationSchema.parse({
    ...emptyConfiguration,
    settings: { ...settings, hooks: { ...settings.hooks, keep: KEEP_ALL } },
    repositories: [{ ...aRepository, ...repository }],
    profiles: Array.from({ length: count }, (_, at) => oneOfMany(at, source, limits)),
  });
}

/** Due at an hour at which nobody tests. */
function oneOfMany(at: number, source: string, limits: Limits): Profile {
  const hooks = [0, 1, 2].map((n) => aHook({ id: `hook-${String(n)}`, moments: ['missed'] }));
  const schedules = [{ kind: 'monthly' as const, days: [29], at: ['03:00'] }];
  const profile = aProfile([], { id: `profile-${String(at)}`, name: `Documents ${String(at)}` });
  return {
    ...profile,
    source: { ...profile.source, paths: [source] },
    limits,
    tasks: plansOf({ backup: { hooks, schedules } }),
  };
}

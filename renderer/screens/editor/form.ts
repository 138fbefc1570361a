import type { Hook, Method, Moment, OnFailure } from '../../../preload/contract/hook.ts';
import type { Profile, ProfileDraft } from '../../../preload/contract/profile.ts';
import { toHookForm } from './hook-to-form.ts';

/**
 * A value that may be secret. A secret is typed into `value` once; from then on only `stored`, its
 * name, is known.
 */
export interface LockableValue {
  readonly name: string;
  readonly isSecret: boolean;
  readonly value: string;
  /** The name of the secret that is already stored; empty when none is. */
  readonly stored: string;
}

/** A hook as its form holds it: everything in the shape in which it is typed. */
export interface HookForm {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly moments: Moment[];
  readonly onlyIfResticStarted: boolean;
  readonly method: Method;
  readonly url: string;
  readonly headers: LockableValue[];
  readonly bodyKind: Hook['body']['kind'];
  readonly bodyFormat: 'json' | 'text';
  readonly bodyText: string;
  /** For example `200-299, 304`. */
  readonly success: string;
  readonly onFailure: OnFailure;
  readonly timeoutSeconds: number;
  readonly retry: Hook['retry'];
}

/** A profile with its repository as the editor holds them. */
export interface ProfileForm {
  readonly name: string;
  readonly paths: { readonly path: string }[];
  /** One pattern per line. */
  readonly exclusions: string;
  readonly location: string;
  /** Typed to be stored; empty leaves what is stored. */
  readonly password: string;
  readonly environment: LockableValue[];
  readonly scheduleKind: 'hand' | 'every' | 'daily';
  readonly everyHours: number;
  readonly dailyAt: string;
  readonly hooks: HookForm[];
}

/** The form of a stored profile. */
export function toForm({ profile, repository }: ProfileDraft): ProfileForm {
  return {
    name: profile.name,
    paths: profile.source.paths.map((path) => ({ path })),
    exclusions: profile.source.exclusions.join('\n'),
    location: repository.location,
    password: '',
    environment: repository.environment.map((entry) =>
      'secret' in entry
        ? { name: entry.name, isSecret: true, value: '', stored: entry.secret }
        : { name: entry.name, isSecret: false, value: entry.value, stored: '' },
    ),
    ...scheduleFields(profile),
    hooks: profile.tasks.backup.hooks.map(toHookForm),
  };
}

function scheduleFields(
  profile: Profile,
): Pick<ProfileForm, 'scheduleKind' | 'everyHours' | 'dailyAt'> {
  const { schedule } = profile.tasks.backup;
  return {
    scheduleKind: schedule?.kind ?? 'hand',
    everyHours: schedule?.kind === 'every' ? schedule.hours : 6,
    dailyAt: schedule?.kind === 'daily' ? schedule.at : '20:00',
  };
}

/** What a new profile starts from. */
export const newDraft: ProfileDraft = {
  profile: {
    id: '',
    name: '',
    repositoryId: '',
    source: { paths: [], exclusions: [] },
    tasks: { backup: { schedule: { kind: 'daily', at: '20:00' }, hooks: [] } },
  },
  repository: { id: '', location: '', passwordSecret: '', environment: [] },
};

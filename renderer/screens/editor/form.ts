import type { Moment, OnFailure } from '../../../preload/contract/hook.ts';
import type {
  Profile,
  ProfileDraft,
  TaskName,
  TaskPlan,
} from '../../../preload/contract/profile.ts';
import { taskNames } from '../../words/tasks.ts';
import type { DestinationForm, LockableValue } from '../destination/destination-form.ts';
import { toHookForm } from './hook-to-form.ts';

/** A hook as its form holds it: everything in the shape in which it is typed. */
export interface HookForm extends DestinationForm {
  /** The task that it tells about. */
  readonly task: TaskName;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly moments: Moment[];
  readonly onlyIfResticStarted: boolean;
  readonly onFailure: OnFailure;
  readonly sendLog: boolean;
  /** Empty for a destination of its own. */
  readonly channelId: string;
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
  /** Of all tasks, in the order in which each tells them. */
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
    hooks: taskNames.flatMap((task) =>
      profile.tasks[task].hooks.map((hook) => toHookForm(hook, task)),
    ),
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

const notPlanned: TaskPlan = { schedule: null, hooks: [] };

/** What a new profile starts from. */
export const newDraft: ProfileDraft = {
  profile: {
    id: '',
    name: '',
    repositoryId: '',
    source: { paths: [], exclusions: [] },
    retention: null,
    copyTo: null,
    tags: [],
    variables: {},
    tasks: {
      backup: { schedule: { kind: 'daily', at: '20:00' }, hooks: [] },
      copy: notPlanned,
      check: notPlanned,
      forget: notPlanned,
      prune: notPlanned,
    },
  },
  repository: { id: '', location: '', passwordSecret: '', environment: [] },
};

import type { Moment, OnFailure } from '../../../preload/contract/hook.ts';
import type {
  ProfileDraft,
  Retention,
  TaskName,
  TaskPlan,
} from '../../../preload/contract/profile.ts';
import { taskNames } from '../../words/tasks.ts';
import type { DestinationForm } from '../destination/destination-form.ts';
import { toVariableForms, type VariableHolder } from '../variables/variable-form.ts';
import { toHookForm } from './hook-to-form.ts';
import { newRepository, toRepositoryForm, type RepositoryForm } from './repository-form.ts';
import { toScheduleForm, type ScheduleForm } from './schedule-form.ts';

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
export interface ProfileForm extends VariableHolder {
  readonly name: string;
  readonly paths: { readonly path: string }[];
  /** One pattern per line. */
  readonly exclusions: string;
  readonly repository: RepositoryForm;
  readonly isCopied: boolean;
  readonly copyTo: RepositoryForm;
  /** Without it, `forget` is refused. */
  readonly isForgetful: boolean;
  readonly retention: Retention;
  /** Separated by commas. */
  readonly tags: string;
  readonly schedules: Readonly<Record<TaskName, ScheduleForm>>;
  /** Of all tasks, in the order in which each tells them. */
  readonly hooks: HookForm[];
}

/** The form of a stored profile. */
export function toForm({ profile, repository }: ProfileDraft): ProfileForm {
  return {
    name: profile.name,
    paths: profile.source.paths.map((path) => ({ path })),
    exclusions: profile.source.exclusions.join('\n'),
    repository: toRepositoryForm(repository),
    isCopied: profile.copyTo !== null,
    copyTo: toRepositoryForm(profile.copyTo ?? newRepository),
    isForgetful: profile.retention !== null,
    retention: profile.retention ?? usualRetention,
    tags: profile.tags.join(', '),
    variables: toVariableForms(profile.variables),
    schedules: {
      backup: toScheduleForm(profile.tasks.backup.schedule),
      copy: toScheduleForm(profile.tasks.copy.schedule),
      check: toScheduleForm(profile.tasks.check.schedule),
      forget: toScheduleForm(profile.tasks.forget.schedule),
      prune: toScheduleForm(profile.tasks.prune.schedule),
    },
    hooks: taskNames.flatMap((task) =>
      profile.tasks[task].hooks.map((hook) => toHookForm(hook, task)),
    ),
  };
}

/** What a rule starts from when it is switched on. */
const usualRetention: Retention = {
  last: 0,
  hourly: 0,
  daily: 7,
  weekly: 4,
  monthly: 12,
  yearly: 0,
};

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
  repository: { id: '', ...newRepository },
};

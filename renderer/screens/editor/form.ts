import type { Moment, OnFailure } from '../../../preload/contract/hook.ts';
import type {
  ProfileDraft,
  Retention,
  TaskName,
  Timing,
  UpkeepOptions,
} from '../../../preload/contract/profile.ts';
import {
  emptyRetention,
  emptySource,
  idlePlan,
  noLimits,
  usualOptions,
  usualTiming,
  usualUpkeep,
  usualWatch,
} from '../../../preload/contract/usual-profile.ts';
import { forEachTask, taskNames } from '../../words/tasks.ts';
import type { DestinationForm } from '../destination/destination-form.ts';
import { toVariableForms, type VariableHolder } from '../variables/variable-form.ts';
import { toHookForm } from './hook-to-form.ts';
import { toOptionsForm, type OptionsForm } from './options-form.ts';
import { toPlanForm, type PlanForm } from './plan-form.ts';
import { newRepository, toRepositoryForm, type RepositoryForm } from './repository-form.ts';
import { toRetentionForm, type RetentionForm } from './retention-form.ts';
import { toSourceForm, type SourceForm } from './source-form.ts';
import { drawTags } from './text-lists.ts';
import { toWatchForm, type WatchForm } from './watch-form.ts';

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
  readonly source: SourceForm;
  readonly options: OptionsForm;
  readonly repository: RepositoryForm;
  readonly isCopied: boolean;
  readonly copyTo: RepositoryForm;
  /** Without it, `forget` is refused. */
  readonly isForgetful: boolean;
  readonly retention: RetentionForm;
  readonly upkeep: UpkeepOptions;
  readonly watch: WatchForm;
  /** Separated by commas. */
  readonly tags: string;
  readonly plans: Readonly<Record<TaskName, PlanForm>>;
  readonly timing: Timing;
  /** Of all tasks, in the order in which each tells them. */
  readonly hooks: HookForm[];
}

/** The form of a stored profile. */
export function toForm({ profile, repository }: ProfileDraft): ProfileForm {
  return {
    name: profile.name,
    source: toSourceForm(profile.source),
    options: toOptionsForm(profile.options, profile.limits),
    repository: toRepositoryForm(repository),
    isCopied: profile.copyTo !== null,
    copyTo: toRepositoryForm(profile.copyTo ?? newRepository),
    isForgetful: profile.retention !== null,
    retention: toRetentionForm(profile.retention ?? usualRetention),
    upkeep: profile.upkeep,
    watch: toWatchForm(profile.watch),
    tags: drawTags(profile.tags),
    variables: toVariableForms(profile.variables),
    plans: forEachTask((task) => toPlanForm(profile.tasks[task])),
    timing: profile.timing,
    hooks: taskNames.flatMap((task) =>
      profile.tasks[task].hooks.map((hook) => toHookForm(hook, task)),
    ),
  };
}

/** What a rule starts from when it is switched on. */
export const usualRetention: Retention = { ...emptyRetention, daily: 7, weekly: 4, monthly: 12 };

/** What a new profile starts from. */
export const newDraft: ProfileDraft = {
  profile: {
    id: '',
    name: '',
    repositoryId: '',
    source: emptySource,
    retention: null,
    copyTo: null,
    tags: [],
    variables: {},
    options: usualOptions,
    limits: noLimits,
    upkeep: usualUpkeep,
    watch: usualWatch,
    timing: usualTiming,
    tasks: forEachTask((task) =>
      task === 'backup' ? { ...idlePlan, schedules: [{ kind: 'daily', at: ['20:00'] }] } : idlePlan,
    ),
  },
  repository: { id: '', ...newRepository },
};

import type { TaskName } from '../../preload/contract/profile.ts';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import type { Outcome, Trigger } from '../../preload/contract/run.ts';
import { midnight } from './midnight.ts';

/** What the reader looks for among all runs; what is empty does not narrow the search. */
export interface RunSearch {
  readonly profileId: string;
  readonly task: TaskName | '';
  /** `trouble` stands for all that somebody should look at. */
  readonly outcome: Outcome | 'trouble' | '';
  readonly trigger: Trigger | '';
  /** The first and the last day, as `2026-03-12`, where the reader is. */
  readonly since: string;
  readonly until: string;
  readonly text: string;
}

export const searchForAllRuns: RunSearch = {
  profileId: '',
  task: '',
  outcome: '',
  trigger: '',
  since: '',
  until: '',
  text: '',
};

const TROUBLE: readonly Outcome[] = ['warned', 'failed', 'interrupted'];

/** The search as main is asked for it. */
export function toRunFilter(search: RunSearch): Omit<RunFilter, 'after' | 'limit'> {
  const { profileId, task, outcome, trigger, text } = search;
  const since = midnight(search.since, 0);
  const until = midnight(search.until, 1);
  return {
    ...(profileId === '' ? {} : { profileId }),
    ...(task === '' ? {} : { task }),
    ...(outcome === '' ? {} : { outcomes: outcome === 'trouble' ? TROUBLE : [outcome] }),
    ...(trigger === '' ? {} : { trigger }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}

import type { TaskName } from '../../preload/contract/profile.ts';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import type { Outcome, Trigger } from '../../preload/contract/run.ts';

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

/** When a day begins, or one so many days later. Null for a year that is still being typed. */
function midnight(day: string, later: number): string | null {
  const [, year, month, date] = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).toISOString();
}

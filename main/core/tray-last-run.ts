import type { Outcome, ProfileSummary, Run } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { shortName } from './tray-name.ts';
import type { TrayInstants } from './tray-instants.ts';

/** The newest backup that has ended, of whatever profile. */
export function lastRunOf(profiles: readonly ProfileSummary[]): Run | null {
  return profiles
    .flatMap(({ lastRun }) => (lastRun === null ? [] : [lastRun]))
    .reduce<Run | null>(
      (newest, run) => (newest === null || endOf(run) > endOf(newest) ? run : newest),
      null,
    );
}

/** Says how and when it ended. */
export function lastRunLine(run: Run, instants: TrayInstants): string {
  return t(LAST[run.outcome ?? 'succeeded'], {
    name: shortName(run.profile),
    when: instants.past(endOf(run)),
  });
}

function endOf({ finishedAt, createdAt }: Run): string {
  return finishedAt ?? createdAt;
}

const LAST = {
  succeeded: 'tray.lastSucceeded',
  warned: 'tray.lastWarned',
  failed: 'tray.lastFailed',
  cancelled: 'tray.lastCancelled',
  skipped: 'tray.lastSkipped',
  interrupted: 'tray.lastInterrupted',
} as const satisfies Readonly<Record<Outcome, WordKey>>;

import type { Broadcasts, Notice } from '../../preload/contract/api.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { GeneralSettings } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import { seriesInWords } from '../../words/list.ts';
import { summaryOf } from './describe-run.ts';
import { sayBytes, sayDuration, sayFiles } from './spoken-figures.ts';
import { resultInWords } from './result-words.ts';

/** The kinds of news that are told by the system's notifications, each with its own switch. */
export type TidingKind = keyof GeneralSettings['notifications'];

/** Where a click leads. */
export type Target = Broadcasts['show'];

/** One thing that is worth a notification. */
export interface Tiding {
  readonly kind: TidingKind;
  readonly profileId: string;
  /** What it is about, in a key: of two about the same, the later one counts. */
  readonly about: string;
  /** Who is named when several are told as one, and what they are. */
  readonly name: string;
  readonly noun: 'backup' | 'run' | 'hook';
  readonly title: string;
  readonly body: string;
  readonly target: Target;
}

/** What of a run's end is worth telling; null for what is calm: skipped, cancelled, still on. */
export function tidingOfRun(run: Run): Tiding | null {
  const kind = kindOf(run);
  if (kind === null) return null;
  const { id, profileId, profile, task } = run;
  return {
    kind,
    profileId,
    about: `${profileId} ${task}`,
    name: profile,
    noun: task === 'backup' ? 'backup' : 'run',
    title: summaryOf(run, 'finally'),
    body: bodyOf(run),
    target: { runId: id },
  };
}

/** What of a notice is worth telling; null for good news, which the window tells. */
export function tidingOfNotice(
  { kind, profileId, hook, message, hookId }: Notice,
  profile: string,
): Tiding | null {
  switch (kind) {
    case 'profile-overdue':
      return {
        kind: 'overdue',
        profileId,
        about: profileId,
        name: profile,
        noun: 'backup',
        title: t('notices.overdueTitle', { profile }),
        body: message,
        target: { profileId },
      };
    case 'hook-paused':
    case 'hook-disabled':
      return {
        kind: 'hookFailing',
        profileId,
        about: `${profileId} ${hook}`,
        name: t('notices.hookOf', { profile, hook }),
        noun: 'hook',
        title: t(kind === 'hook-paused' ? 'notices.hookKeepsFailing' : 'notices.hookSwitchedOff', {
          profile,
        }),
        body: message,
        target: hookId === undefined ? { profileId } : { profileId, hookId, state: 'failed' },
      };
    case 'hook-recovered':
      return null;
  }
}

function kindOf({ phase, outcome }: Run): TidingKind | null {
  if (phase !== 'ended') return null;
  switch (outcome) {
    case 'succeeded':
    case 'warned':
      return 'finished';
    case 'failed':
    case 'interrupted':
      return 'failed';
    case 'cancelled':
    case 'skipped':
    case null:
      return null;
  }
}

/** A run that went well is told in size and duration, every other in its own sentence. */
function bodyOf(run: Run): string {
  if (run.outcome !== 'succeeded') {
    return [run.message, run.failure?.hint ?? ''].filter((text) => text !== '').join(' ');
  }
  const { stats, result, createdAt, finishedAt } = run;
  const figures = stats
    ? t('notices.sizeOfRun', {
        files: sayFiles(stats.filesProcessed),
        size: sayBytes(stats.bytesProcessed),
        added: sayBytes(stats.bytesAdded),
      })
    : result && resultInWords(result);
  const duration =
    finishedAt &&
    t('notices.inTime', {
      duration: sayDuration(Date.parse(finishedAt) - Date.parse(createdAt)),
    });
  return seriesInWords([figures, duration].filter((text) => typeof text === 'string'));
}

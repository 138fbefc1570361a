import type { RestoreFigures } from '../../preload/contract/restore.ts';
import type { Failure } from '../../preload/contract/result.ts';
import type { FileProblem } from '../../preload/contract/run.ts';
import { sentencesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { failureOfExit, successMessage } from './outcome.ts';
import type { ResticExit } from './restic-exit.ts';
import type { RestoreCounts } from './restore-message.ts';
import { nothingHeld } from './restore-plan.ts';
import { isAboutAttributes, isDifference, isFull, isRefused, isUnread } from './restore-problem.ts';
import { cancelledVerdict, failedBy, type Verdict } from './run-state.ts';

/** What is known when restic has ended a restore. */
export interface RestoreFacts {
  /** Of the last go, or of the first that failed. */
  readonly exit: ResticExit;
  /** Our own state: restic's exit code for a cancelled restore differs from version to version. */
  readonly cancelled: boolean;
  /** Whether every go has come to its summary. */
  readonly isComplete: boolean;
  readonly counts: RestoreCounts;
  /** Each file once. */
  readonly problems: readonly FileProblem[];
  /** What was chosen, but is not in the snapshot. */
  readonly missing: readonly string[];
  readonly target: string;
  readonly inPlace: boolean;
  readonly verify: boolean;
}

/**
 * Decides how a restore ended. restic's exit code says too little: it is 0 where nothing was found to
 * restore, and 1 where one file of many failed.
 */
export function decideRestore(facts: RestoreFacts): Verdict {
  const { exit, cancelled, isComplete, problems, missing } = facts;
  if (cancelled) return stopped(facts);
  const told = problems.length > 0;
  if (!isComplete || (exit.code !== 0 && !told)) return failedBy(failureOfExit(exit));
  if (told) return withProblems(facts);
  const done = tally(facts);
  if (done.filesTotal + done.filesDeleted === 0) return failedBy(nothingHeld(missing));
  const message = describe(done);
  return missing.length === 0
    ? { outcome: 'succeeded', failure: null, message }
    : warned(message, facts);
}

/**
 * What was restored, of all. restic counts a file that failed, and folders on the way to a file,
 * among the restored: what could not be written is taken off here.
 */
export function tally({
  counts,
  problems,
}: Pick<RestoreFacts, 'counts' | 'problems'>): RestoreFigures {
  const { filesTotal, filesSkipped, filesDeleted, bytesRestored } = counts;
  const possible = Math.max(0, filesTotal - notWritten(problems).length);
  return {
    filesTotal: filesTotal + filesSkipped,
    filesRestored: Math.min(counts.filesRestored, possible),
    filesSkipped,
    filesDeleted,
    bytesTotal: counts.bytesTotal + counts.bytesSkipped,
    bytesRestored,
  };
}

function notWritten(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.filter(({ message }) => !isAboutAttributes(message));
}

/** restic gives a file its whole size at once, and fills it piece by piece. */
function stopped({ inPlace, target }: RestoreFacts): Verdict {
  const verdict = cancelledVerdict('restore');
  const left = inPlace ? t('failuresRestore.leftInPlace') : t('failuresRestore.leftIn', { target });
  return { ...verdict, message: sentencesInWords([verdict.message, left]) };
}

function withProblems(facts: RestoreFacts): Verdict {
  const { problems, verify, exit } = facts;
  const differing = verify ? problems.filter(({ message }) => isDifference(message)).length : 0;
  if (differing > 0) return failedBy(differs(differing, exit));
  const failed = notWritten(problems);
  if (failed.length === 0) return warned(describe(tally(facts)), facts);
  const { filesTotal, filesRestored, filesSkipped } = tally(facts);
  const good = filesRestored + filesSkipped;
  const message = t('failuresRestore.restoredSome', {
    good,
    total: filesTotal,
    failed: failed.length,
  });
  const full = failed.find((each) => isFull(each.message));
  if (full !== undefined) return failedBy(targetFull(message, full));
  return good === 0 ? failedBy(incomplete(failed, exit)) : warned(message, facts);
}

function warned(message: string, { problems, missing }: RestoreFacts): Verdict {
  const bare = problems.length - notWritten(problems).length;
  const more = [
    ...(problems.some((each) => isUnread(each.message)) ? [t('failuresRestore.damaged')] : []),
    ...(bare === 0 ? [] : [t('failuresRestore.withoutAttributes', { count: bare })]),
    ...(missing.length === 0 ? [] : [notHeld(missing)]),
  ];
  return { outcome: 'warned', failure: null, message: sentencesInWords([message, ...more]) };
}

function describe({ filesRestored, filesDeleted }: ReturnType<typeof tally>): string {
  return filesRestored + filesDeleted === 0
    ? t('failuresRestore.nothingToDo')
    : successMessage('restore');
}

function notHeld(missing: readonly string[]): string {
  const [first = ''] = missing;
  return missing.length === 1
    ? t('failuresRestore.notHeldOne', { path: first })
    : t('failuresRestore.notHeldMore', { path: first, count: missing.length - 1 });
}

function targetFull(counted: string, { message }: FileProblem): Failure {
  return {
    kind: 'disk-full',
    message: sentencesInWords([counted, t('failuresRestore.targetFull')]),
    hint: t('failuresRestore.targetFullHint'),
    details: message,
  };
}

function incomplete(problems: readonly FileProblem[], { stderr: details }: ResticExit): Failure {
  const refused = problems.every(({ message }) => isRefused(message));
  const unread = problems.some(({ message }) => isUnread(message));
  if (unread) {
    return {
      kind: 'repository-damaged',
      message: t('failuresRestore.damaged'),
      hint: t('failuresRestore.damagedHint'),
      details,
    };
  }
  if (refused) {
    return {
      kind: 'permission-denied',
      message: t('failuresRestore.refused'),
      hint: t('failuresRestore.refusedHint'),
      details,
    };
  }
  return {
    kind: 'restore-incomplete',
    message: t('failuresRestore.noneWritten'),
    hint: t('failuresRestore.noneWrittenHint'),
    details,
  };
}

function differs(files: number, { stderr }: ResticExit): Failure {
  return {
    kind: 'restore-differs',
    message: t('failuresRestore.differs', { count: files }),
    hint: t('failuresRestore.differsHint'),
    details: stderr,
  };
}

import type { PlannedTask } from '../../preload/contract/profile.ts';
import type { TaskResult } from '../../preload/contract/run.ts';
import { quotedInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { sayBytes, sayCount } from './spoken-figures.ts';
import { failureOfExit, hasFailed, successMessage } from './outcome.ts';
import type { ResticExit } from './restic-exit.ts';
import { cancelledVerdict, failedBy, type Verdict } from './run-state.ts';

/** The tasks that make no snapshot of their own. */
export type UpkeepTask = Exclude<PlannedTask, 'backup' | 'drill'>;

/** How restic ended such a task, and what it said of it in numbers; null where it said nothing. */
export interface UpkeepEnd {
  readonly exit: ResticExit;
  readonly result: TaskResult | null;
}

/** What such a task came to. Only a result that is true is kept: not what a failed prune had planned. */
export interface UpkeepVerdict extends Verdict {
  readonly result: TaskResult | null;
}

/**
 * Decides how copy, check, forget or prune ended. Codes:
 * https://restic.readthedocs.io/en/stable/075_scripting.html; an unknown one is a failure.
 */
export function decideUpkeep(
  task: UpkeepTask,
  { exit, result, cancelled }: UpkeepEnd & { readonly cancelled: boolean },
): UpkeepVerdict {
  const soFar = result?.kind === 'copy' ? result : null;
  if (cancelled) return { ...cancelledVerdict(task), result: soFar };
  if (task === 'forget') return decideForget({ exit, result });
  if (!hasFailed(exit, [0])) {
    return { outcome: 'succeeded', failure: null, message: messageOf(task, result), result };
  }
  if (task === 'check') return decideBrokenCheck({ exit, result });
  return { ...failedBy(failureOfExit(exit)), result: soFar };
}

/** Where some of what was to be forgotten could not be removed, the rest is gone all the same. */
function decideForget({ exit, result }: UpkeepEnd): UpkeepVerdict {
  const isDone = !hasFailed(exit, [0]) && !hasKept(exit);
  if (isDone) {
    const message = messageOf('forget', result);
    return { outcome: 'succeeded', failure: null, message, result };
  }
  const isPartly = !hasFailed(exit, [0, 3]); // the latter since 0.19
  if (isPartly && result?.kind === 'forget' && result.removed > 0) {
    const message = t('verdicts.forgetPartly', { n: sayCount(result.removed) });
    return { outcome: 'warned', failure: null, message, result };
  }
  return { ...failedBy(failureOfExit(exit)), result: null };
}

/** Up to 0.18, a `forget` that could remove nothing ends with exit code 0, and says so in text only. */
function hasKept({ stderr }: ResticExit): boolean {
  return stderr.includes('unable to remove snapshot/');
}

/** restic counts also what kept it from checking as an error: only what it found is damage. */
function decideBrokenCheck({ exit, result }: UpkeepEnd): UpkeepVerdict {
  const failure = failureOfExit(exit);
  const found = result?.kind === 'check' && result.errors > 0 ? result : null;
  if (failure.kind !== 'repository-damaged') return { ...failedBy(failure), result: null };
  const cause = failureOfExit(withoutVerdict(exit));
  if (cause.kind === 'repository-unreachable') return { ...failedBy(cause), result: null };
  const count = Math.max(1, found?.errors ?? 0);
  return {
    ...failedBy({
      ...failure,
      message: t('verdicts.checkFound', { count, n: sayCount(count) }),
      hint: adviceFor(found?.suggestions ?? []),
    }),
    result: found,
  };
}

/** What it said before it called the repository damaged. */
function withoutVerdict(exit: ResticExit): ResticExit {
  const lines = exit.stderr.split('\n').filter((line) => !VERDICT.test(line));
  return { ...exit, message: '', stderr: lines.join('\n') };
}

const VERDICT =
  /repository contains errors|repository is damaged|contains damaged pack files|Damaged pack files/;

function adviceFor(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return t('verdicts.checkFoundHint');
  const commands = suggestions
    .map((each) => quotedInWords(`restic ${each}`))
    .reduce((before, command) => t('verdicts.thenCommand', { commands: before, command }));
  return t('verdicts.checkRepairHint', { commands });
}

function messageOf(task: UpkeepTask, result: TaskResult | null): string {
  const usual = successMessage(task);
  switch (result?.kind) {
    case 'forget':
      return result.removed === 0
        ? t('verdicts.forgetNone', keptOf(result))
        : t('verdicts.forgetDoneSome', { ...keptOf(result), n: sayCount(result.removed) });
    case 'copy':
      return result.copied === 0 && result.skipped > 0 ? t('verdicts.copiedAll') : usual;
    case 'prune':
      return result.bytesFreed !== null && result.bytesFreed > 0
        ? t('verdicts.pruneDoneSize', { size: sayBytes(result.bytesFreed) })
        : usual;
    default:
      return usual;
  }
}

function keptOf({ kept }: { readonly kept: number }) {
  return { count: kept, kept: sayCount(kept) };
}

import type { FailureKind } from '../../preload/contract/result.ts';
import {
  certainCauses,
  generalCauses,
  vagueCauses,
  vanishedCause,
  type Cause,
} from './failure-texts.ts';
import { wordsOf, type ResticFailureKind, type Words } from './failure-words.ts';
import { withReason } from './lost-reason.ts';
import type { ResticExit } from './restic-exit.ts';

/** Why restic failed and what to do: from its exit code, our own deadline, or its text, in this order. */
export function causeOf(ended: ResticExit): {
  readonly kind: FailureKind;
  readonly words: Words;
} {
  const exit = withReason(ended);
  const known = CODES.get(exit.code);
  if (known !== undefined) return { kind: known, words: wordsOf(known, exit) };
  const cause = causeOfEnd(exit);
  const kind = cause?.kind ?? (exit.endedBy === null ? 'engine-failed' : 'repository-unreachable');
  return { kind, words: cause?.words?.(exit) ?? wordsOf(kind, exit) };
}

/** https://restic.readthedocs.io/en/stable/075_scripting.html#exit-codes */
const CODES: ReadonlyMap<number | null, ResticFailureKind> = new Map([
  [10, 'repository-missing'],
  [11, 'locked'],
  [12, 'wrong-password'],
]);

function causeOfEnd(exit: ResticExit): Cause | undefined {
  if (exit.endedBy === null) return causeInTexts(exit);
  return exit.endedBy.reason === 'vanished' ? vanishedCause : causeOfSilence(exit);
}

/** The last word says most; only where it says nothing known, what came before it does. */
function causeInTexts({ message, stderr }: ResticExit): Cause | undefined {
  const before = linesOf(stderr, (line) => !ABOUT_SOURCE.test(line));
  return (
    causeIn(message, certainCauses) ??
    causeIn(before, certainCauses) ??
    causeIn(message, generalCauses) ??
    causeIn(before, generalCauses) ??
    causeIn(message, vagueCauses)
  );
}

/** What the repository answered, where it did answer, while restic tried again or gave up. */
function causeOfSilence({ stderr }: ResticExit): Cause | undefined {
  const tried = linesOf(stderr, (line) => TRIED.test(line));
  const cause = causeIn(tried, [...certainCauses, ...generalCauses]);
  return cause?.kind === 'repository-unreachable' && cause.words === undefined ? undefined : cause;
}

const TRIED = /returned error, retrying after |^Save\(<[^>]*>\) failed: /;

/** A file of the source that cannot be read says nothing of why the whole failed. */
const ABOUT_SOURCE = /"during":"(?:scan|archival)"/;

function linesOf(text: string, isWanted: (line: string) => boolean): string {
  return text.split('\n').filter(isWanted).join('\n');
}

function causeIn(text: string, causes: readonly Cause[]): Cause | undefined {
  return causes.find(({ pattern }) => pattern.test(text));
}

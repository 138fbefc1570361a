import type { FileProblem } from '../../../preload/contract/run.ts';

/** Files that one and the same thing has befallen. */
export interface ProblemGroup {
  /** What restic says of them, without the file it says it of: `permission denied`. */
  readonly cause: string;
  readonly paths: readonly string[];
}

/** Puts files together by what befell them, the largest group first. */
export function groupProblems(problems: readonly FileProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, string[]>();
  for (const problem of problems) {
    const cause = causeOf(problem);
    const paths = groups.get(cause);
    if (paths === undefined) groups.set(cause, [problem.item]);
    else paths.push(problem.item);
  }
  return [...groups]
    .map(([cause, paths]) => ({ cause, paths }))
    .toSorted((a, b) => b.paths.length - a.paths.length);
}

/**
 * Go's errors go from what was done to why it failed: `open /home/ada/x: permission denied`. What is
 * before the last colon is left out where it is about the file, by whatever path.
 */
function causeOf({ item, message }: FileProblem): string {
  const at = message.lastIndexOf(': ');
  const before = message.slice(0, Math.max(at, 0));
  const isAboutFile = /[/\\]/.test(before) || before.includes(lastPartOf(item));
  const cause = isAboutFile ? message.slice(at + 2) : message.replace(item, '').trim();
  return cause === '' ? message : cause;
}

function lastPartOf(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path;
}

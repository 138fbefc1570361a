import type { RestoreFigures } from '../../preload/contract/restore.ts';
import type { HowFar } from './restic-exit.ts';

/**
 * One line of `restic restore --json` that Bellhop knows. Numbers default to 0. What is left as it
 * was counts as done.
 */
export type RestoreMessage =
  | ({ readonly kind: 'status' } & HowFar)
  | { readonly kind: 'error'; readonly item: string; readonly message: string }
  | ({ readonly kind: 'summary' } & RestoreCounts)
  | { readonly kind: 'text'; readonly text: string };

/**
 * What restic counts, folders and links among the files. It counts what it left as it was apart from
 * the totals; and what failed, and folders on the way to a file, among what it restored.
 */
export interface RestoreCounts extends RestoreFigures {
  readonly bytesSkipped: number;
}

export const noCounts: RestoreCounts = {
  filesTotal: 0,
  filesRestored: 0,
  filesSkipped: 0,
  filesDeleted: 0,
  bytesTotal: 0,
  bytesRestored: 0,
  bytesSkipped: 0,
};

/** The counts of two parts of one restore together. */
export function addCounts(one: RestoreCounts, other: RestoreCounts): RestoreCounts {
  return {
    filesTotal: one.filesTotal + other.filesTotal,
    filesRestored: one.filesRestored + other.filesRestored,
    filesSkipped: one.filesSkipped + other.filesSkipped,
    filesDeleted: one.filesDeleted + other.filesDeleted,
    bytesTotal: one.bytesTotal + other.bytesTotal,
    bytesRestored: one.bytesRestored + other.bytesRestored,
    bytesSkipped: one.bytesSkipped + other.bytesSkipped,
  };
}

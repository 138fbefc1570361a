import type { TaskResult } from '../../preload/contract/run.ts';
import { bytesInWords, filesInWords } from './figures.ts';

/** What a task came to, in one line for a person. */
export function resultInWords(result: TaskResult): string {
  switch (result.kind) {
    case 'restore':
      return restoreInWords(result);
    case 'forget':
      return `${snapshots(result.kept)} kept, ${String(result.removed)} forgotten`;
    case 'copy':
      return `${snapshots(result.copied)} copied, ${String(result.skipped)} there already`;
    case 'prune':
      return result.bytesFreed === null ? 'pruned' : `${bytesInWords(result.bytesFreed)} freed`;
    case 'check':
      return [
        result.errors === 1 ? '1 error' : `${String(result.errors)} errors`,
        ...result.suggestions.map((each) => `suggested: ${each}`),
      ].join(', ');
    case 'drill':
      return `${filesInWords(result.filesCompared)} (${bytesInWords(result.bytesCompared)}) restored and compared, ${String(result.comparedWithSource)} of them with the source`;
  }
}

function restoreInWords(result: Extract<TaskResult, { readonly kind: 'restore' }>): string {
  const { target, filesRestored, filesSkipped, filesDeleted, bytesRestored, verified } = result;
  return [
    `${itemsInWords(filesRestored)} (${bytesInWords(bytesRestored)}) restored ${placeInWords(target)}`,
    ...(filesSkipped > 0 ? [`${String(filesSkipped)} were there already`] : []),
    ...(filesDeleted > 0 ? [`${String(filesDeleted)} deleted`] : []),
    ...(verified ? ['verified'] : []),
  ].join(', ');
}

function snapshots(count: number): string {
  return count === 1 ? '1 snapshot' : `${String(count)} snapshots`;
}

/** restic counts folders too. */
function itemsInWords(count: number): string {
  return count === 1 ? '1 file or folder' : `${String(count)} files and folders`;
}

/** A root is what "in place" restores to. */
function placeInWords(target: string): string {
  return /^(?:\/|[A-Za-z]:\\)$/.test(target) ? 'to where it was' : `into ${target}`;
}

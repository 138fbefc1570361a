import type { TaskResult } from '../../preload/contract/run.ts';
import { seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { sayBytes, sayCount, sayFiles } from './spoken-figures.ts';

/** What a task came to, in one line for a person. */
export function resultInWords(result: TaskResult): string {
  switch (result.kind) {
    case 'restore':
      return restoreInWords(result);
    case 'forget':
      return t('verdicts.kept', {
        ...counted(result.kept),
        removed: sayCount(result.removed),
      });
    case 'copy':
      return t('verdicts.copiedSome', {
        ...counted(result.copied),
        skipped: sayCount(result.skipped),
      });
    case 'prune':
      return result.bytesFreed === null
        ? t('verdicts.pruned')
        : t('verdicts.freed', { size: sayBytes(result.bytesFreed) });
    case 'check':
      return seriesInWords([
        t('verdicts.errors', counted(result.errors)),
        ...result.suggestions.map((command) => t('verdicts.suggested', { command })),
      ]);
    case 'drill':
      return t('verdicts.compared', {
        files: sayFiles(result.filesCompared),
        size: sayBytes(result.bytesCompared),
        n: sayCount(result.comparedWithSource),
      });
  }
}

function restoreInWords(result: Extract<TaskResult, { readonly kind: 'restore' }>): string {
  const { filesSkipped, filesDeleted, verified } = result;
  return seriesInWords([
    restoredInWords(result),
    ...(filesSkipped > 0 ? [t('verdicts.wereThere', { n: sayCount(filesSkipped) })] : []),
    ...(filesDeleted > 0 ? [t('verdicts.deleted', { n: sayCount(filesDeleted) })] : []),
    ...(verified ? [t('verdicts.verified')] : []),
  ]);
}

/** restic counts folders too. A root is what "in place" restores to. */
function restoredInWords({
  target,
  filesRestored,
  bytesRestored,
}: Extract<TaskResult, { readonly kind: 'restore' }>): string {
  const items = t('verdicts.items', counted(filesRestored));
  const size = sayBytes(bytesRestored);
  return /^(?:\/|[A-Za-z]:\\)$/.test(target)
    ? t('verdicts.restoredBack', { items, size })
    : t('verdicts.restoredInto', { items, size, target });
}

function counted(count: number): { readonly count: number; readonly n: string } {
  return { count, n: sayCount(count) };
}

import type { TaskResult } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { formatBytes } from './bytes.ts';
import { formatNumber } from './count.ts';

/** A number of a run with its name. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** What a task came to, in numbers that a person compares. */
export function figuresOf(result: TaskResult): readonly Figure[] {
  switch (result.kind) {
    case 'restore':
      return [
        { name: t('outcomes.restored'), value: formatBytes(result.bytesRestored) },
        { name: t('outcomes.restoredFiles'), value: formatNumber(result.filesRestored) },
        { name: t('outcomes.leftAsWere'), value: formatNumber(result.filesSkipped) },
        ...(result.filesDeleted === 0
          ? []
          : [{ name: t('outcomes.deleted'), value: formatNumber(result.filesDeleted) }]),
      ];
    case 'forget':
      return [
        { name: t('outcomes.snapshotsKept'), value: formatNumber(result.kept) },
        { name: t('outcomes.snapshotsRemoved'), value: formatNumber(result.removed) },
      ];
    case 'copy':
      return [
        { name: t('outcomes.snapshotsCopied'), value: formatNumber(result.copied) },
        { name: t('outcomes.thereAlready'), value: formatNumber(result.skipped) },
      ];
    case 'prune':
      return [
        { name: t('outcomes.freed'), value: bytesOrUnknown(result.bytesFreed) },
        { name: t('outcomes.stillUnused'), value: bytesOrUnknown(result.bytesUnused) },
      ];
    case 'check':
      return [{ name: t('outcomes.errorsFound'), value: formatNumber(result.errors) }];
    case 'drill':
      return [
        { name: t('outcomes.filesCompared'), value: formatNumber(result.filesCompared) },
        { name: t('outcomes.compared'), value: formatBytes(result.bytesCompared) },
        { name: t('outcomes.comparedOriginals'), value: formatNumber(result.comparedWithSource) },
        { name: t('outcomes.differing'), value: upTo(result.differing.length, MOST_DIFFERING) },
      ];
  }
}

/** Sentences that belong to the numbers; none for most. */
export function remarksOn(result: TaskResult): readonly string[] {
  switch (result.kind) {
    case 'restore':
      return [
        isInPlace(result.target)
          ? t('outcomes.restoredInPlace')
          : t('outcomes.restoredTo', { target: result.target }),
        t(result.verified ? 'outcomes.verified' : 'outcomes.notVerified'),
      ];
    case 'check':
      return result.suggestions.map((suggestion) => t('outcomes.resticSuggests', { suggestion }));
    case 'drill':
    case 'forget':
    case 'copy':
    case 'prune':
      return [];
  }
}

function isInPlace(target: string): boolean {
  return target === '/' || /^[A-Za-z]:\\?$/.test(target);
}

function bytesOrUnknown(bytes: number | null): string {
  return bytes === null ? t('units.unknown') : formatBytes(bytes);
}

/** So many differing files are told at most. */
const MOST_DIFFERING = 100;

function upTo(value: number, most: number): string {
  return value < most ? formatNumber(value) : t('units.orMore', { most: formatNumber(most) });
}

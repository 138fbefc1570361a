import type { TaskResult } from '../../preload/contract/run.ts';
import { formatBytes } from './bytes.ts';

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
        { name: 'Restored', value: formatBytes(result.bytesRestored) },
        { name: 'Files and folders restored', value: count(result.filesRestored) },
        { name: 'Left as they were', value: count(result.filesSkipped) },
        ...(result.filesDeleted === 0
          ? []
          : [{ name: 'Deleted', value: count(result.filesDeleted) }]),
      ];
    case 'forget':
      return [
        { name: 'Snapshots kept', value: count(result.kept) },
        { name: 'Snapshots removed', value: count(result.removed) },
      ];
    case 'copy':
      return [
        { name: 'Snapshots copied', value: count(result.copied) },
        { name: 'There already', value: count(result.skipped) },
      ];
    case 'prune':
      return [
        { name: 'Freed', value: bytesOrUnknown(result.bytesFreed) },
        { name: 'Still unused', value: bytesOrUnknown(result.bytesUnused) },
      ];
    case 'check':
      return [{ name: 'Errors found', value: count(result.errors) }];
    case 'drill':
      return [
        { name: 'Files restored and compared', value: count(result.filesCompared) },
        { name: 'Compared', value: formatBytes(result.bytesCompared) },
        { name: 'Also compared with the originals', value: count(result.comparedWithSource) },
        { name: 'Not as they should be', value: upTo(result.differing.length, MOST_DIFFERING) },
      ];
  }
}

/** Sentences that belong to the numbers; none for most. */
export function remarksOn(result: TaskResult): readonly string[] {
  switch (result.kind) {
    case 'restore':
      return [
        isInPlace(result.target)
          ? 'Restored to where the files came from.'
          : `Restored to ${result.target}.`,
        result.verified
          ? 'What was written has been read again and compared.'
          : 'What was written has not been compared.',
      ];
    case 'check':
      return result.suggestions.map((suggestion) => `restic suggests: ${suggestion}.`);
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

function count(value: number): string {
  return new Intl.NumberFormat().format(value);
}

function bytesOrUnknown(bytes: number | null): string {
  return bytes === null ? 'unknown' : formatBytes(bytes);
}

/** So many differing files are told at most. */
const MOST_DIFFERING = 100;

function upTo(value: number, most: number): string {
  return value < most ? count(value) : `${count(most)} or more`;
}

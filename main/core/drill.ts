import type { Failure } from '../../preload/contract/result.ts';
import type { TaskResult } from '../../preload/contract/run.ts';
import type { Verdict } from './run-state.ts';

/** A file of a snapshot that a drill restores. */
export interface SampleFile {
  /** Absolute, within the snapshot. */
  readonly path: string;
  readonly bytes: number;
  /** ISO 8601, UTC; null where restic says none. */
  readonly modifiedAt: string | null;
}

/** What became of one of them. */
export interface ComparedFile {
  readonly file: SampleFile;
  readonly fault: string | null;
  readonly withSource: boolean;
}

const NAMED = 100;

/** A drill in numbers. */
export function drillResult(
  snapshotId: string,
  compared: readonly ComparedFile[],
): Extract<TaskResult, { readonly kind: 'drill' }> {
  return {
    kind: 'drill',
    snapshotId,
    filesCompared: compared.length,
    bytesCompared: compared.reduce((sum, { file }) => sum + file.bytes, 0),
    comparedWithSource: compared.filter(({ withSource }) => withSource).length,
    differing: compared
      .filter(({ fault }) => fault !== null)
      .map(({ file, fault }) => `${file.path}: ${fault ?? ''}`)
      .slice(0, NAMED),
  };
}

/** Decides how a drill ended whose files were restored and compared. */
export function decideDrill(compared: readonly ComparedFile[]): Verdict {
  const differing = compared.filter(({ fault }) => fault !== null).length;
  if (compared.length === 0) return nothingToTry;
  const files = compared.length === 1 ? 'The file' : `All ${String(compared.length)} files`;
  if (differing === 0) {
    const message = `${files} of the sample ${compared.length === 1 ? 'was' : 'were'} restored as they should be.`;
    return { outcome: 'succeeded', failure: null, message: singular(message, compared.length) };
  }
  const are = differing === 1 ? 'is' : 'are';
  const found = `${String(differing)} of ${String(compared.length)} restored files ${are} not as they should be.`;
  const failure: Failure = {
    kind: 'restore-differs',
    message: singular(found, differing),
    hint: 'See which in the run, check the repository with its data read, and look at the disk that it is on.',
  };
  return { outcome: 'failed', failure, message: failure.message };
}

const nothingToTry: Verdict = {
  outcome: 'warned',
  failure: null,
  message: 'The newest snapshot holds no file that could be tried.',
};

/** There is nothing to restore yet. */
export const noSnapshotYet: Failure = {
  kind: 'not-found',
  message: 'This profile has no snapshot yet, so no restore could be tried.',
  hint: 'Run its backup first.',
};

function singular(message: string, count: number): string {
  return count === 1 ? message.replace('as they should be', 'as it should be') : message;
}

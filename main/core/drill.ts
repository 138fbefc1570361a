import type { Failure } from '../../preload/contract/result.ts';
import type { TaskResult } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import { sayCount } from './spoken-figures.ts';
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
  if (compared.length === 0) return nothingToTry();
  const all = sayCount(compared.length);
  if (differing === 0) {
    const message = t('verdicts.drillGood', { count: compared.length, n: all });
    return { outcome: 'succeeded', failure: null, message };
  }
  const failure: Failure = {
    kind: 'restore-differs',
    message: t('verdicts.drillDiffers', { count: differing, n: sayCount(differing), all }),
    hint: t('verdicts.drillDiffersHint'),
  };
  return { outcome: 'failed', failure, message: failure.message };
}

function nothingToTry(): Verdict {
  return { outcome: 'warned', failure: null, message: t('verdicts.drillNothing') };
}

/** There is nothing to restore yet. */
export function noSnapshotYet(): Failure {
  const hint = t('verdicts.noSnapshotYetHint');
  return { kind: 'not-found', message: t('verdicts.noSnapshotYet'), hint };
}

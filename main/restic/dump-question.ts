import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { snapshotFolderSchema, snapshotIdSchema } from '../core/snapshot-schema.ts';
import { refuseArgument } from './refuse-argument.ts';

/** What is to be read out of a snapshot. */
export interface DumpQuestion {
  readonly snapshotId: string;
  readonly path: string;
}

/** Why restic is not asked for it; null where it may be. */
export function refuseDump({ snapshotId, path }: DumpQuestion): Failure | null {
  const failure =
    refuseArgument(snapshotIdSchema, snapshotId) ?? refuseArgument(snapshotFolderSchema, path);
  if (failure !== null) return failure;
  return path.includes('\ufffd') ? unaddressable() : null;
}

const unaddressable = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.noUtf8'),
  hint: t('failuresRestore.noUtf8Hint'),
});

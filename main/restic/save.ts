import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';
import { refuseDump, type DumpQuestion } from './dump-question.ts';
import { nothingAt } from './kind-at.ts';

export interface SaveOrder extends DumpQuestion {
  /** An absolute path of this computer. */
  readonly target: string;
  /** Only where the user was asked about it. */
  readonly overwrites: boolean;
  /** Makes the name of the temporary file beside the target its own. */
  readonly mark: string;
}

/**
 * Writes a file of a snapshot, or a folder as a tar archive; the answer is the target. restic writes
 * a temporary file beside it, which takes its place when all of it is on the disk, or is removed.
 */
export async function saveFile(
  engine: Engine,
  access: RepositoryAccess,
  order: SaveOrder,
  signal: AbortSignal,
): Promise<Result<string>> {
  const failure = refuseDump(order);
  if (failure !== null) return { ok: false, failure };
  const { target, overwrites, snapshotId, mark } = order;
  const part = path.join(path.dirname(target), `.${mark}.part`);
  let taken = await reserve(part, target);
  if (taken === null && !overwrites) taken = await reserve(target, target);
  if (taken !== null) {
    await rm(part, { force: true });
    return { ok: false, failure: taken };
  }
  const args = ['dump', '--no-lock', '--archive=tar', `--target=${part}`, snapshotId, order.path];
  const dumped = await doInRepository(engine, access, args, { signal });
  const moved = dumped.ok ? await moveWhole(part, target) : dumped;
  if (moved.ok) return { ok: true, value: target };
  await rm(part, { force: true });
  if (!overwrites) await rm(target, { force: true });
  return { ok: false, failure: explained(moved.failure, order.path) };
}

/** Makes an empty file that is the user's alone; a Failure where there is one, or can be none. */
async function reserve(file: string, target: string): Promise<Failure | null> {
  try {
    await (await open(file, 'wx', 0o600)).close();
    return null;
  } catch (error) {
    return cannotWrite(target, error);
  }
}

async function moveWhole(part: string, target: string): Promise<Result<null>> {
  try {
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    await rename(part, target);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: cannotWrite(target, error) };
  }
}

function cannotWrite(file: string, error: unknown): Failure {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'EEXIST') {
    return {
      kind: 'invalid-input',
      message: t('failuresRestore.fileThere', { file }),
      hint: t('failuresRestore.fileThereHint'),
    };
  }
  return {
    kind: error.code === 'ENOSPC' ? 'disk-full' : 'permission-denied',
    message: t('failuresRestore.cannotWrite', { file }),
    hint: t('failuresRestore.cannotWriteHint'),
    details: error.message,
  };
}

/** `dump` has only words for what it does not find. */
function explained(failure: Failure, wanted: string): Failure {
  const isMissing = /path .* not found in snapshot/s.test(failure.details ?? '');
  return isMissing ? nothingAt(wanted) : failure;
}

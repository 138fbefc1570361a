import { isUtf8 } from 'node:buffer';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { FilePreview } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { doInRepository } from './do-in-repository.ts';
import { refuseDump, type DumpQuestion } from './dump-question.ts';
import { kindAt } from './kind-at.ts';

/** How much of a file is shown. */
const MOST_SHOWN = 256 * 1_024;

/** The start of a file of a snapshot. restic is stopped, politely, as soon as there is enough of it. */
export async function previewFile(
  engine: Engine,
  access: RepositoryAccess,
  wanted: DumpQuestion,
  signal: AbortSignal,
): Promise<Result<FilePreview>> {
  const failure = refuseDump(wanted);
  if (failure !== null) return { ok: false, failure };
  const enough = new AbortController();
  const chunks: Buffer[] = [];
  let length = 0;
  const dumping = doInRepository(
    engine,
    access,
    ['dump', '--no-lock', wanted.snapshotId, wanted.path],
    {
      onStdout: (chunk) => {
        if (length <= MOST_SHOWN) chunks.push(chunk);
        length += chunk.length;
        if (length > MOST_SHOWN) enough.abort();
      },
      signal: AbortSignal.any([signal, enough.signal]),
    },
  );
  // asked beside it, as each question costs the opening of the repository
  const kind = await kindAt(engine, access, wanted, signal);
  if (!kind.ok || kind.value !== 'file') enough.abort();
  const done = await dumping;
  if (!kind.ok) return kind;
  if (kind.value !== 'file') return { ok: false, failure: noFile(wanted.path) };
  if (!done.ok && length <= MOST_SHOWN) return done;
  return { ok: true, value: { path: wanted.path, ...readPreview(Buffer.concat(chunks)) } };
}

/** What the start of a file shows: a text is UTF-8 without zero bytes, cut between characters. */
export function readPreview(start: Buffer): Omit<FilePreview, 'path'> {
  const isCut = start.length > MOST_SHOWN;
  const shown = isCut ? start.subarray(0, boundaryBefore(start, MOST_SHOWN)) : start;
  if (shown.includes(0) || !isUtf8(shown)) return { kind: 'binary', text: '', isCut };
  return { kind: 'text', text: shown.toString('utf8'), isCut };
}

/** The last place up to `end` at which a character begins: its other bytes are `10xxxxxx`. */
function boundaryBefore(bytes: Buffer, end: number): number {
  for (let at = end; at > end - 4; at--) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return at;
  }
  return end;
}

const noFile = (path: string): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.noFile', { path }),
  hint: t('failuresRestore.noFileHint'),
});

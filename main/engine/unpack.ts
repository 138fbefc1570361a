import { open, readFile } from 'node:fs/promises';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { Damaged } from './bits.ts';
import { bunzip2 } from './bunzip2.ts';
import { cancelled } from './fetch-words.ts';
import { fileFailure } from './file-failure.ts';
import { readZip } from './read-zip.ts';

/** In bytes; restic is a seventh of it. */
const LARGEST_PROGRAM = 256 * 1024 * 1024;

/**
 * Unpacks the program of a release, `.zip` or `.bz2` by the archive's own name, to a file that may
 * be run. Fails with `download-failed` at a damaged archive, and with what the disk says.
 */
export async function unpack(
  { archive, packing }: { readonly archive: string; readonly packing: 'zip' | 'bz2' },
  target: string,
  signal: AbortSignal,
): Promise<Result<null>> {
  try {
    const bytes = await readFile(archive);
    const pieces = packing === 'zip' ? [await readZip(bytes, LARGEST_PROGRAM)] : bunzip2(bytes);
    await writePieces(pieces, target, signal);
    return { ok: true, value: null };
  } catch (error) {
    if (error === signal.reason) return { ok: false, failure: cancelled() };
    if (!(error instanceof Damaged)) return { ok: false, failure: fileFailure(error, target) };
    return {
      ok: false,
      failure: {
        kind: 'download-failed',
        message: t('failuresEngine.cannotUnpack'),
        hint: t('failuresEngine.cannotUnpackHint'),
        details: error.message,
      },
    };
  }
}

/** Between two pieces everyone else has a turn. */
async function writePieces(
  pieces: Iterable<Uint8Array>,
  target: string,
  signal: AbortSignal,
): Promise<void> {
  await using file = await open(target, 'w', 0o755);
  let size = 0;
  for (const piece of pieces) {
    signal.throwIfAborted();
    size += piece.length;
    if (size > LARGEST_PROGRAM) throw new Damaged('it holds too much');
    await file.writeFile(piece);
  }
  await file.chmod(0o755);
  await file.sync();
}

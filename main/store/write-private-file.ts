import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Failure, FailureKind, Result } from '../../preload/contract/result.ts';

/**
 * Writes a file that only its owner may read, whole or not at all. One that is there is replaced
 * only where the user has said so. Answers its path.
 */
export async function writePrivateFile(
  file: string,
  text: string,
  { replace }: { readonly replace: boolean },
): Promise<Result<string>> {
  const written = replace ? `${file}.${randomUUID()}.part` : file;
  try {
    await writeFile(written, text, { flag: 'wx', mode: 0o600 });
    if (replace) await rename(written, file);
    return { ok: true, value: file };
  } catch (error) {
    const code = codeOf(error);
    if (replace || code !== 'EEXIST') await rm(written, { force: true }).catch(() => undefined);
    return { ok: false, failure: notWritten(file, code, String(error)) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

type Words = readonly [kind: FailureKind, message: string, hint: string];

const WORDS: Readonly<Record<string, Words>> = {
  EEXIST: ['invalid-input', 'There is a file already', 'Choose another name, or remove it first.'],
  EISDIR: ['invalid-input', 'This is a folder', 'Choose the name of a file in it.'],
  ENOENT: ['invalid-input', 'Its folder is not there', 'Make the folder, or choose another.'],
  ENOTDIR: ['invalid-input', 'Its folder is not there', 'Make the folder, or choose another.'],
  ENOSPC: ['disk-full', 'There is no space left for it', 'Free some space there, and try again.'],
};

const DENIED: Words = [
  'permission-denied',
  'Bellhop may not write there',
  'Choose a folder of your own.',
];

function notWritten(file: string, code: string, details: string): Failure {
  const [kind, message, hint] = WORDS[code] ?? DENIED;
  return { kind, message: `${message}: ${file}.`, hint, details };
}

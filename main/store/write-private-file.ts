import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Failure, FailureKind, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

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

type What = 'fileThere' | 'isFolder' | 'noFolder' | 'noSpace' | 'denied';
type Words = readonly [kind: FailureKind, what: What];

const WORDS: Readonly<Record<string, Words>> = {
  EEXIST: ['invalid-input', 'fileThere'],
  EISDIR: ['invalid-input', 'isFolder'],
  ENOENT: ['invalid-input', 'noFolder'],
  ENOTDIR: ['invalid-input', 'noFolder'],
  ENOSPC: ['disk-full', 'noSpace'],
};

const DENIED: Words = ['permission-denied', 'denied'];

function notWritten(file: string, code: string, details: string): Failure {
  const [kind, what] = WORDS[code] ?? DENIED;
  const message = t(`failuresStore.${what}`, { file });
  return { kind, message, hint: t(`failuresStore.${what}Hint`), details };
}

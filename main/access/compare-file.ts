import { open, stat, type FileHandle } from 'node:fs/promises';
import { t } from '../../words/t.ts';
import type { SampleFile } from '../core/drill.ts';

/** What a comparison found. */
export interface Compared {
  /** What is wrong with the restored file; null where nothing is. */
  readonly fault: string | null;
  /** Whether its bytes were compared with the source's as well. */
  readonly withSource: boolean;
}

/** File systems keep times as coarse as two seconds (FAT). */
const SAME_TIME_MS = 2_000;

const CHUNK = 1_048_576;

/**
 * Compares a restored file with what restic says of it, and with the source where that has neither
 * another size nor another time since. Paths are those of this system.
 */
export async function compareFile(
  restored: string,
  expected: SampleFile,
  source: string,
): Promise<Compared> {
  const fault = faultOf(await factsOf(restored), expected);
  if (fault !== null) return { fault, withSource: false };
  const before = await factsOf(source);
  if (faultOf(before, expected) !== null) return { fault: null, withSource: false };
  const isSame = await haveSameBytes(restored, source);
  const isUnchanged = faultOf(await factsOf(source), expected) === null;
  if (isSame === null || !isUnchanged) return { fault: null, withSource: false };
  return isSame
    ? { fault: null, withSource: true }
    : { fault: t('failuresRestore.drillBytes'), withSource: true };
}

interface Facts {
  readonly bytes: number;
  readonly modifiedMs: number;
}

async function factsOf(file: string): Promise<Facts | null> {
  try {
    const { size, mtimeMs } = await stat(file);
    return { bytes: size, modifiedMs: mtimeMs };
  } catch {
    return null; // not there, or not to be read: not comparable
  }
}

function faultOf(facts: Facts | null, { bytes, modifiedAt }: SampleFile): string | null {
  if (facts === null) return t('failuresRestore.drillMissing');
  if (facts.bytes !== bytes) {
    return t('failuresRestore.drillSize', { bytes: facts.bytes, expected: bytes });
  }
  if (modifiedAt === null) return null;
  const isSameTime = Math.abs(facts.modifiedMs - Date.parse(modifiedAt)) <= SAME_TIME_MS;
  return isSameTime ? null : t('failuresRestore.drillTime');
}

/** Null where one of them cannot be read: the source may be locked, or ours no more. */
async function haveSameBytes(one: string, other: string): Promise<boolean | null> {
  const opened: FileHandle[] = [];
  try {
    for (const file of [one, other]) opened.push(await open(file));
    const [a, b] = opened;
    return a === undefined || b === undefined ? null : await readAlike(a, b);
  } catch {
    return null; // that is the answer
  } finally {
    for (const handle of opened) await handle.close();
  }
}

async function readAlike(one: FileHandle, other: FileHandle): Promise<boolean> {
  const [a, b] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)];
  for (let at = 0; ;) {
    const length = await fill(one, a, at);
    if ((await fill(other, b, at)) !== length) return false;
    if (!a.subarray(0, length).equals(b.subarray(0, length))) return false;
    if (length < CHUNK) return true;
    at += length;
  }
}

/** A read may give less than is there. */
async function fill(handle: FileHandle, buffer: Buffer, from: number): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, from + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

import { open } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import {
  brokenFailure,
  cancelled,
  failed,
  isSilence,
  pageFailure,
  statusFailure,
} from './fetch-words.ts';
import { fileFailure } from './file-failure.ts';
import type { Answer, FetchMeans } from './open-answer.ts';
import { dropPartial, lookAtPartial, notePartial, type Partial } from './partial-file.ts';

/** A file to fetch. */
export interface Wanted {
  readonly address: string;
  /** Where it is put; what is there of an earlier try is gone on from. */
  readonly file: string;
  /** In bytes; null where it is not known. */
  readonly size: number | null;
  /** The most that is read, in bytes. */
  readonly limit: number;
  readonly told: (received: number, total: number | null) => void;
}

/** So often a connection that began to bring the file and broke is followed by another. */
const MOST_CONNECTIONS = 5;

/**
 * Fetches a file, and goes on where an earlier try ended, if the server still has the same one (RFC
 * 9110, 13.1.5 and 14). What is there after a broken connection stays for the next time.
 */
export async function download(
  wanted: Wanted,
  means: FetchMeans,
): Promise<Result<{ readonly resumed: boolean }>> {
  let resumed = false;
  for (let left = MOST_CONNECTIONS; ; left -= 1) {
    const partial = await lookAtPartial(wanted.file, wanted.address);
    resumed ||= partial.received > 0;
    if (partial.received > 0 && partial.received === wanted.size) {
      return { ok: true, value: { resumed } };
    }
    const fetched = await fetchOn(wanted, partial, means);
    if (fetched.kind === 'done') return { ok: true, value: { resumed } };
    if (fetched.kind === 'over' || left <= 1) return { ok: false, failure: fetched.failure };
  }
}

/** `again`: another connection may well bring the rest. */
type Fetched =
  { readonly kind: 'done' } | { readonly kind: 'again' | 'over'; readonly failure: Failure };

async function fetchOn(wanted: Wanted, partial: Partial, means: FetchMeans): Promise<Fetched> {
  const { received, validator } = partial;
  const goesOn = received > 0 && validator !== null;
  const headers = goesOn ? { range: `bytes=${String(received)}-`, 'if-range': validator } : {};
  const { openAnswer } = await import('./open-answer.ts'); // undici, which a start needs not
  const opened = await openAnswer(wanted.address, headers, means);
  if (!opened.ok) return { kind: 'over', failure: opened.failure };
  const answer = opened.value;
  try {
    return await take(answer, { wanted, goesOn: goesOn ? received : null, means });
  } catch (error) {
    return { kind: 'over', failure: fileFailure(error, wanted.file) };
  } finally {
    await answer.close();
  }
}

interface Taking {
  readonly wanted: Wanted;
  /** From which byte on the rest was asked for; null where all was. */
  readonly goesOn: number | null;
  readonly means: FetchMeans;
}

async function take(answer: Answer, { wanted, goesOn, means }: Taking): Promise<Fetched> {
  const { url, status, headers } = answer;
  const from = status === 206 ? firstByte(headers) : 0;
  const isNoRest = status === 416 || (status === 206 && from !== goesOn);
  if (goesOn !== null && isNoRest) {
    await dropPartial(wanted.file);
    return { kind: 'again', failure: statusFailure(status, url) };
  }
  if (from === null || isNoRest || (status !== 200 && status !== 206)) {
    return { kind: 'over', failure: statusFailure(status, url) };
  }
  const total = totalOf(headers, from);
  const refusal = refusalOf(answer, wanted, total);
  if (refusal !== null) return { kind: 'over', failure: refusal };
  if (from === 0) {
    await dropPartial(wanted.file);
    await notePartial(wanted.file, { address: wanted.address, validator: validatorOf(headers) });
  }
  return receive(answer, { wanted, from, total, means });
}

/** Why what comes cannot be restic; null where it can. */
function refusalOf({ url, headers }: Answer, wanted: Wanted, total: number | null): Failure | null {
  if (/^text\/html\b/i.test(headers['content-type'] ?? '')) return pageFailure(url);
  if (total === null) return null;
  const isOther = wanted.size !== null && total !== wanted.size;
  return isOther || total > wanted.limit ? otherFile(url) : null;
}

function otherFile({ host }: URL): Failure {
  return failed(t('failuresEngine.otherSize', { host }), t('failuresEngine.mirrorRightHint'));
}

interface Receiving extends Omit<Taking, 'goesOn'> {
  readonly from: number;
  readonly total: number | null;
}

async function receive(
  { url, body, proxy }: Answer,
  { wanted, from, total, means }: Receiving,
): Promise<Fetched> {
  const end = wanted.size ?? total;
  await using file = await open(wanted.file, from === 0 ? 'w' : 'r+', 0o600);
  let received = from;
  const pieces = body[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch((error: unknown) => ({ error }));
    if ('error' in next) {
      if (means.signal.aborted) return { kind: 'over', failure: cancelled() };
      const failure = brokenFailure(next.error, url, proxy);
      // What undici still held when it broke is gone: a break says nothing of what had come.
      return { kind: isSilence(next.error) ? 'over' : 'again', failure };
    }
    if (next.done === true) break;
    if (received + next.value.length > (wanted.size ?? wanted.limit)) {
      await dropPartial(wanted.file);
      return { kind: 'over', failure: otherFile(url) };
    }
    await writeAll(file, next.value, received);
    received += next.value.length;
    wanted.told(received, end);
  }
  if (end === null || received === end) return { kind: 'done' };
  const failure = brokenFailure(new Error('The answer was too short.'), url, proxy);
  return { kind: 'again', failure };
}

async function writeAll(
  file: Awaited<ReturnType<typeof open>>,
  bytes: Uint8Array,
  place: number,
): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const rest = bytes.length - written;
    written += (await file.write(bytes, written, rest, place + written)).bytesWritten;
  }
}

/** A weak tag says that two versions are alike, not that their bytes are (RFC 9110, 13.1.5). */
function validatorOf({ etag, 'last-modified': modified }: IncomingHttpHeaders): string | null {
  return etag !== undefined && !etag.startsWith('W/') ? etag : (modified ?? null);
}

function firstByte({ 'content-range': range = '' }: IncomingHttpHeaders): number | null {
  const first = /^bytes (\d+)-\d+\//.exec(range)?.[1];
  return first === undefined ? null : Number(first);
}

function totalOf(headers: IncomingHttpHeaders, from: number): number | null {
  const whole = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
  if (whole !== undefined) return Number(whole);
  const length = headers['content-length'];
  return length === undefined ? null : Number(length) + from;
}

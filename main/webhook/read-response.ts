import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { ShownResponse } from '../../preload/contract/delivery.ts';
import type { Redact } from '../core/redact.ts';

/** What undici hands over when the headers are there. */
export interface Incoming {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface ReadResponse {
  readonly shown: ShownResponse;
  /** What broke the body off, if anything did. */
  readonly broken: unknown;
}

/** As much of a body as the log keeps. */
const SHOWN_BYTES = 65_536;

/**
 * Read beyond what is kept, and cut off after redacting: a secret that the end of the reading cuts
 * in two is in here, where it cannot be recognised.
 */
const MARGIN = 4_096;

/**
 * Reads a response as the log shows it: redacted, and no more of it than 64 KiB, however much the
 * receiver sends. Compressed bodies are not unpacked: a bomb stays small, and a secret in one
 * would not be recognised.
 */
export async function readResponse(incoming: Incoming, redact: Redact): Promise<ReadResponse> {
  const { bytes, complete, broken } = await readBody(incoming.body);
  const encoding = String(incoming.headers['content-encoding'] ?? 'identity').toLowerCase();
  const text = redact(new TextDecoder().decode(bytes));
  const safe = complete ? text : text.slice(0, -MARGIN);
  const shown: ShownResponse = {
    status: incoming.statusCode,
    headers: headerList(incoming.headers, redact),
    body: encoding === 'identity' ? safe.slice(0, SHOWN_BYTES) : notShown(bytes, redact(encoding)),
    truncated: !complete || safe.length > SHOWN_BYTES,
  };
  return { shown, broken };
}

interface BodyRead {
  readonly bytes: Uint8Array;
  readonly complete: boolean;
  readonly broken: unknown;
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<BodyRead> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= SHOWN_BYTES + MARGIN) {
        return { bytes: Buffer.concat(chunks), complete: false, broken: null };
      }
    }
    return { bytes: Buffer.concat(chunks), complete: true, broken: null };
  } catch (error) {
    return { bytes: Buffer.concat(chunks), complete: false, broken: error };
  }
}

function notShown(bytes: Uint8Array, encoding: string): string {
  return bytes.length === 0 ? '' : `(compressed with ${encoding}, not shown)`;
}

function headerList(headers: IncomingHttpHeaders, redact: Redact): ShownResponse['headers'] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => ({ name, value: redact(fromWire(one)) })),
  );
}

/** undici reads headers byte by byte; where those bytes are UTF-8, that is what was meant. */
function fromWire(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

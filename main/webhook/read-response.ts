import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { ShownResponse } from '../../preload/contract/delivery.ts';
import { t } from '../../words/t.ts';
import type { Redact } from '../core/redact.ts';

/** An answer as it came: its headers, and its body up to `READ_BYTES`. */
export interface Incoming {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
  /** Whether that is the whole body. */
  readonly complete: boolean;
}

export interface ReadResponse {
  readonly shown: ShownResponse;
  /** The body as it is, with whatever secrets are in it; null when it is compressed. */
  readonly text: string | null;
}

/** As much of a body as the log keeps. */
const SHOWN_BYTES = 65_536;

/**
 * Read beyond what is kept, and cut off after redacting: a secret that the end of the reading cuts
 * in two is in here, where it cannot be recognised.
 */
const MARGIN = 4_096;

/** As much of a body as is read, however much the receiver sends. */
export const READ_BYTES = SHOWN_BYTES + MARGIN;

/**
 * An answer as the log shows it: redacted, and no more of it than 64 KiB. Compressed bodies are not
 * unpacked: a bomb stays small, and a secret in one would not be recognised.
 */
export function readResponse(incoming: Incoming, redact: Redact): ReadResponse {
  const { bytes, complete } = incoming;
  const encoding = encodingOf(incoming.headers);
  const text = new TextDecoder().decode(bytes);
  const redacted = redact(text);
  const safe = complete ? redacted : redacted.slice(0, -MARGIN);
  const readable = encoding === 'identity' || bytes.length === 0;
  const shown: ShownResponse = {
    status: incoming.status,
    headers: headerList(incoming.headers, redact),
    body: readable
      ? safe.slice(0, SHOWN_BYTES)
      : t('failuresHook.compressedAnswer', { encoding: redact(encoding) }),
    truncated: !complete || safe.length > SHOWN_BYTES,
  };
  return { shown, text: readable ? text : null };
}

function encodingOf(headers: IncomingHttpHeaders): string {
  const named = [headers['content-encoding'] ?? ''].flat().join(', ').trim().toLowerCase();
  return named === '' ? 'identity' : named;
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

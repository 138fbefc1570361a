import type { AttemptError } from '../../preload/contract/delivery.ts';
import { t } from '../../words/t.ts';
import { BLOCKED_ADDRESS } from './address-guard.ts';
import { isTlsCode, tlsFault } from './tls-words.ts';

/** A failed attempt in words, and whether the same request may fare better later. */
export interface Fault {
  readonly error: AttemptError;
  readonly retryable: boolean;
}

/** What an error code of undici or Node means. `host` is who was called. */
export function connectionFault(code: string, host: string): Fault {
  if (isTlsCode(code)) return tlsFault(code, host);
  const kind = classOf(code);
  const [happened, help] = isUnsendable(code) ? UNSENDABLE : WORDS[kind];
  const message = t(happened, { host, code });
  const hint = t(help);
  const permanent = kind === 'blocked' || isUnsendable(code);
  return { error: { class: kind, message, hint }, retryable: !permanent };
}

/** The hook's URL leads nowhere that a request could be sent to. */
export function urlFault(): Fault {
  return {
    error: {
      class: 'protocol',
      message: t('failuresHook.urlFault'),
      hint: t('failuresHook.urlFaultHint'),
    },
    retryable: false,
  };
}

/** The attempt was called off from this side. */
export function cancelledFault(): Fault {
  const message = t('failuresHook.cancelled');
  const hint = t('failuresHook.cancelledHint');
  return { error: { class: 'cancelled', message, hint }, retryable: false };
}

type ConnectionClass =
  'refused' | 'reset' | 'dns' | 'unreachable' | 'timeout' | 'blocked' | 'protocol';

const CODES: Readonly<Record<string, ConnectionClass>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  UND_ERR_SOCKET: 'reset',
  // HTTP/2: the receiver has taken the stream or the whole session back.
  UND_ERR_INFO: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  ERR_HTTP2_STREAM_ERROR: 'reset',
  ERR_HTTP2_STREAM_CANCEL: 'reset',
  ERR_HTTP2_GOAWAY_SESSION: 'reset',
  ERR_STREAM_PREMATURE_CLOSE: 'reset',
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  [BLOCKED_ADDRESS]: 'blocked',
};

type Happened = `failuresHook.${ConnectionClass | 'unsendable'}`;
type Help = `failuresHook.${Exclude<ConnectionClass, 'timeout'> | 'unsendable' | 'swallowed'}Hint`;
type Words = readonly [happened: Happened, help: Help];

const WORDS: Readonly<Record<ConnectionClass, Words>> = {
  refused: ['failuresHook.refused', 'failuresHook.refusedHint'],
  reset: ['failuresHook.reset', 'failuresHook.resetHint'],
  dns: ['failuresHook.dns', 'failuresHook.dnsHint'],
  unreachable: ['failuresHook.unreachable', 'failuresHook.unreachableHint'],
  timeout: ['failuresHook.timeout', 'failuresHook.swallowedHint'],
  blocked: ['failuresHook.blocked', 'failuresHook.blockedHint'],
  protocol: ['failuresHook.protocol', 'failuresHook.protocolHint'],
};

const UNSENDABLE: Words = ['failuresHook.unsendable', 'failuresHook.unsendableHint'];

/** Whether undici refuses to put the request on the wire at all. */
function isUnsendable(code: string): boolean {
  return [
    'UND_ERR_INVALID_ARG',
    'UND_ERR_NOT_SUPPORTED',
    'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
  ].includes(code);
}

function classOf(code: string): ConnectionClass {
  return CODES[code] ?? (code.startsWith('EAI_') ? 'dns' : 'protocol');
}

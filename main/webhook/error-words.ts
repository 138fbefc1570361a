import type { AttemptError } from '../../preload/contract/delivery.ts';
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
  const [happened, hint] = isUnsendable(code) ? UNSENDABLE : WORDS[kind];
  const message = happened.replace('HOST', () => host).replace('CODE', () => code);
  const permanent = kind === 'blocked' || isUnsendable(code);
  return { error: { class: kind, message, hint }, retryable: !permanent };
}

/** The hook's URL leads nowhere that a request could be sent to. */
export function urlFault(): Fault {
  return {
    error: {
      class: 'protocol',
      message: 'The URL of the hook cannot be called.',
      hint: 'Write it out in full, beginning with http:// or https://.',
    },
    retryable: false,
  };
}

/** The attempt was called off from this side. */
export function cancelledFault(): Fault {
  const message = 'The call was cancelled before it was finished.';
  const hint = 'Nothing needs to be done; the receiver may have got it all the same.';
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

type Words = readonly [message: string, hint: string];

const WORDS: Readonly<Record<ConnectionClass, Words>> = {
  refused: [
    'HOST refused the connection.',
    'See whether the receiver is running and the port in the URL is right.',
  ],
  reset: [
    'HOST broke the connection off before it had answered completely.',
    'See whether the receiver has crashed, or whether the URL should begin with https://.',
  ],
  dns: [
    'The name of HOST could not be found.',
    'Check the name in the URL, and whether this computer is online.',
  ],
  unreachable: [
    'HOST cannot be reached from here (CODE).',
    'Check the network, a VPN that may be needed, and firewalls.',
  ],
  timeout: [
    'HOST could not be reached in time.',
    'Check the address, and whether a firewall swallows the connection.',
  ],
  blocked: [
    'HOST leads to an address where cloud machines keep credentials, which Bellhop never calls.',
    'Use the address of the receiver in your network or on the internet.',
  ],
  protocol: [
    'HOST did not answer in HTTP (CODE).',
    'See whether the URL and its port lead to a web server.',
  ],
};

const UNSENDABLE: Words = [
  'The request to HOST cannot be sent as it is.',
  'Check the headers of the hook: a line break, or a header that the connection itself sets.',
];

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

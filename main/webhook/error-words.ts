import type { AttemptError } from '../../preload/contract/delivery.ts';
import { BLOCKED_ADDRESS } from './address-guard.ts';

/** A failed attempt in words, and whether the same request may fare better later. */
export interface Fault {
  readonly error: AttemptError;
  readonly retryable: boolean;
}

/** What an error code of undici or Node means. `host` is who was called. */
export function connectionFault(code: string, host: string): Fault {
  const kind = classOf(code);
  const [happened, hint] = kind === 'tls' ? tlsWords(code) : WORDS[kind];
  const message = happened.replace('HOST', () => host).replace('CODE', code);
  const permanent = kind === 'tls' || kind === 'blocked' || code === 'UND_ERR_INVALID_ARG';
  return { error: { class: kind, message, hint }, retryable: !permanent };
}

/** The attempt took longer than the hook allows. */
export function timeoutFault(host: string, timeoutMs: number): Fault {
  return {
    error: {
      class: 'timeout',
      message: `${host} did not answer completely within ${String(timeoutMs / 1_000)} seconds.`,
      hint: 'See whether the receiver is overloaded, or give the hook a longer timeout.',
    },
    retryable: true,
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

const CODES: Readonly<Record<string, ConnectionClass | 'tls'>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  UND_ERR_SOCKET: 'reset',
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
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  EPROTO: 'tls',
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
    'HOST is a link-local address, which Bellhop never calls.',
    'Use the address of the receiver in your network or on the internet.',
  ],
  protocol: [
    'The exchange with HOST failed (CODE).',
    'See whether the URL leads to a web server, and check the headers of the hook.',
  ],
};

function classOf(code: string): ConnectionClass | 'tls' {
  const known = CODES[code];
  if (known !== undefined) return known;
  if (code.startsWith('EAI_')) return 'dns';
  if (/^(CERT_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|ERR_OSSL_)|CERT|_CRL/.test(code)) return 'tls';
  return 'protocol';
}

function tlsWords(code: string): Words {
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_OSSL_')) {
    return [
      'No secure connection to HOST could be made (CODE).',
      'See whether the receiver speaks https on this port; if not, the URL begins with http://.',
    ];
  }
  const faults: Readonly<Record<string, string>> = {
    CERT_HAS_EXPIRED: 'has expired',
    CERT_NOT_YET_VALID: 'is not valid yet',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed, so it proves nothing',
    ERR_TLS_CERT_ALTNAME_INVALID: 'belongs to another name',
  };
  return [
    `The certificate of HOST ${faults[code] ?? 'cannot be trusted'} (CODE).`,
    'Put the certificate at the receiver right, or use the name it was made for.',
  ];
}

import type { Fault } from './error-words.ts';

/** Whether the code is about a certificate, or about a secure connection that did not come about. */
export function isTlsCode(code: string): boolean {
  return code === 'EPROTO' || /^(UNABLE_TO_|ERR_TLS_|ERR_SSL_|ERR_OSSL_)|CERT|_CRL/.test(code);
}

/** Why a receiver is not trusted. Never worth another try: a certificate does not heal by itself. */
export function tlsFault(code: string, host: string, validTo: string | null = null): Fault {
  const { message, hint } = wordsOf(code, host, validTo);
  return { error: { class: 'tls', message: `${message} (${code}).`, hint }, retryable: false };
}

/** A CA file of the hook that is no help. */
export function caFileFault(file: string, problem: string): Fault {
  return {
    error: {
      class: 'tls',
      message: `The hook's CA file ${file} ${problem}, so nothing was sent.`,
      hint: 'Choose a file with certificates that begin with -----BEGIN CERTIFICATE-----.',
    },
    retryable: false,
  };
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

const TRUST =
  "Give the hook the receiver's CA file, or let the receiver use a certificate of a known authority.";

function wordsOf(code: string, host: string, validTo: string | null): Words {
  const certificate = `The certificate of ${host}`;
  switch (code) {
    case 'CERT_HAS_EXPIRED': {
      const since = validTo === null || validTo === '' ? '' : ` on ${validTo.slice(0, 10)}`;
      const message = `${certificate} expired${since}`;
      return { message, hint: 'Renew the certificate at the receiver.' };
    }
    case 'CERT_NOT_YET_VALID':
      return {
        message: `${certificate} is not valid yet`,
        hint: "Check this computer's clock and the certificate at the receiver.",
      };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return {
        message: `${certificate} belongs to another name`,
        hint: 'Use the name in the URL that the certificate was made for.',
      };
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return { message: `${certificate} is self-signed, so it proves nothing`, hint: TRUST };
    default:
      return isCertificateCode(code)
        ? { message: `${certificate} cannot be trusted`, hint: TRUST }
        : handshakeWords(code, host);
  }
}

function isCertificateCode(code: string): boolean {
  return !/^(EPROTO|ERR_SSL_|ERR_OSSL_)/.test(code);
}

function handshakeWords(code: string, host: string): Words {
  if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code)) {
    return {
      message: `${host} broke the secure connection off`,
      hint: 'See whether the receiver wants a certificate from its callers; Bellhop has none to show.',
    };
  }
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/.test(code)) {
    return {
      message: `${host} only speaks a version of TLS that is no longer safe`,
      hint: 'Let the receiver speak TLS 1.2 or later.',
    };
  }
  return {
    message: `No secure connection to ${host} could be made`,
    hint: 'See whether the receiver speaks https on this port; if not, the URL begins with http://.',
  };
}

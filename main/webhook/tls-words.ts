import { t } from '../../words/t.ts';
import type { Fault } from './error-words.ts';

/** Whether the code is about a certificate, or about a secure connection that did not come about. */
export function isTlsCode(code: string): boolean {
  return code === 'EPROTO' || /^(UNABLE_TO_|ERR_TLS_|ERR_SSL_|ERR_OSSL_)|CERT|_CRL/.test(code);
}

/** Why a receiver is not trusted. Never worth another try: a certificate does not heal by itself. */
export function tlsFault(code: string, host: string, validTo: string | null = null): Fault {
  const error = { class: 'tls', ...wordsOf({ code, host, validTo }) } as const;
  return { error, retryable: false };
}

/** A CA file of the hook that is no help, and why, one sentence. */
export function caFileFault(message: string): Fault {
  return {
    error: {
      class: 'tls',
      message,
      hint: t('failuresHook.caFileHint'),
    },
    retryable: false,
  };
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

interface Broken {
  readonly code: string;
  readonly host: string;
  readonly validTo: string | null;
}

function wordsOf({ code, host, validTo }: Broken): Words {
  const trust = t('failuresHook.tlsTrustHint');
  switch (code) {
    case 'CERT_HAS_EXPIRED': {
      const message =
        validTo === null || validTo === ''
          ? t('failuresHook.tlsExpired', { host, code })
          : t('failuresHook.tlsExpiredOn', { host, code, day: validTo.slice(0, 10) });
      return { message, hint: t('failuresHook.tlsExpiredHint') };
    }
    case 'CERT_NOT_YET_VALID':
      return {
        message: t('failuresHook.tlsNotYet', { host, code }),
        hint: t('failuresHook.tlsNotYetHint'),
      };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return {
        message: t('failuresHook.tlsOtherName', { host, code }),
        hint: t('failuresHook.tlsOtherNameHint'),
      };
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return { message: t('failuresHook.tlsSelfSigned', { host, code }), hint: trust };
    default:
      return isCertificateCode(code)
        ? { message: t('failuresHook.tlsUntrusted', { host, code }), hint: trust }
        : handshakeWords(code, host);
  }
}

function isCertificateCode(code: string): boolean {
  return !/^(EPROTO|ERR_SSL_|ERR_OSSL_)/.test(code);
}

function handshakeWords(code: string, host: string): Words {
  if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code)) {
    return {
      message: t('failuresHook.tlsBrokeOff', { host, code }),
      hint: t('failuresHook.tlsBrokeOffHint'),
    };
  }
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/.test(code)) {
    return {
      message: t('failuresHook.tlsOldVersion', { host, code }),
      hint: t('failuresHook.tlsOldVersionHint'),
    };
  }
  return {
    message: t('failuresHook.tlsNone', { host, code }),
    hint: t('failuresHook.tlsNoneHint'),
  };
}

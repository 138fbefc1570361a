import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

const PREFIX = 'whsec_';
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;

/**
 * The bytes of a Standard Webhooks secret: base64 of 24 to 64 bytes, with or without `whsec_`. A
 * wrong one is refused, never signed with, because receivers would decode it to other bytes. The
 * refusal names the secret and does not quote it.
 */
export function signingKey(name: string, secret: string): Result<Uint8Array> {
  const base64 = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const bytes = Buffer.from(base64, 'base64');
  const fault = base64Fault(base64, bytes);
  if (fault === null) return { ok: true, value: bytes };
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: t(fault, { name }),
      hint: t('failuresHook.keyHint'),
    },
  };
}

/**
 * The bytes of a secret that signs as it is written. Anybody could sign with an empty one, so it is
 * refused.
 */
export function plainKey(name: string, secret: string): Result<Uint8Array> {
  if (secret !== '') return { ok: true, value: Buffer.from(secret, 'utf8') };
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: t('failuresHook.plainKeyEmpty', { name }),
      hint: t('failuresHook.plainKeyEmptyHint'),
    },
  };
}

type KeyFault = `failuresHook.key${'Empty' | 'NoBase64' | 'TooShort' | 'TooLong'}`;

function base64Fault(base64: string, bytes: Buffer): KeyFault | null {
  if (base64 === '') return 'failuresHook.keyEmpty';
  // Buffer skips what is no base64; only a right text comes back as it was.
  if (bytes.toString('base64') !== base64) return 'failuresHook.keyNoBase64';
  if (bytes.length < FEWEST_BYTES) return 'failuresHook.keyTooShort';
  return bytes.length > MOST_BYTES ? 'failuresHook.keyTooLong' : null;
}

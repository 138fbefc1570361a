import type { Result } from '../../preload/contract/result.ts';

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
      message: `The secret "${name}" cannot sign as Standard Webhooks: it ${fault}.`,
      hint: 'A right one is "whsec_" and the base64 of 24 to 64 random bytes, as `openssl rand -base64 32` makes them.',
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
      message: `The secret "${name}" cannot sign: it is empty.`,
      hint: 'Store the secret that the receiver knows under this name.',
    },
  };
}

function base64Fault(base64: string, bytes: Buffer): string | null {
  if (base64 === '') return 'is empty';
  // Buffer skips what is no base64; only a right text comes back as it was.
  if (bytes.toString('base64') !== base64) return 'is not base64';
  if (bytes.length < FEWEST_BYTES) return 'is too short';
  return bytes.length > MOST_BYTES ? 'is too long' : null;
}

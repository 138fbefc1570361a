const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bytes as base64, as core has neither `Buffer` nor `btoa`. A last group that is not full stands for
 * zero bytes: `A`, never `=`.
 */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += ALPHABET.charAt((group >> shift) & 63);
  }
  return text;
}

/** The same with its padding, as a receiver wants it (RFC 4648, 4). */
export function toPaddedBase64(bytes: Uint8Array): string {
  const missing = (3 - (bytes.length % 3)) % 3;
  const text = toBase64(bytes);
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

const LONGEST = 40;

/**
 * A text as a piece of a file's or folder's name, for people to know it again: letters and digits of
 * any script, in lower case, and single hyphens.
 */
export function filePieceOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const piece = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return piece === '' ? 'unnamed' : piece;
}

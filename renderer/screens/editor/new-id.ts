const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Four letters or digits that keep two names of one wish apart. */
export function fourByChance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

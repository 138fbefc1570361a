/** A text as the finder compares it: without case and without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of what is looked for, folded. */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * How well a folded text fits a folded word, from 1 (the very same) down to 0 (not at all): it begins
 * with it, one of its words does, it holds it, or its letters stand there in order, beginning with
 * that of a word and not far apart.
 */
export function fit(word: string, text: string): number {
  if (text === word) return 1;
  const at = text.indexOf(word);
  // Of two that begin alike, the shorter is the nearer one.
  const share = word.length / Math.max(word.length, text.length);
  if (at === 0) return 0.85 + 0.1 * share;
  if (beginsWord(word, text)) return 0.7 + 0.1 * share;
  if (at > 0) return word.length === 1 ? 0 : 0.45 + 0.1 * share;
  return isScattered(word, text) ? 0.2 + 0.1 * share : 0;
}

function beginsWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isLetter(text.charAt(at - 1))) return true;
  }
  return false;
}

const LEAST_SCATTERED = 3;
const WIDEST_GAP = 6;

/** Whether its letters come in order, each soon after the other, as in `dcmts` for `documents`. */
function isScattered(word: string, text: string): boolean {
  if (word.length < LEAST_SCATTERED) return false;
  for (let start = text.indexOf(word.charAt(0)); start !== -1;) {
    const opens = start === 0 || !isLetter(text.charAt(start - 1));
    if (opens && follows(word, text, start)) return true;
    start = text.indexOf(word.charAt(0), start + 1);
  }
  return false;
}

function follows(word: string, text: string, start: number): boolean {
  let at = start;
  for (const letter of word.slice(1)) {
    const next = text.indexOf(letter, at + 1);
    if (next === -1 || next - at > WIDEST_GAP) return false;
    at = next;
  }
  return true;
}

function isLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}

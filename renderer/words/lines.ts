/** The lines of a text that say something, trimmed: for lists that are typed one entry a line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

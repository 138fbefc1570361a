const LENGTH = 40;

/** A profile's or hook's name as a menu can bear it: one line, and not too long. */
export function shortName(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ');
  if (line.length <= LENGTH) return line; // No letter is less than one unit.
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return letters.length > LENGTH ? `${letters.slice(0, LENGTH - 1).join('')}…` : line;
}

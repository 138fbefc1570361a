import { t } from '../../words/t.ts';

const parts = [
  { letter: 'y', key: 'units.years' },
  { letter: 'm', key: 'units.months' },
  { letter: 'd', key: 'units.days' },
  { letter: 'h', key: 'units.hours' },
] as const;

/**
 * Reads a span as a person types it (`1y 6m 14d`, `2 weeks`, `14 days`) and gives it as restic has it: `1y6m14d`.
 * Empty stays empty; null where it is none.
 */
export function readSpan(text: string): string | null {
  const amounts = new Map<string, number>();
  let rest = text.trim().toLowerCase();
  while (rest !== '') {
    const [piece, amount, word = ''] =
      /^(\d{1,5})\s*(y|years?|m|months?|w|weeks?|d|days?|h|hours?)(?![a-z])[\s,]*/.exec(rest) ?? [];
    if (piece === undefined) return null;
    const [letter, factor] = word.startsWith('w') ? ['d', 7] : [word.charAt(0), 1];
    amounts.set(letter, (amounts.get(letter) ?? 0) + Number(amount) * factor);
    rest = rest.slice(piece.length);
  }
  return parts
    .filter(({ letter }) => (amounts.get(letter) ?? 0) > 0)
    .map(({ letter }) => `${String(amounts.get(letter))}${letter}`)
    .join('');
}

/** A span of restic's in words: `1 year 6 months 14 days`. */
export function spanInWords(span: string): string {
  return [...span.matchAll(/(\d+)([ymdh])/g)]
    .map(([, amount, letter]) => {
      const part = parts.find((each) => each.letter === letter);
      return part === undefined ? '' : t(part.key, { count: Number(amount) });
    })
    .join(' ');
}

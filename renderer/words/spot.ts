import { t } from '../../words/t.ts';

/** A part of a text, in UTF-16 units from 0. */
export interface Range {
  readonly at: number;
  readonly length: number;
}

/** A text taken apart where something is wrong with it. An empty spot stands between two characters. */
export interface MarkedText {
  readonly before: string;
  readonly spot: string;
  readonly after: string;
}

/** Takes a text apart at a range; one that reaches beyond it is cut to it. */
export function markSpot(text: string, { at, length }: Range): MarkedText {
  const from = Math.min(Math.max(at, 0), text.length);
  const to = Math.min(from + Math.max(length, 0), text.length);
  return { before: text.slice(0, from), spot: text.slice(from, to), after: text.slice(to) };
}

/** Where that is, for those who do not see the mark: `Character 5`, `Characters 5 to 9`, `At the end`. */
export function spotInWords(text: string, range: Range): string {
  const { before, spot } = markSpot(text, range);
  const [first, last] = [before.length + 1, before.length + spot.length];
  if (first > text.length) return t('template.atEnd');
  return last > first
    ? t('template.characters', { first, last })
    : t('template.character', { first });
}

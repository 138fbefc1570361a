import { t, translator } from './t.ts';

/** Things one after the other, as a sentence has them: `a`, `a and b`, `a, b and c`. */
export function listInWords(things: readonly string[]): string {
  return listOf(things, 'conjunction');
}

/** Things of which one will do: `a`, `a or b`. */
export function choiceInWords(things: readonly string[]): string {
  return listOf(things, 'disjunction');
}

/** Things that stand side by side: `a, b, c`. */
export function seriesInWords(things: readonly string[]): string {
  return things.join(t('units.comma'));
}

/** A name, or what somebody has written, as a sentence quotes it. */
export function quotedInWords(name: string): string {
  return t('units.quoted', { name });
}

/** Sentences one after the other, each with its full stop; empty ones are left out. */
export function sentencesInWords(sentences: readonly string[]): string {
  return sentences.reduce(
    (first, second) =>
      first === '' || second === '' ? first + second : t('units.between', { first, second }),
    '',
  );
}

/** A sentence as the last part of another one, which brings its own full stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

/** In the words' language, whose English is British. */
function listOf(things: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const language = translator.language === 'en' ? 'en-GB' : translator.language;
  return new Intl.ListFormat(language, { type }).format(things);
}

import type { Called, Findable, FindableKind } from './findable.ts';
import { fit, wordsOf } from './match.ts';

/** What a note says counts so much of what a name says, and letters here and there in it do not. */
const NOTE_WEIGHT = 0.6;
const LEAST_IN_NOTE = 0.4;
/** Of two that fit about alike, the kind decides; runs are many, and stand back. */
const handicaps: Readonly<Record<FindableKind, number>> = {
  profile: 0,
  screen: 0.01,
  action: 0.02,
  group: 0.03,
  hook: 0.04,
  channel: 0.05,
  setting: 0.06,
  secret: 0.07,
  run: 0.35,
};
/** Scores nearer to each other than this are alike: what stood first stays first. */
const STEPS = 20;

/**
 * The best of what is there, best first: each word of the query must fit the name or the note. An empty
 * query finds nothing.
 */
export function findBest(
  query: string,
  all: readonly Findable[],
  most: number,
): readonly Findable[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return all
    .map((each) => ({ each, score: scoreOf(words, whole, each) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each);
}

function scoreOf(words: readonly string[], whole: string, each: Findable): number {
  const best = Math.max(...each.spellings.map((spelling) => fitOf(words, whole, spelling)));
  return best === 0 ? 0 : Math.max(1, Math.round((best - handicaps[each.kind]) * STEPS));
}

function fitOf(words: readonly string[], whole: string, { name, note }: Called): number {
  let sum = 0;
  for (const word of words) {
    const inNote = fit(word, note);
    const noted = inNote < LEAST_IN_NOTE ? 0 : NOTE_WEIGHT * inNote;
    const score = Math.max(fit(word, name), noted);
    if (score === 0) return 0;
    sum += score;
  }
  // Several words that stand together as they were typed are meant as one.
  const together = words.length > 1 ? fit(whole, name) : 0;
  return Math.max(sum / words.length, together);
}

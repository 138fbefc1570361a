import type { PauseLength } from '../../../preload/contract/schedule.ts';
import { t, translator } from '../../../words/t.ts';
import type { Place } from '../../state/place.ts';
import { folded } from './match.ts';

/** What sort of thing is found. */
export type FindableKind =
  'profile' | 'screen' | 'action' | 'group' | 'hook' | 'channel' | 'setting' | 'secret' | 'run';

/** What choosing it does: shows a place, or lets Bellhop do something. */
export type Deed =
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'back-up'; readonly profileId: string }
  | { readonly kind: 'run-group'; readonly groupId: string }
  | { readonly kind: 'pause-all'; readonly length: PauseLength }
  | { readonly kind: 'resume-all' };

/** Something that the finder can find. */
export interface Findable {
  readonly key: string;
  readonly kind: FindableKind;
  readonly name: string;
  /** Where it belongs or what it is, beside the name; found by, too. */
  readonly note: string;
  readonly deed: Deed;
  /** Name and note as they are compared, and in English where they are words of Bellhop's own. */
  readonly spellings: readonly Called[];
}

/** How something is called. */
export type Called = Pick<Findable, 'name' | 'note'>;

type Facts = Pick<Findable, 'key' | 'kind' | 'deed'>;

/** Makes one of what its owner called it, ready to be compared. */
export function findable({ name, note, ...facts }: Facts & Called): Findable {
  return { ...facts, name, note, spellings: [asCompared({ name, note })] };
}

/** Makes one of Bellhop's own words. The English ones find it in every language: handbooks have them. */
export function wordedFindable(facts: Facts, call: (say: typeof t) => Called): Findable {
  const called = call(t);
  const spellings = translator.language === 'en' ? [called] : [called, call(inEnglish)];
  return { ...facts, ...called, spellings: spellings.map(asCompared) };
}

const inEnglish: typeof t = (key, ...values) => {
  const filled: string = translator.t(key as string, { ...values[0], lng: 'en' });
  return filled;
};

function asCompared({ name, note }: Called): Called {
  return { name: folded(name), note: folded(note) };
}

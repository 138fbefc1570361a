import type { Result } from '../../../preload/contract/result.ts';
import type { Speech } from '../../../words/languages.ts';
import type { SealedText } from '../../core/sealed-text.ts';
import type { TemplateTarget } from './place.ts';

/** One template to fill in. */
export interface RenderRequest {
  readonly source: string;
  readonly target: TemplateTarget;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A `Chance` as data, because functions cannot go to another thread. */
export interface ChanceGiven {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What `$UUID` and `$RANDOM_NUMBER` give each time; without it they are random. */
  readonly fixed?: { readonly uuid: string; readonly number: number };
}

/** What goes to the thread, as JSON: templates, and what all of them take for now. */
export interface RenderOrder {
  readonly requests: readonly RenderRequest[];
  readonly chance: ChanceGiven;
  /** What is said of a template that cannot be rendered is said so; without it, in English. */
  readonly speech?: Speech | undefined;
}

/** What the thread says: that it has started, or what has become of the templates, in their order. */
export type RenderNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly results: readonly Result<SealedText>[] };

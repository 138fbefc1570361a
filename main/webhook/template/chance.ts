/**
 * What a rendering takes from outside its variables: one instant for the whole of it, and chance.
 * Handed in, so that a test and a preview can say what a template renders to.
 */
export interface Chance {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A new v4 UUID on each call. */
  readonly uuid: () => string;
  /** A whole number from 0 to just below the given one. */
  readonly randomInt: (below: number) => number;
}

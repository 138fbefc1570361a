const FALSY_WORDS: ReadonlySet<string> = new Set(
  '0 false nada nil nay nah negative no none nope nul null nix nyet uh-uh veto zero'.split(' '),
);

/**
 * What `isTruthy` and `isFalsey` hold for false, as in Checkly: JavaScript's own, and words that
 * say no.
 */
export function isFalsy(value: unknown): boolean {
  return !value || (typeof value === 'string' && FALSY_WORDS.has(value.toLowerCase()));
}

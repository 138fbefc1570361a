/** Answers a question from memory, or by looking. */
export type Remember<T> = (key: string, look: () => Promise<T>) => Promise<T>;

/**
 * Keeps each answer for `ms`, so that many who ask the same cost one look. What is still being looked
 * for is never looked for twice, however long it takes. A failure is not kept.
 */
export function remember<T>({
  ms,
  now,
}: {
  readonly ms: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}): Remember<T> {
  const kept = new Map<string, { readonly answer: Promise<T>; at: number | null }>();
  const forgetOld = (): void => {
    const time = now();
    for (const [key, { at }] of kept) {
      if (at !== null && (time < at || time - at >= ms)) kept.delete(key);
    }
  };
  return (key, look) => {
    forgetOld();
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const entry: { readonly answer: Promise<T>; at: number | null } = { answer: look(), at: null };
    kept.set(key, entry);
    entry.answer.then(
      () => {
        entry.at = now();
      },
      () => kept.delete(key),
    );
    return entry.answer;
  };
}

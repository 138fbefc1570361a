/**
 * Makes a function that fetches anew whenever it is called, but never twice at once: calls during a
 * fetch fold into one more fetch after it. So the newest answer always wins, and a burst of
 * broadcasts costs two requests.
 */
export function makeRefresh(fetch: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let asked = false;

  const drain = async (): Promise<void> => {
    do {
      asked = false;
      await fetch();
    } while (asked);
  };

  return () => {
    asked = true;
    current ??= drain().finally(() => {
      current = null;
    });
    return current;
  };
}

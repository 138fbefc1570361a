import { withNewest, withOlder, type Found, type Named } from './found.ts';
import { makeRefresh } from './refresh.ts';

/** So much is asked for at a time. */
export const PER_PAGE = 50;

interface Pages<T, S> {
  /** What the reader looks for; null while nobody looks. */
  readonly search: () => S | null;
  readonly ask: (
    search: S,
    page: { after: string | undefined; limit: number },
  ) => Promise<readonly T[]>;
  readonly found: () => Found<T> | null;
  readonly setFound: (found: Found<T>) => void;
  /** At most so many of those that are known are looked at again when something has changed. */
  readonly again: number;
}

/** Reads a long list page by page, and keeps its newest part true. */
export function pageThrough<T extends Named, S>(
  pages: Pages<T, S>,
): {
  readonly lookAgain: () => Promise<void>;
  readonly lookOlder: () => Promise<void>;
} {
  /** What the list has been found for. */
  let foundFor: S | null = null;
  return {
    lookAgain: makeRefresh(async () => {
      const search = pages.search();
      if (search === null) return;
      const before = foundFor === search ? (pages.found()?.list.length ?? 0) : 0;
      const limit = Math.max(PER_PAGE, Math.min(before, pages.again));
      const newest = await pages.ask(search, { after: undefined, limit });
      if (pages.search() !== search) return;
      const known = foundFor === search ? pages.found() : null;
      foundFor = search;
      pages.setFound(withNewest(known, newest, limit));
    }),
    lookOlder: makeRefresh(async () => {
      const search = pages.search();
      const found = pages.found();
      const after = found?.list.at(-1)?.id;
      if (search === null || search !== foundFor || found?.isAll || after === undefined) return;
      const page = await pages.ask(search, { after, limit: PER_PAGE });
      const known = pages.found();
      if (pages.search() !== search || known === null) return;
      pages.setFound(withOlder(known, { after, page, perPage: PER_PAGE }));
    }),
  };
}

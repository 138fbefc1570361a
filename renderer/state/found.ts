/** What has been found so far in a list that is read page by page, newest first. */
export interface Found<T> {
  readonly list: readonly T[];
  /** Whether nothing more is there to be found. */
  readonly isAll: boolean;
}

export interface Named {
  readonly id: string;
}

/** Puts the newest page, looked at again, in front of what is known of older ones. */
export function withNewest<T extends Named>(
  known: Found<T> | null,
  newest: readonly T[],
  perPage: number,
): Found<T> {
  if (newest.length < perPage) return { list: newest, isAll: true };
  const last = newest.at(-1)?.id;
  const meets = known?.list.findIndex(({ id }) => id === last) ?? -1;
  if (known === null || meets === -1) return { list: newest, isAll: false };
  return { list: [...newest, ...known.list.slice(meets + 1)], isAll: known.isAll };
}

/** Puts the page below `after` behind what is known; a page that does not follow on is left out. */
export function withOlder<T extends Named>(
  known: Found<T>,
  { after, page, perPage }: { after: string; page: readonly T[]; perPage: number },
): Found<T> {
  if (known.list.at(-1)?.id !== after) return known;
  return { list: [...known.list, ...page], isAll: page.length < perPage };
}

import { describe, expect, it } from 'vitest';
import type { Found } from '../../../renderer/state/found.ts';
import { pageThrough, PER_PAGE } from '../../../renderer/state/page-through.ts';

interface Item {
  readonly id: string;
}

/** A list of so many items that is read by pages; `look` says what for, null for nothing. */
function aList(length: number) {
  const all: Item[] = Array.from({ length }, (_, n) => ({ id: String(n) }));
  const asked: [search: string, after: string | undefined, limit: number][] = [];
  let search: { readonly text: string } | null = { text: 'all' };
  let found: Found<Item> | null = null;
  let answering: Promise<void> = Promise.resolve();
  const pages = pageThrough<Item, { readonly text: string }>({
    search: () => search,
    ask: async ({ text }, { after, limit }) => {
      asked.push([text, after, limit]);
      const from = all.findIndex(({ id }) => id === after) + 1;
      const page = all.slice(from, from + limit);
      await answering;
      return page;
    },
    found: () => found,
    setFound: (next) => {
      found = next;
    },
    again: 2 * PER_PAGE,
  });
  return {
    ...pages,
    all,
    asked,
    found: () => found,
    look: (text: string | null) => {
      search = text === null ? null : { text };
    },
    /** Lets no answer through until the returned function is called. */
    hold: () => {
      const held = Promise.withResolvers<void>();
      answering = held.promise;
      return held.resolve;
    },
  };
}

describe('a list that is read by pages', () => {
  it('is read to its end, each item once', async () => {
    const list = aList(2 * PER_PAGE + 3);
    await list.lookAgain();
    expect(list.found()).toMatchObject({ isAll: false, list: { length: PER_PAGE } });
    for (let page = 0; page < 5; page += 1) await list.lookOlder();
    expect(list.found()).toEqual({ isAll: true, list: list.all });
    expect(list.asked.map(([, after]) => after)).toEqual([
      undefined,
      String(PER_PAGE - 1),
      String(2 * PER_PAGE - 1),
    ]);
  });

  it('keeps its older part when the newest is looked at again, so much and no more', async () => {
    const list = aList(5 * PER_PAGE);
    await list.lookAgain();
    for (let page = 0; page < 3; page += 1) await list.lookOlder();
    list.all.unshift({ id: 'new' });
    await list.lookAgain();
    expect(list.asked.at(-1)).toEqual(['all', undefined, 2 * PER_PAGE]);
    expect(list.found()?.list[0]).toEqual({ id: 'new' });
    expect(list.found()?.list).toHaveLength(4 * PER_PAGE + 1);
  });

  it('begins anew for another search', async () => {
    const list = aList(3 * PER_PAGE);
    await list.lookAgain();
    await list.lookOlder();
    list.look('other');
    await list.lookOlder();
    expect(list.asked).toHaveLength(2);
    await list.lookAgain();
    expect(list.asked.at(-1)).toEqual(['other', undefined, PER_PAGE]);
    expect(list.found()?.list).toHaveLength(PER_PAGE);
  });

  it('drops an answer to what is not looked for any more', async () => {
    const list = aList(3);
    const letGo = list.hold();
    const looking = list.lookAgain();
    list.look('other');
    letGo();
    await looking;
    expect(list.found()).toBeNull();
  });

  it('is not read while nobody looks', async () => {
    const list = aList(3);
    list.look(null);
    await list.lookAgain();
    await list.lookOlder();
    expect(list.asked).toEqual([]);
  });
});

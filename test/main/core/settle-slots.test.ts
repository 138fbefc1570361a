import { describe, expect, it } from 'vitest';
import { settleSlots } from '../../../main/core/settle-slots.ts';
import { aBook, anOwed, HOUR, MINUTE, timesAt } from './a-book.ts';

const begin = aBook().settled;
const [one, two, three] = [begin + HOUR, begin + 2 * HOUR, begin + 3 * HOUR] as const;
const hourly = timesAt(one, two, three);
const retry = { at: two, tries: 1, slot: begin };

describe('settling slots', () => {
  it('leaves the book as it is while nothing has come', () => {
    const book = aBook();
    const settled = settleSlots(book, hourly, { now: one - 1, catchUp: true });
    expect(settled).toEqual({ book, missed: null, overtaken: null });
    expect(settled.book).toBe(book);
  });

  it('owes the slot that has come, on time for a minute', () => {
    for (const [late, isLate] of [
      [0, false],
      [MINUTE, false],
      [MINUTE + 1, true],
    ] as const) {
      const { book } = settleSlots(aBook(), hourly, { now: one + late, catchUp: true });
      expect(book).toMatchObject({ settled: one, owed: anOwed(one, { isLate }) });
    }
  });

  it('owes one run for all that passed', () => {
    const { book, missed } = settleSlots(aBook(), hourly, { now: three + HOUR, catchUp: true });
    const owed = anOwed(three, { first: one, count: 3, isLate: true });
    expect(book).toMatchObject({ settled: three, owed });
    expect(missed).toBeNull();
  });

  it('adds to what is still owed, and remembers what was told of it and that it was late', () => {
    const told = { cause: 'power', at: one };
    const owed = anOwed(one, { told, isLate: true });
    const { book } = settleSlots(aBook({ settled: one, owed }), hourly, {
      now: two,
      catchUp: true,
    });
    expect(book.owed).toEqual(anOwed(two, { first: one, count: 2, told, isLate: true }));
  });

  it('lets what is to be tried again give way to a new slot, and what is being tried go on', () => {
    const settle = (at: number | null) =>
      settleSlots(aBook({ retry: { ...retry, at } }), hourly, { now: one, catchUp: true });
    expect(settle(two).book.retry).toBeNull();
    expect(settle(null).book.retry).toEqual({ ...retry, at: null });
  });
});

describe('settling slots that nobody makes up for', () => {
  const settle = (book: Parameters<typeof settleSlots>[0], now: number) =>
    settleSlots(book, hourly, { now, catchUp: false });

  it('owes the one that is on time, and tells those before it', () => {
    const { book, missed } = settle(aBook(), three + 1);
    expect(book).toMatchObject({ settled: three, owed: anOwed(three) });
    expect(missed).toEqual({ first: one, last: two, count: 2 });
  });

  it('owes nothing where all of them have passed', () => {
    const { book, missed } = settle(aBook(), two + MINUTE + 1);
    expect(book).toMatchObject({ settled: two, owed: null });
    expect(missed).toEqual({ first: one, last: two, count: 2 });
  });

  it('tells what was still owed when the next came', () => {
    const owed = anOwed(one);
    const { book, missed, overtaken } = settle(aBook({ settled: one, owed }), two);
    expect([book.owed, missed, overtaken]).toEqual([anOwed(two), null, owed]);
  });

  it('misses none of those that come within a minute', () => {
    const often = timesAt(one, one + 10_000, one + 20_000);
    const { book, missed } = settleSlots(aBook(), often, { now: one + 20_000, catchUp: false });
    expect(book.owed).toEqual(anOwed(one + 20_000, { first: one, count: 3 }));
    expect(missed).toBeNull();
  });
});

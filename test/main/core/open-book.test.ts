import { describe, expect, it } from 'vitest';
import { openBook } from '../../../main/core/open-book.ts';
import type { TaskBook } from '../../../main/core/task-book.ts';
import type { Schedule } from '../../../preload/contract/profile.ts';
import { aBook, anOwed, DAY, HOUR, MINUTE } from './a-book.ts';

const daily = (...at: string[]): Schedule => ({ kind: 'daily', at });
const hours = (count: number): Schedule => ({ kind: 'every', count, unit: 'hours' });
const instant = (text: string) => Date.parse(text);
const iso = (at: number | null | undefined) => at && new Date(at).toISOString().slice(0, 16);

/** A book kept for these schedules. */
const kept = (schedules: readonly Schedule[], changes: Partial<TaskBook> = {}) =>
  aBook({ plan: JSON.stringify(schedules), ...changes });

describe('opening a book', () => {
  const schedules = [hours(6)];

  it('begins anew, from now, for a task that had none and for other schedules', () => {
    const now = instant('2026-03-05T10:00Z');
    const stale = kept([hours(5)], { owed: anOwed(now - HOUR) });
    for (const stored of [null, stale]) {
      const { book, timetable } = openBook(stored, { schedules }, { now, zone: 'UTC' });
      expect(book).toMatchObject({ anchor: now, settled: now, owed: null, retry: null });
      expect(timetable.next(now)).toBe(now + 6 * HOUR);
    }
  });

  it('leaves one that holds as it is', () => {
    const stored = kept(schedules);
    const clock = { now: stored.settled + 50 * HOUR, zone: 'UTC' };
    expect(openBook(stored, { schedules }, clock).book).toBe(stored);
  });

  it('leaves out the slots that have run', () => {
    const stored = kept(schedules);
    const ran = stored.settled + 6 * HOUR;
    const clock = { now: stored.settled, zone: 'UTC' };
    const { timetable } = openBook(stored, { schedules }, clock, (slot) => slot === ran);
    expect(timetable.next(stored.settled)).toBe(ran + 6 * HOUR);
    expect(timetable.previous(ran + 6 * HOUR)).toBeNull();
  });
});

describe('a book whose clock was set back', () => {
  const schedules = [daily('08:00')];
  const stored = kept(schedules, { settled: instant('2026-03-10T08:00Z') });
  const now = instant('2026-03-05T10:00Z');

  it('goes on from now', () => {
    const { book, timetable } = openBook(stored, { schedules }, { now, zone: 'UTC' });
    expect(book.settled).toBe(now);
    expect(iso(timetable.next(book.settled))).toBe('2026-03-06T08:00');
  });

  it('counts intervals from now where they were counted from later', () => {
    const every = [hours(6)];
    const ahead = kept(every, { anchor: now + DAY, settled: now + 2 * DAY });
    const { timetable } = openBook(ahead, { schedules: every }, { now, zone: 'UTC' });
    expect(timetable.next(now)).toBe(now + 6 * HOUR);
  });

  it('forgets what is not owed yet, and keeps what was owed before', () => {
    const owed = (first: number) => anOwed(now + DAY, { first, count: 3 });
    const open = (first: number) =>
      openBook({ ...stored, owed: owed(first) }, { schedules }, { now, zone: 'UTC' }).book.owed;
    expect(open(now + 1)).toBeNull();
    expect(open(now - HOUR)).toEqual(anOwed(now - HOUR, { isLate: true }));
  });

  it('tries again within an hour, though no slot lies in the future', () => {
    const retry = { at: now + 3 * DAY, tries: 1, slot: now - HOUR };
    const { book } = openBook({ ...kept(schedules), retry }, { schedules }, { now, zone: 'UTC' });
    expect(book.retry).toEqual({ ...retry, at: now + HOUR });
  });
});

describe('a book that comes to another zone', () => {
  const ranAtEight = { settled: instant('2026-06-02T06:00Z'), zone: 'Europe/Berlin' };
  const noon = instant('2026-06-02T10:00Z');

  it('does not await a time of day that has come already', () => {
    const schedules = [daily('08:00')];
    const clock = { now: noon, zone: 'America/New_York' };
    const { book, timetable } = openBook(kept(schedules, ranAtEight), { schedules }, clock);
    expect(iso(timetable.next(book.settled))).toBe('2026-06-03T12:00');
  });

  it('does not await it after a restart either, nor after further journeys', () => {
    const schedules = [daily('08:00')];
    let book = kept(schedules, ranAtEight);
    for (const zone of ['America/New_York', 'America/New_York', 'Asia/Tokyo', 'America/New_York']) {
      book = openBook(book, { schedules }, { now: noon + MINUTE, zone }).book;
    }
    const clock = { now: noon + HOUR, zone: 'America/New_York' };
    const { timetable } = openBook(book, { schedules }, clock);
    expect(iso(timetable.next(book.settled))).toBe('2026-06-03T12:00');
  });

  it('awaits at home what had not come there, though it is past noon abroad', () => {
    const schedules = [daily('08:00', '13:00')];
    const abroad = openBook(
      kept(schedules, ranAtEight),
      { schedules },
      { now: noon - HOUR, zone: 'America/New_York' },
    ).book;
    const { timetable } = openBook(abroad, { schedules }, { now: noon, zone: 'Europe/Berlin' });
    expect(iso(timetable.next(abroad.settled))).toBe('2026-06-02T11:00');
  });

  it('awaits each time on the new clock where there are more than two a day', () => {
    const schedules = [daily('08:00', '09:00', '10:00')];
    const clock = { now: noon, zone: 'America/New_York' };
    const { book, timetable } = openBook(kept(schedules, ranAtEight), { schedules }, clock);
    expect(iso(timetable.next(book.settled))).toBe('2026-06-02T12:00');
  });

  it('loses no slot of a schedule that keeps to another clock', () => {
    const fixed: Schedule = { kind: 'calendar', expression: '*-*-* 11:00 UTC' };
    const schedules = [daily('08:00'), fixed];
    const clock = { now: noon, zone: 'America/New_York' };
    const { book, timetable } = openBook(kept(schedules, ranAtEight), { schedules }, clock);
    expect(iso(timetable.next(book.settled))).toBe('2026-06-02T11:00');
  });

  it('owes the time of day that the journey leapt over', () => {
    const schedules = [daily('16:00', '23:00')];
    const settled = instant('2026-06-02T14:00Z'); // 16:00 in Berlin, 23:00 in Tokyo
    const retry = { at: null, tries: 1, slot: settled }; // being tried just now
    const stored = kept(schedules, { settled, zone: 'Europe/Berlin', retry });
    const clock = { now: settled + 4 * HOUR, zone: 'Asia/Tokyo' };
    const { book, timetable } = openBook(stored, { schedules }, clock);
    expect(book.owed).toEqual(anOwed(settled, { isLate: true }));
    expect(book.retry).toEqual(retry);
    expect(iso(timetable.next(book.settled))).toBe('2026-06-03T07:00');
  });
});

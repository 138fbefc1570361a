/**
 * Reads an instant as Checkly does: from English words (`yesterday`, `2 days ago`, `in an hour`,
 * `3 weeks from now`, `last month`), or else from a date. Null where the text says none.
 */
export function instantInWords(text: string, now: number): Date | null {
  const words = text.trim().toLowerCase();
  const instant = aDayInWords(words, now) ?? aDistanceInWords(words, now) ?? aDate(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** Days counted from today. `now` is the time too. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

function aDayInWords(words: string, now: number): Date | null {
  if (words === 'now') return new Date(now);
  const days = DAYS.get(words);
  if (days === undefined) return null;
  const day = moved(new Date(now), 'day', days);
  day.setHours(0, 0, 0, 0);
  return day;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const AMOUNT = `\\d+|an?|${NUMBERS.join('|')}`;
const UNIT = 'second|minute|hour|day|week|month|year';
const AGO = new RegExp(`^(${AMOUNT})\\s+(${UNIT})s?\\s+ago$`);
const AHEAD = new RegExp(`^(?:in\\s+)?(${AMOUNT})\\s+(${UNIT})s?(?:\\s+from\\s+now)?$`);
const NEAR = new RegExp(`^(last|next)\\s+(${UNIT})$`);

function aDistanceInWords(words: string, now: number): Date | null {
  const [, ago, unitAgo = ''] = AGO.exec(words) ?? [];
  if (ago !== undefined) return moved(new Date(now), unitAgo, -amountOf(ago));
  const [, ahead, unitAhead = ''] = AHEAD.exec(words) ?? [];
  if (ahead !== undefined) return moved(new Date(now), unitAhead, amountOf(ahead));
  const [, way, unit = ''] = NEAR.exec(words) ?? [];
  return way === undefined ? null : moved(new Date(now), unit, way === 'last' ? -1 : 1);
}

function amountOf(word: string): number {
  if (word === 'a' || word === 'an') return 1;
  const index = NUMBERS.indexOf(word);
  return index === -1 ? Number(word) : index + 1;
}

const MILLISECONDS: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
};

/** Days and longer keep the time of day; a month with too few days ends on its last one. */
function moved(date: Date, unit: string, amount: number): Date {
  if (unit === 'month') return onLastDay(date, date.getFullYear(), date.getMonth() + amount);
  if (unit === 'year') return onLastDay(date, date.getFullYear() + amount, date.getMonth());
  const result = new Date(date);
  if (unit === 'day') result.setDate(result.getDate() + amount);
  else if (unit === 'week') result.setDate(result.getDate() + amount * 7);
  else result.setTime(result.getTime() + amount * (MILLISECONDS[unit] ?? 0));
  return result;
}

function onLastDay(date: Date, year: number, month: number): Date {
  const result = new Date(date);
  result.setFullYear(year, month, 1);
  const last = new Date(result.getFullYear(), result.getMonth() + 1, 0).getDate();
  result.setDate(Math.min(date.getDate(), last));
  return result;
}

const LOCAL_DATE =
  /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/;

/** Without a zone it is local time, also where JavaScript would take it for UTC (`2026-03-01`). */
function aDate(text: string): Date {
  const match = LOCAL_DATE.exec(text);
  if (match === null) return new Date(text);
  const [, year, month, day, hours, minutes, seconds, fraction = '0'] = match.map((part) =>
    part === '' ? undefined : part,
  );
  return new Date(
    Number(year),
    Number(month ?? 1) - 1,
    Number(day ?? 1),
    ...[hours, minutes, seconds, fraction.slice(0, 3)].map((part) => Number(part ?? 0)),
  );
}

import { spokenLocale } from '../../words/t.ts';
import type { Reader } from './instant.ts';

/** The day of an ISO instant, as a heading of a list: `Today`, `Thursday 12 March`, `12 March 2024`. */
export function formatDay(iso: string, reader: Reader): string {
  const at = new Date(iso);
  const days =
    (Date.parse(dayOf(iso, reader)) - Date.parse(dayOf(reader.now.toISOString(), reader))) / DAY_MS;
  if (days === 0 || days === -1) return capital(nameNear(days, reader));
  const thisYear =
    dayOf(iso, reader).slice(0, 4) === dayOf(reader.now.toISOString(), reader).slice(0, 4);
  return new Intl.DateTimeFormat(reader.locale ?? spokenLocale(), {
    ...(reader.timeZone === undefined ? {} : { timeZone: reader.timeZone }),
    day: 'numeric',
    month: 'long',
    ...(thisYear ? { weekday: 'long' } : { year: 'numeric' }),
  }).format(at);
}

/** The day of an ISO instant where the reader is, as `2026-03-12`: what a list is grouped by. */
export function dayOf(iso: string, { timeZone }: Pick<Reader, 'timeZone'>): string {
  return new Intl.DateTimeFormat('en-CA', {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(iso));
}

const DAY_MS = 86_400_000;

function nameNear(days: number, { locale }: Reader): string {
  return new Intl.RelativeTimeFormat(locale ?? spokenLocale(), { numeric: 'auto' }).format(
    days,
    'day',
  );
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

import { spokenLocale, t } from '../../words/t.ts';

/** Where the reader is, as far as writing an instant goes. */
export interface Reader {
  readonly now: Date;
  /** Left out: the one that is spoken. */
  readonly locale?: string;
  /** Left out: the system's own. */
  readonly timeZone?: string;
}

/** An ISO instant near or far: `today 08:02`, `yesterday 20:00`, `12 Mar, 08:02`, `12 Mar 2024, 08:02`. */
export function formatInstant(iso: string, reader: Reader): string {
  const at = new Date(iso);
  const time = formatTime(iso, reader);
  const days = dayNumber(at, reader) - dayNumber(reader.now, reader);
  const near = Math.abs(days) <= 1;
  if (near) {
    const day = new Intl.RelativeTimeFormat(reader.locale ?? spokenLocale(), {
      numeric: 'auto',
    }).format(days, 'day');
    return t('units.dayAndTime', { day, time });
  }
  const sameYear = yearOf(at, reader) === yearOf(reader.now, reader);
  const date = new Intl.DateTimeFormat(reader.locale ?? spokenLocale(), {
    ...zoneOf(reader),
    day: 'numeric',
    month: 'short',
    ...(sameYear ? { weekday: 'short' } : { year: 'numeric' }),
  }).format(at);
  return t('units.dateAndTime', { date, time });
}

/** The time of day of an ISO instant, in hours and minutes: `08:02`. */
export function formatTime(iso: string, reader: Reader): string {
  return new Intl.DateTimeFormat(reader.locale ?? spokenLocale(), {
    ...zoneOf(reader),
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
}

/** The time of day to the second, for logs: `08:02:41`. */
export function formatClock(iso: string, reader: Reader): string {
  return new Intl.DateTimeFormat(reader.locale ?? spokenLocale(), {
    ...zoneOf(reader),
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(iso));
}

function zoneOf({ timeZone }: Reader): { readonly timeZone?: string } {
  return timeZone === undefined ? {} : { timeZone };
}

function yearOf(at: Date, reader: Reader): string {
  return new Intl.DateTimeFormat('en-CA', { ...zoneOf(reader), year: 'numeric' }).format(at);
}

function dayNumber(at: Date, reader: Reader): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...zoneOf(reader),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / 86_400_000);
}

import { t, translator } from './t.ts';
import type { WordKey } from './translated.ts';

/** A day of the week by its whole name; 0 is Monday. */
export function weekdayName(weekday: number): string {
  // The first of January 2024 was a Monday.
  return write(Date.UTC(2024, 0, 1 + weekday), { weekday: 'long' });
}

/** A month by its whole name; 1 is January. */
export function monthName(month: number): string {
  return write(Date.UTC(2024, month - 1, 1), { month: 'long' });
}

/** A day of the year, like `1 March`, or `1 March 2027` where the year is given. */
export function dateName(day: number, month: number, year: number | null): string {
  const date = Date.UTC(year ?? 2024, month - 1, day);
  const parts = formatOf({
    day: 'numeric',
    month: 'long',
    ...(year === null ? {} : { year: 'numeric' }),
  }).formatToParts(date);
  // Intl does not write the French "1er".
  const isFrench = translator.language === 'fr';
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' ? dayOfMonth(day) : value))
    .join('');
}

/** A day of a month by its number, counted from 1: `1st`. */
export function dayOfMonth(n: number): string {
  const form = new Intl.PluralRules(translator.language, { type: 'ordinal' }).select(n);
  return t(ORDINALS[form], { n });
}

const ORDINALS = {
  zero: 'schedules.dayOther',
  one: 'schedules.dayOne',
  two: 'schedules.dayTwo',
  few: 'schedules.dayFew',
  many: 'schedules.dayOther',
  other: 'schedules.dayOther',
} as const satisfies Readonly<Record<Intl.LDMLPluralRule, WordKey>>;

function write(date: number, options: Intl.DateTimeFormatOptions): string {
  return formatOf(options).format(date);
}

/** In the words' language, whose English is British. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = translator.language === 'en' ? 'en-GB' : translator.language;
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}

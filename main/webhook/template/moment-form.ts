import { isoWeek, isoWeekYear, week, weekYear } from './moment-weeks.ts';

/**
 * Writes an instant in a form of Day.js with its advanced forms (`dddd, MMMM Do YYYY, h:mm a`), in
 * local time and in English, as Checkly's templates are written for. `[…]` keeps letters as they are.
 * https://day.js.org/docs/en/display/format
 */
export function writeMoment(instant: Date, form: string): string {
  if (Number.isNaN(instant.getTime())) return 'Invalid Date';
  return (form === '' ? ISO_FORM : form)
    .replace(ADVANCED_TOKEN, (part) => advancedTokens.get(part)?.(instant) ?? part)
    .replace(TOKEN, (part, kept?: string) => kept ?? tokens.get(part)?.(instant) ?? part);
}

const ISO_FORM = 'YYYY-MM-DDTHH:mm:ssZ';
const ADVANCED_TOKEN = /\[([^\]]+)]|Q|wo|ww|w|WW|W|zzz|z|gggg|GGGG|Do|X|x|k{1,2}/g;
const TOKEN =
  /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Write = (date: Date) => string;

/** Written first; what they write in brackets is kept. */
const advancedTokens: ReadonlyMap<string, Write> = new Map([
  ['Q', (date) => String(Math.ceil((date.getMonth() + 1) / 3))],
  ['Do', (date) => ordinal(date.getDate())],
  ['w', (date) => padded(week(date), 1)],
  ['ww', (date) => padded(week(date), 2)],
  ['wo', (date) => ordinal(week(date))],
  ['W', (date) => padded(isoWeek(date), 1)],
  ['WW', (date) => padded(isoWeek(date), 2)],
  ['gggg', (date) => String(weekYear(date))],
  ['GGGG', (date) => String(isoWeekYear(date))],
  ['k', (date) => padded(date.getHours() || 24, 1)],
  ['kk', (date) => padded(date.getHours() || 24, 2)],
  ['X', (date) => String(Math.floor(date.getTime() / 1_000))],
  ['x', (date) => String(date.getTime())],
  ['z', (date) => zone(date, 'short')],
  ['zzz', (date) => zone(date, 'long')],
]);

const tokens: ReadonlyMap<string, Write> = new Map([
  ['YY', (date) => String(date.getFullYear()).slice(-2)],
  ['YYYY', (date) => padded(date.getFullYear(), 4)],
  ['M', (date) => String(date.getMonth() + 1)],
  ['MM', (date) => padded(date.getMonth() + 1, 2)],
  ['MMM', (date) => (MONTHS[date.getMonth()] ?? '').slice(0, 3)],
  ['MMMM', (date) => MONTHS[date.getMonth()] ?? ''],
  ['D', (date) => String(date.getDate())],
  ['DD', (date) => padded(date.getDate(), 2)],
  ['d', (date) => String(date.getDay())],
  ['dd', (date) => (DAYS[date.getDay()] ?? '').slice(0, 2)],
  ['ddd', (date) => (DAYS[date.getDay()] ?? '').slice(0, 3)],
  ['dddd', (date) => DAYS[date.getDay()] ?? ''],
  ['H', (date) => String(date.getHours())],
  ['HH', (date) => padded(date.getHours(), 2)],
  ['h', (date) => String(date.getHours() % 12 || 12)],
  ['hh', (date) => padded(date.getHours() % 12 || 12, 2)],
  ['a', (date) => (date.getHours() < 12 ? 'am' : 'pm')],
  ['A', (date) => (date.getHours() < 12 ? 'AM' : 'PM')],
  ['m', (date) => String(date.getMinutes())],
  ['mm', (date) => padded(date.getMinutes(), 2)],
  ['s', (date) => String(date.getSeconds())],
  ['ss', (date) => padded(date.getSeconds(), 2)],
  ['SSS', (date) => padded(date.getMilliseconds(), 3)],
  ['Z', (date) => offset(date, ':')],
  ['ZZ', (date) => offset(date, '')],
]);

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** `[1st]`, `[2nd]`, `[3rd]`, `[4th]`; but `[11th]`, `[12th]`, `[13th]`. */
function ordinal(number: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  const rest = number % 100;
  return `[${String(number)}${endings[(rest - 20) % 10] ?? endings[rest] ?? 'th'}]`;
}

/** The distance from UTC, to a quarter of an hour. */
function offset(date: Date, separator: string): string {
  const minutes = -Math.round(date.getTimezoneOffset() / 15) * 15;
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return sign + padded(Math.floor(size / 60), 2) + separator + padded(size % 60, 2);
}

function zone(date: Date, timeZoneName: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZoneName }).formatToParts(date);
  return `[${parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''}]`;
}

import { spokenLocale, t } from '../../words/t.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const symbols: Readonly<Record<string, string>> = {
  hr: 'h',
  min: 'min',
  sec: 's',
  'Tg.': 'd',
  'Std.': 'h',
  'Min.': 'min',
  'Sek.': 's',
};

/** A span of time in its one or two largest units: `84 ms`, `1.1 s`, `41 s`, `4 min`, `2 h 10 min`. */
export function formatDuration(ms: number, locale = spokenLocale()): string {
  const span = Math.max(0, ms);
  if (span < SECOND) return unit(Math.round(span), 'millisecond', locale);
  if (span < 10 * SECOND) return unit(Math.round(span / 100) / 10, 'second', locale);
  if (span < MINUTE) return unit(Math.floor(span / SECOND), 'second', locale);
  if (span < 10 * MINUTE) return pair(span, [MINUTE, 'minute'], [SECOND, 'second'], locale);
  if (span < HOUR) return unit(Math.round(span / MINUTE), 'minute', locale);
  if (span < DAY) return pair(span, [HOUR, 'hour'], [MINUTE, 'minute'], locale);
  return pair(span, [DAY, 'day'], [HOUR, 'hour'], locale);
}

/** A time left, which is never known to the second once it is a minute: `40 s`, `4 min`, `2 h 10 min`. */
export function formatTimeLeft(ms: number, locale = spokenLocale()): string {
  if (ms >= MINUTE && ms < HOUR) return unit(Math.round(ms / MINUTE), 'minute', locale);
  return formatDuration(ms < MINUTE ? Math.ceil(ms / SECOND) * SECOND : ms, locale);
}

type Step = readonly [ms: number, unit: string];

function pair(span: number, large: Step, small: Step, locale: string | undefined): string {
  const whole = Math.floor(span / large[0]);
  const rest = Math.floor((span - whole * large[0]) / small[0]);
  const first = unit(whole, large[1], locale);
  return rest === 0 ? first : t('units.between', { first, second: unit(rest, small[1], locale) });
}

function unit(value: number, name: string, locale: string | undefined): string {
  const text = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value);
  // The SI symbols, also where the locale abbreviates words: "2 hrs", "4 mins", "41 sec", "41 Sek."
  return text.replace(
    /\b(?:(hr|min|sec)s?\b|(?:Tg|Std|Min|Sek)\.)/,
    (word, english: string | undefined) => symbols[english ?? word] ?? word,
  );
}

import { spokenLocale } from '../../words/t.ts';

/** A whole number as it is written here: `1,204`. */
export function formatNumber(value: number, locale = spokenLocale()): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A share from 0 to 1 as whole percent, rounded down so that 100 % means done. */
export function formatFraction(fraction: number, locale = spokenLocale()): string {
  const whole = Math.floor(Math.min(Math.max(fraction, 0), 1) * 100) / 100;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(whole);
}

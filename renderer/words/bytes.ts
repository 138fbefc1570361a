import { spokenLocale } from '../../words/t.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Bytes as a person reads them, in steps of 1000 and with at most three digits: `48.2 GB`. */
export function formatBytes(bytes: number, locale = spokenLocale()): string {
  const power = bytes < 1_000 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const step = Math.min(power, UNITS.length - 1);
  const value = bytes / 1_000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : displayIn(locale),
    maximumFractionDigits: step === 0 || value >= 100 ? 0 : 1,
  }).format(value);
}

/** Chinese abbreviates `GB` to a word that nobody uses, unless it is narrow. */
function displayIn(locale: string | undefined): 'short' | 'narrow' {
  return locale?.startsWith('zh') === true ? 'narrow' : 'short';
}

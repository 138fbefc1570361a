import { spokenLocale, t, translator } from '../../words/t.ts';
import { bytesInWords, durationInWords } from './figures.ts';

/** An amount of bytes in the language spoken: `4.5 GiB`, `4,5 GiB`. */
export function sayBytes(bytes: number): string {
  const english = bytesInWords(bytes);
  if (isEnglish()) return english;
  const [amount = '', unit = ''] = english.split(' ');
  const digits = amount.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(spokenLocale(), { minimumFractionDigits: digits });
  return `${format.format(Number(amount))} ${unit}`;
}

/** A number of files in the language spoken: `1 file`, `12 files`. */
export function sayFiles(count: number): string {
  return t('verdicts.files', { count, n: sayCount(count) });
}

/** A count as the language spoken writes it; in English its digits alone. */
export function sayCount(count: number): string {
  return isEnglish() ? String(count) : new Intl.NumberFormat(spokenLocale()).format(count);
}

/** The two largest units of a time in milliseconds, in the language spoken: `2 h 5 min`. */
export function sayDuration(milliseconds: number): string {
  const english = durationInWords(milliseconds);
  if (isEnglish()) return english;
  return [...english.matchAll(/(\S+) (\w+)/g)]
    .map(([, amount, symbol = '']) => ofUnit(Number(amount), symbol))
    .reduce((first, second) => t('units.between', { first, second }));
}

function isEnglish(): boolean {
  return translator.language === 'en';
}

const UNITS: Readonly<Record<string, string>> = {
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
};

function ofUnit(amount: number, symbol: string): string {
  const unit = UNITS[symbol] ?? 'second';
  return new Intl.NumberFormat(spokenLocale(), { style: 'unit', unit }).format(amount);
}

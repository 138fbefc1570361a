import type { Amount, Estimate } from '../../preload/contract/estimate.ts';
import { spokenLocale, t } from '../../words/t.ts';
import { formatBytes } from './bytes.ts';

/** So many files and bytes: `1,204 files, 48.2 GB`. */
export function amountInWords(amount: Amount, locale = spokenLocale()): string {
  return t('units.filesAndBytes', valuesOf(amount, locale));
}

/** What would be backed up, in a sentence; a count that was broken off is a least. */
export function estimateInWords({ taken, isComplete }: Estimate, locale = spokenLocale()): string {
  return t(isComplete ? 'units.wouldBackUp' : 'units.wouldBackUpLeast', valuesOf(taken, locale));
}

/** What would be left out, in a sentence. */
export function leftOutInWords({ leftOut, isComplete }: Estimate, locale = spokenLocale()): string {
  if (leftOut.files === 0) return isComplete ? t('units.nothingLeftOut') : '';
  return t(isComplete ? 'units.leftOut' : 'units.leftOutLeast', valuesOf(leftOut, locale));
}

function valuesOf(
  { files, bytes }: Amount,
  locale: string | undefined,
): { readonly count: number; readonly size: string } {
  return { count: files, size: formatBytes(bytes, locale) };
}

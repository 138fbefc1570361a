import type { Finding } from '../../preload/contract/api.ts';
import { quotedInWords, seriesInWords } from '../../words/list.ts';

/** A finding that asks for nothing. */
export function well(subject: string, message: string): Finding {
  return { subject, state: 'well', message, remedy: '' };
}

/** Names as a sentence lists them. */
export function quoted(names: readonly string[]): string {
  return seriesInWords(names.map(quotedInWords));
}

/** The remedy for one system; all of them where it is not known. */
export function forPlatform(remedies: Readonly<Record<string, string>>, platform = ''): string {
  return remedies[platform] ?? Object.values(remedies).join('; ');
}

/** A hint that more words can follow. */
export function sentence(hint: string): string {
  return hint === '' || /[.!?。]$/.test(hint) ? hint : `${hint}.`;
}

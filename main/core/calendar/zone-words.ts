import { t } from '../../../words/t.ts';

/** A schedule's phrase with the zone that it names (an IANA name), if it names one. */
export function inZone(words: string, zone: string | null): string {
  if (zone === null) return words;
  return zone === 'UTC' ? t('calendar.inUtc', { words }) : t('calendar.inZone', { words, zone });
}

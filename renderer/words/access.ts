import { t } from '../../words/t.ts';

/** How much of the sources cannot be read. */
export function unreadableInWords(count: number): string {
  return t('access.unreadable', { count });
}

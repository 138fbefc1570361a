import type { ForgetPreview } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import { formatNumber } from './count.ts';
import { seriesInWords } from '../../words/list.ts';
import { pathsInWords } from './snapshot.ts';

/** What a rule would do, in one sentence. */
export function foreseenInWords({
  kept,
  removed,
}: Pick<ForgetPreview, 'kept' | 'removed'>): string {
  if (kept + removed === 0) return t('retention.noSnapshots');
  if (removed === 0) return t('retention.allKept', { count: kept });
  return t('retention.wouldForget', { count: removed, kept: formatNumber(kept) });
}

/** What the snapshots of a group have in common. */
export function groupInWords({
  host,
  paths,
  tags,
}: Pick<ForgetPreview['groups'][number], 'host' | 'paths' | 'tags'>): string {
  const parts = [
    ...(host === '' ? [] : [host]),
    ...(paths.length === 0 ? [] : [pathsInWords(paths)]),
    ...(tags.length === 0 ? [] : [t('retention.groupTagged', { tags: seriesInWords(tags) })]),
  ];
  return parts.length === 0 ? t('retention.allSnapshots') : parts.join(' · ');
}

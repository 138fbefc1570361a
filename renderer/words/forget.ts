import type { ForgetPreview } from '../../preload/contract/snapshot.ts';
import { formatCount } from './count.ts';
import { pathsInWords } from './snapshot.ts';

const snapshots = { one: 'snapshot', many: 'snapshots' };

/** What a rule would do, in one sentence. */
export function foreseenInWords({
  kept,
  removed,
}: Pick<ForgetPreview, 'kept' | 'removed'>): string {
  if (kept + removed === 0) return 'There is no snapshot of this profile yet.';
  if (removed === 0) return `All ${formatCount(kept, snapshots)} would be kept.`;
  return `${formatCount(removed, snapshots)} would be forgotten, ${formatCount(kept, { one: 'kept', many: 'kept' })}.`;
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
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(', ')}`]),
  ];
  return parts.length === 0 ? 'All snapshots' : parts.join(' · ');
}

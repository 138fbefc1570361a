import type { Retention } from '../../preload/contract/profile.ts';

/** The kinds of snapshots that a rule counts, in the order in which they are shown. */
export const retentionKinds: readonly (keyof Retention)[] = [
  'last',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
];

/** What a rule keeps: `the last 3, 7 daily, 4 weekly`. */
export function retentionInWords(retention: Retention): string {
  const kept = retentionKinds
    .filter((kind) => retention[kind] > 0)
    .map((kind) =>
      kind === 'last' ? `the last ${String(retention.last)}` : `${String(retention[kind])} ${kind}`,
    );
  return kept.length === 0 ? 'nothing' : kept.join(', ');
}

import * as z from 'zod';
import type { Snapshot } from '../../preload/contract/snapshot.ts';
import { text, texts } from './fields.ts';
import { findDocument } from './read-document.ts';
import { readSnapshots } from './snapshots.ts';

/** What `forget` does with the snapshots that belong together. */
export interface ForgetGroup {
  readonly host: string;
  readonly paths: readonly string[];
  readonly tags: readonly string[];
  readonly keep: readonly Snapshot[];
  readonly remove: readonly Snapshot[];
  /** By a snapshot's id: the rules that keep it, in restic's words. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

const list = z.array(z.unknown()).catch([]).default([]);

const groupSchema = z.object({ host: text, paths: texts, tags: texts, keep: list, remove: list });

const reasonsSchema = z.object({
  reasons: z
    .array(z.object({ snapshot: z.object({ id: z.string() }), matches: texts }))
    .catch([])
    .default([]),
});

/**
 * The groups of `restic forget --json`; none where it says nothing, as it does when there is no such
 * snapshot; null where it is no list. Before 0.19, text may follow.
 */
export function readForget(output: string): readonly ForgetGroup[] | null {
  if (output.trim() === '') return [];
  const document = findDocument(output);
  if (!Array.isArray(document)) return null;
  return document.flatMap((each: unknown) => {
    const read = groupSchema.safeParse(each);
    if (!read.success) return [];
    const { keep, remove, ...named } = read.data;
    return [
      {
        ...named,
        keep: readSnapshots(keep) ?? [],
        remove: readSnapshots(remove) ?? [],
        reasons: reasonsOf(each),
      },
    ];
  });
}

function reasonsOf(group: unknown): ForgetGroup['reasons'] {
  const read = reasonsSchema.safeParse(group);
  const reasons = read.success ? read.data.reasons : [];
  return new Map(reasons.map(({ snapshot, matches }) => [snapshot.id, matches]));
}

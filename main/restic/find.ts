import path from 'node:path';
import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { SearchHit, SearchResult } from '../../preload/contract/snapshot.ts';
import type { NamePattern } from '../core/name-pattern.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { snapshotIdSchema } from '../core/snapshot-schema.ts';
import { count, instant } from './fields.ts';
import { toEntry } from './ls-lines.ts';
import { readDocument, unreadable } from './read-document.ts';
import { refuseArgument } from './refuse-argument.ts';
import { listSnapshots } from './snapshots.ts';

/** The most hits that are told. */
const MOST_HITS = 1_000;

const matchSchema = z.object({
  path: z.string().startsWith('/'),
  type: z.string().catch('').default(''),
  size: count,
  mtime: instant.nullable().catch(null).default(null),
});
const foundSchema = z.object({
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  matches: z.array(z.unknown()).catch([]).default([]),
});

export interface FindQuestion {
  readonly pattern: NamePattern;
  /** In one snapshot, or in all with this tag. */
  readonly among: { readonly snapshotId: string } | { readonly tag: string };
}

/** Looks for names in snapshots that are not indexed: restic reads all their folders. */
export async function findInSnapshots(
  engine: Engine,
  access: RepositoryAccess,
  { pattern, among }: FindQuestion,
  signal: AbortSignal,
): Promise<Result<SearchResult>> {
  const failure = 'tag' in among ? null : refuseArgument(snapshotIdSchema, among.snapshotId);
  if (failure !== null) return { ok: false, failure };
  const narrowed = 'tag' in among ? `--tag=${among.tag}` : `--snapshot=${among.snapshotId}`;
  // A backslash escapes for restic on some systems only: as `?` it finds enough everywhere.
  const words = ['--json', 'find', '--no-lock', '--ignore-case', narrowed, '--'];
  const [found, order] = await Promise.all([
    readDocument(engine, access, [...words, pattern.glob.replaceAll('\\', '?')], { signal }),
    'tag' in among ? listSnapshots(engine, access, { own: among.tag }, signal) : null,
  ]);
  if (!found.ok) return found;
  if (order?.ok === false) return order;
  const hits = readHits(found.value, pattern);
  if (hits === null) return { ok: false, failure: unreadable() };
  const newestFirst = new Map((order?.value ?? []).map(({ id }, at) => [id, at]));
  const placeOf = ({ snapshotId }: SearchHit): number => newestFirst.get(snapshotId) ?? Infinity;
  const sorted = order === null ? hits : hits.toSorted((a, b) => placeOf(a) - placeOf(b) || 0);
  return { ok: true, value: { hits: sorted.slice(0, MOST_HITS), total: sorted.length } };
}

/**
 * The hits of `restic find --json`, in restic's order; null where it is no list. restic also tells
 * what lies in a folder whose name matches: that is left out.
 */
export function readHits(document: unknown, { matches }: NamePattern): readonly SearchHit[] | null {
  if (!Array.isArray(document)) return null;
  return document.flatMap((each: unknown) => {
    const found = foundSchema.safeParse(each);
    if (!found.success) return [];
    const { snapshot: snapshotId } = found.data;
    return found.data.matches.flatMap((match) => {
      const read = matchSchema.safeParse(match);
      if (!read.success) return [];
      const name = path.posix.basename(read.data.path);
      return matches(name) ? [{ snapshotId, entry: toEntry({ ...read.data, name }) }] : [];
    });
  });
}

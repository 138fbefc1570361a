import * as z from 'zod';
import type { Result } from '../../preload/contract/result.ts';
import type { SnapshotChange, SnapshotDifference } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { snapshotDigitsSchema } from '../core/snapshot-schema.ts';
import { doInRepository } from './do-in-repository.ts';
import { count } from './fields.ts';
import { firstOf } from './first-of.ts';
import { parseJson } from './parse-json.ts';
import { unreadable } from './read-document.ts';
import { refuseArgument } from './refuse-argument.ts';

const changeSchema = z.object({
  message_type: z.literal('change'),
  path: z.string(),
  modifier: z.string().max(10),
});
const side = z.object({ files: count, bytes: count }).catch({ files: 0, bytes: 0 });
const statisticsSchema = z.object({
  message_type: z.literal('statistics'),
  changed_files: count,
  added: side,
  removed: side,
});

/** How the second snapshot differs from the first. restic takes no `latest` here. */
export async function diffSnapshots(
  engine: Engine,
  access: RepositoryAccess,
  [first, second]: readonly [first: string, second: string],
  signal?: AbortSignal,
): Promise<Result<SnapshotDifference>> {
  const failure =
    refuseArgument(snapshotDigitsSchema, first) ?? refuseArgument(snapshotDigitsSchema, second);
  if (failure !== null) return { ok: false, failure };
  const { hear, difference } = differenceReader();
  const done = await doInRepository(
    engine,
    access,
    ['--json', 'diff', '--no-lock', first, second],
    {
      onStdoutLine: hear,
      ...(signal && { signal }),
    },
  );
  if (!done.ok) return done;
  const value = difference();
  return value === null ? { ok: false, failure: unreadable() } : { ok: true, value };
}

/** Reads the lines of `restic diff --json`; the difference is null until its statistics are told. */
export function differenceReader(): {
  readonly hear: (line: string) => void;
  readonly difference: () => SnapshotDifference | null;
} {
  const changes = firstOf<SnapshotChange>();
  let statistics: z.infer<typeof statisticsSchema> | null = null;
  const hear = (line: string): void => {
    const json = parseJson(line);
    const change = changeSchema.safeParse(json);
    if (change.success) {
      const { path, modifier } = change.data;
      changes.add({ path, modifier });
      return;
    }
    statistics = statisticsSchema.safeParse(json).data ?? statistics;
  };
  const difference = (): SnapshotDifference | null =>
    statistics && {
      changes: changes.kept,
      total: changes.total(),
      filesChanged: statistics.changed_files,
      filesAdded: statistics.added.files,
      filesRemoved: statistics.removed.files,
      bytesAdded: statistics.added.bytes,
      bytesRemoved: statistics.removed.bytes,
    };
  return { hear, difference };
}

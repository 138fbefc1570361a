import type { Failure, Result } from '../../preload/contract/result.ts';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { plainFolder } from './browse.ts';
import { doInRepository } from './do-in-repository.ts';
import type { DumpQuestion } from './dump-question.ts';
import { readNode } from './ls-lines.ts';

/** What stands at a path of a snapshot: `dump` takes folders and files alike and does not say which. */
export async function kindAt(
  engine: Engine,
  access: RepositoryAccess,
  { snapshotId, path }: DumpQuestion,
  signal: AbortSignal,
): Promise<Result<FolderEntry['kind']>> {
  const wanted = plainFolder(path);
  if (wanted === '/') return { ok: true, value: 'folder' };
  const known = new AbortController();
  const seen: FolderEntry['kind'][] = [];
  const done = await doInRepository(
    engine,
    access,
    ['--json', 'ls', '--no-lock', snapshotId, wanted],
    {
      onStdoutLine: (line) => {
        const entry = readNode(line);
        if (entry?.path !== wanted) return;
        seen.push(entry.kind);
        known.abort(); // of a folder, all that it holds would follow
      },
      signal: AbortSignal.any([signal, known.signal]),
    },
  );
  const [kind] = seen;
  if (kind !== undefined) return { ok: true, value: kind };
  return done.ok ? { ok: false, failure: nothingAt(wanted) } : done;
}

/** Told where a snapshot holds nothing at a path. */
export const nothingAt = (path: string): Failure => ({
  kind: 'not-found',
  message: t('failuresRestore.nothingAt', { path }),
  hint: t('failuresRestore.nothingAtHint'),
});

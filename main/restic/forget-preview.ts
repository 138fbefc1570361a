import type { Retention } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { ForgetPreview, ForgetVerdict } from '../../preload/contract/snapshot.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { forgetArguments } from '../core/upkeep-arguments.ts';
import { readForget, type ForgetGroup } from './forget-groups.ts';
import { readAnswer, unreadable } from './read-document.ts';

/** What `forget` would do to the snapshots with this tag. It changes nothing and takes no lock. */
export async function previewForget(
  engine: Engine,
  access: RepositoryAccess,
  { keep, tag }: { readonly keep: Retention; readonly tag: string },
  signal?: AbortSignal,
): Promise<Result<ForgetPreview>> {
  const args = ['--json', 'forget', '--dry-run', '--no-lock', ...forgetArguments(keep, tag)];
  const answer = await readAnswer(engine, access, args, signal && { signal });
  if (!answer.ok) return answer;
  const groups = readForget(answer.value);
  if (groups === null) return { ok: false, failure: unreadable() };
  const shown = groups.map(({ host, paths, tags, ...group }) => ({
    host,
    paths,
    tags,
    verdicts: verdictsOf(group),
  }));
  const verdicts = shown.flatMap((group) => group.verdicts);
  const kept = verdicts.filter((each) => each.keep).length;
  return { ok: true, value: { groups: shown, kept, removed: verdicts.length - kept } };
}

function verdictsOf({
  keep,
  remove,
  reasons,
}: Pick<ForgetGroup, 'keep' | 'remove' | 'reasons'>): readonly ForgetVerdict[] {
  return [
    ...keep.map((snapshot) => ({
      snapshot,
      keep: true,
      reasons: reasons.get(snapshot.id) ?? [],
    })),
    ...remove.map((snapshot) => ({ snapshot, keep: false, reasons: [] })),
  ].toSorted((a, b) => b.snapshot.time.localeCompare(a.snapshot.time));
}

import type { Result } from '../../preload/contract/result.ts';
import type { FolderEntry } from '../../preload/contract/snapshot.ts';
import type { SampleFile } from '../core/drill.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { walkSnapshot } from './walk.ts';

export interface SampleOrder {
  readonly snapshotId: string;
  readonly count: number;
  /** Larger files are passed over. */
  readonly largestBytes: number;
  /** From 0 to below 1, anew each time. */
  readonly chance: () => number;
  readonly signal: AbortSignal;
}

/** Picks files of a snapshot at random, each as likely as any other, in one walk through its tree. */
export async function sampleFiles(
  engine: Engine,
  access: RepositoryAccess,
  order: SampleOrder,
): Promise<Result<readonly SampleFile[]>> {
  const { offer, picked } = reservoir(order);
  const hear = (entry: FolderEntry): boolean => {
    const { path, kind, addressable, modifiedAt } = entry;
    const bytes = entry.bytes ?? 0;
    const isFit = kind === 'file' && addressable && bytes <= order.largestBytes;
    if (isFit) offer({ path, bytes, modifiedAt });
    return true;
  };
  const { snapshotId, signal } = order;
  const walked = await walkSnapshot(engine, access, { snapshotId, hear, signal });
  return walked.ok ? { ok: true, value: picked } : walked;
}

/** Vitter's algorithm R: a fair sample of a stream whose length nobody knows. */
function reservoir({ count, chance }: Pick<SampleOrder, 'count' | 'chance'>): {
  readonly offer: (file: SampleFile) => void;
  readonly picked: readonly SampleFile[];
} {
  const picked: SampleFile[] = [];
  let offered = 0;
  return {
    picked,
    offer: (file) => {
      offered += 1;
      const at = offered <= count ? picked.length : Math.floor(chance() * offered);
      if (at < count) picked[at] = file;
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../preload/contract/result.ts';
import type { FolderEntry, FolderListing } from '../../../preload/contract/snapshot.ts';
import { api } from '../../api.ts';
import { useTask } from '../../parts/use-task.ts';
import { useAnswer } from './use-answer.ts';

/** A folder of a snapshot, as far as it was asked for. */
export interface OpenFolder {
  /** Null until the first part is there. */
  readonly entries: readonly FolderEntry[] | null;
  readonly total: number;
  readonly isIndexed: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  again(): void;
  /** Asks for the next part. */
  more(): void;
}

/** Asks main for a folder, 10,000 entries at a time. */
export function useFolder(profileId: string, snapshotId: string, folder: string): OpenFolder {
  const key = `${snapshotId}\n${folder}`;
  const first = useAnswer(key, () => api.snapshots.browse(profileId, snapshotId, folder, 0));
  const [further, setFurther] = useState<readonly FolderEntry[]>([]);
  const next = useTask();
  const wanted = useRef(key);
  useEffect(() => {
    wanted.current = key;
    setFurther([]);
  }, [key]);
  const entries = first.value === null ? null : [...first.value.entries, ...further];
  const add = (listing: FolderListing): void => {
    if (wanted.current === key) setFurther([...further, ...listing.entries]);
  };
  return {
    entries,
    total: first.value?.total ?? 0,
    isIndexed: first.value?.isIndexed ?? true,
    isBusy: first.isBusy || next.isBusy,
    failure: first.failure ?? next.failure,
    again: first.again,
    more: () => {
      const offset = entries?.length ?? 0;
      next.run(() => api.snapshots.browse(profileId, snapshotId, folder, offset), add);
    },
  };
}

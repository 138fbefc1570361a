import { useState } from 'react';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { chooseIn } from './choice.ts';

/** What is chosen of one snapshot, over all of its folders. */
export interface Choice {
  readonly chosen: ReadonlySet<string>;
  /** Takes over the ticks of one folder. */
  tick(entries: readonly FolderEntry[], ticks: 'all' | ReadonlySet<string | number>): void;
  clear(): void;
}

const none: ReadonlySet<string> = new Set();

/** Holds what is chosen; another snapshot begins with nothing. */
export function useChoice(snapshotId: string): Choice {
  const [held, hold] = useState({ snapshotId, chosen: none });
  const chosen = held.snapshotId === snapshotId ? held.chosen : none;
  return {
    chosen,
    tick: (entries, ticks) => {
      hold({ snapshotId, chosen: chooseIn(chosen, entries, ticks) });
    },
    clear: () => {
      hold({ snapshotId, chosen: none });
    },
  };
}

import { useState } from 'react';
import type { FolderEntry, SearchHit } from '../../../preload/contract/snapshot.ts';
import type { SnapshotSpot } from '../../state/place.ts';
import type { Search } from './search-box.tsx';
import { parentOf } from './snapshot-path.ts';

/** Where the reader looks in a snapshot: at a folder, at what was found, at one file. */
export interface Finding {
  /** The file that is shown beside. */
  readonly looked: FolderEntry | null;
  /** What was looked for last; kept while a hit is open, so that there is a way back. */
  readonly search: Search | null;
  readonly isSearching: boolean;
  lookAt(entry: FolderEntry | null): void;
  openFolder(path: string, marked?: string | null): void;
  openHit(hit: SearchHit): void;
  /** Looks for that; null goes back to the folder for good. */
  find(search: Search | null): void;
  backToHits(): void;
}

/** Holds where the reader looks, and goes where that leads. */
export function useFinding(snapshotId: string, go: (spot: Partial<SnapshotSpot>) => void): Finding {
  const [looked, lookAt] = useState<FolderEntry | null>(null);
  const [search, setSearch] = useState<Search | null>(null);
  const [isSearching, setSearching] = useState(false);
  return {
    looked,
    search,
    isSearching,
    lookAt,
    openFolder: (path, marked = null) => {
      lookAt(null);
      setSearching(false);
      go({ folder: path, marked });
    },
    openHit: ({ snapshotId: id, entry }) => {
      setSearching(false);
      lookAt(entry.kind === 'file' && id === snapshotId ? entry : null);
      go({ snapshotId: id, folder: parentOf(entry.path), marked: entry.path });
    },
    find: (wanted) => {
      setSearch(wanted);
      setSearching(wanted !== null);
      lookAt(null);
    },
    backToHits: () => {
      setSearching(true);
      lookAt(null);
    },
  };
}

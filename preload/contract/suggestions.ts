/** A folder that many people want backed up. */
export interface SuggestedFolder {
  readonly kind: 'home' | 'desktop' | 'documents' | 'downloads' | 'music' | 'pictures' | 'videos';
  readonly path: string;
  /** The folder's own name, in the language in which it was made. */
  readonly name: string;
}

/** Where a repository may be kept on this computer. */
export interface SuggestedPlace {
  /** An absolute path that can be written to: where a drive is mounted, or the home folder. */
  readonly path: string;
  readonly name: string;
  /** Null where it could not be found out. */
  readonly freeBytes: number | null;
  /** Whether it is another drive than the one that holds the home folder. */
  readonly isExternal: boolean;
}

/** What a first backup may start from: only what is there now. */
export interface Suggestions {
  /** The home folder first. */
  readonly folders: readonly SuggestedFolder[];
  /** Other drives first, the one with the most room before the others; then the home folder. */
  readonly places: readonly SuggestedPlace[];
}

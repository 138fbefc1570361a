/** What stands in the way of reading the sources, found out before a backup. */
export interface AccessReport {
  /** How many files and folders were looked at; not all, when there are very many. */
  readonly looked: number;
  readonly isComplete: boolean;
  /** What cannot be read; the first 200. */
  readonly unreadable: readonly string[];
  readonly unreadableCount: number;
  /** Rights that this system grants apart, and that are missing. */
  readonly missingRights: readonly MissingRight[];
}

/** A right that the user can grant, and where. */
export interface MissingRight {
  readonly kind: 'full-disk-access' | 'shadow-copies';
  readonly message: string;
  readonly hint: string;
  /** Whether `app.openRights` leads to the settings page for it. */
  readonly hasSettingsPage: boolean;
}

/** A snapshot and the id of its root folder. */
export interface SnapshotRoot {
  /** All 64 hexadecimal digits, as in `tree`. */
  readonly id: string;
  readonly tree: string;
}

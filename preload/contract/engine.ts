import type { Failure } from './result.ts';

/** Which restic is used, and what is known of it. */
export interface EngineState {
  /** The one that is used; null where none can be. */
  readonly engine: { readonly path: string; readonly version: string } | null;
  /** Why none can be used. */
  readonly problem: Failure | null;
  /** The path that was chosen by hand; null lets Bellhop look for one. */
  readonly chosenPath: string | null;
  /** Whether the one in use was installed by Bellhop. */
  readonly isOwn: boolean;
  /** The version that Bellhop installs; null where there is none for this machine. */
  readonly pinnedVersion: string | null;
  /** Where releases are fetched from in place of GitHub; null for GitHub. */
  readonly mirror: string | null;
  /** A download that is on, in bytes. */
  readonly installing: { readonly received: number; readonly total: number | null } | null;
}

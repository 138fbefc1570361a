import type { Watch } from '../../../preload/contract/profile.ts';

/** When the owner is warned, as the editor holds it; the days are kept while it is off. */
export interface WatchForm {
  readonly isWatched: boolean;
  readonly overdueAfterDays: number;
  readonly anomalies: boolean;
}

/** The form of a stored watch. */
export function toWatchForm({ overdueAfterDays, anomalies }: Watch): WatchForm {
  return {
    isWatched: overdueAfterDays !== null,
    overdueAfterDays: overdueAfterDays ?? 7,
    anomalies,
  };
}

/** Reads the form back. Expects a validated one. */
export function fromWatchForm({ isWatched, overdueAfterDays, anomalies }: WatchForm): Watch {
  return { overdueAfterDays: isWatched ? overdueAfterDays : null, anomalies };
}

import type { Notice } from '../../preload/contract/api.ts';
import type { Profile } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';

const DAY_MS = 86_400_000;

/** What is known of a profile's backups. Instants are ISO 8601. */
export interface BackupPast {
  /** The end of the newest one that succeeded. */
  readonly lastSuccessAt: string | null;
  /** When the first was tried. */
  readonly firstTriedAt: string | null;
}

/**
 * Since when a success is overdue; null where none is. Counting begins with the last success, or with
 * the first try: a profile that was never run is new, not late.
 */
export function overdueSince(
  { lastSuccessAt, firstTriedAt }: BackupPast,
  afterDays: number | null,
  now: number,
): string | null {
  const from = lastSuccessAt ?? firstTriedAt;
  if (from === null || afterDays === null) return null;
  const due = Date.parse(from) + afterDays * DAY_MS;
  return due <= now ? new Date(due).toISOString() : null;
}

/** What the user is told of a profile that has become overdue. */
export function overdueNotice({ id, name, watch }: Profile): Notice {
  const count = watch.overdueAfterDays ?? 0;
  return {
    kind: 'profile-overdue',
    profileId: id,
    hook: '',
    message: t('notices.notBackedUpFor', { name, count }),
  };
}

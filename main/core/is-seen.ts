import { shownAt } from '../../preload/contract/address.ts';
import type { Tiding } from './tidings.ts';

/**
 * Whether a window in focus, whose address has this fragment, shows it already: news of hooks and of
 * overdue backups stand on every screen, the end of a run at home and on its own page.
 */
export function isSeen({ kind, target }: Tiding, fragment: string): boolean {
  if (kind === 'overdue' || kind === 'hookFailing') return true;
  const shown = shownAt(fragment);
  if (shown === null || 'screen' in shown) return false;
  if ('profileId' in shown || shown.runId === null) return true;
  return 'runId' in target && target.runId === shown.runId;
}

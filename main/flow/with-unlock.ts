import type { Profile } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { withDecision } from '../core/run-state.ts';
import type { Ready } from './ready.ts';
import type { RunRecord } from './run-record.ts';

/** What is worked on. */
export interface Job {
  readonly record: RunRecord;
  readonly profile: Profile;
  readonly ready: Ready;
  readonly signal: AbortSignal;
}

/** How one go at the work ended. */
export type Worked = 'locked' | 'done';

export interface UnlockNeeds {
  readonly now: () => number;
  /** Plain `restic unlock`: removes stale locks only. */
  readonly unlock: (ready: Ready) => Promise<Result<null>>;
}

/** How long the second go waits for a lock that lives: most foreign work on a repository is short. */
const LOCK_WAIT_SECONDS = 60;

/**
 * Does work in a repository. Where that is locked, stale locks are removed once and the work is tried
 * once more, with some patience: a lock that restic itself calls stale hurts nobody, and no other is
 * touched.
 */
export async function withUnlock(
  { record, ready, signal }: Job,
  work: (ready: Ready) => Promise<Worked>,
  needs: UnlockNeeds,
): Promise<void> {
  const first = await work(ready);
  if (first !== 'locked' || signal.aborted) return;
  const unlocked = await needs.unlock(ready);
  const text = unlocked.ok
    ? t('decisions.unlocked')
    : t('decisions.notUnlocked', { reason: unlocked.failure.message });
  record.change((run) => withDecision(run, new Date(needs.now()).toISOString(), text));
  const engine = { ...ready.engine, lockWaitSeconds: LOCK_WAIT_SECONDS };
  await work({ ...ready, engine });
}

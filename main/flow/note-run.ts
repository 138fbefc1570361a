import type { PlannedTask, Profile, Repository } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import { makeRun, withVerdict, type Verdict } from '../core/run-state.ts';
import { endBroken } from './end-broken.ts';
import type { RunRecord } from './run-record.ts';
import type { Order } from './runner.ts';

/** A slot (ms since the epoch) that was not run, and why. */
export interface NotedRun {
  readonly task: PlannedTask;
  readonly slot: number;
  readonly verdict: Verdict;
}

export interface NoteNeeds {
  readonly now: () => number;
  readonly newId: () => string;
  readonly record: (run: Run) => RunRecord;
  readonly endRun: (order: Omit<Order, 'signal' | 'restore'>) => Promise<void>;
}

/**
 * Writes down a run that is not made, ended as it begins, and tells the hooks. It is on record with its
 * verdict before this returns, so that a crash before the hooks were told is made good at the next start.
 */
export function noteRun(
  known: { readonly profile: Profile; readonly repository: Repository },
  { task, slot, verdict }: NotedRun,
  needs: NoteNeeds,
): Promise<void> {
  const at = new Date(needs.now()).toISOString();
  const { id: profileId, name: profile } = known.profile;
  const names = { id: needs.newId(), profileId, profile, task };
  const slotAt = new Date(slot).toISOString();
  const record = needs.record(makeRun({ ...names, trigger: 'schedule', slot: slotAt, at }));
  record.change((run) => withVerdict(run, verdict));
  return needs.endRun({ record, ...known }).catch((error: unknown) => {
    endBroken({ record }, error, needs);
  });
}

import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import { enterPhase, interruptedVerdict, withVerdict } from '../core/run-state.ts';
import type { RunRecord } from './run-record.ts';

export interface RecoverNeeds {
  readonly now: () => number;
  readonly unfinished: () => readonly Run[];
  readonly record: (run: Run) => RunRecord;
  readonly find: (profileId: string) => { profile: Profile; repository: Repository } | null;
  /** Hands the deliveries that a run was waiting for to the courier. */
  readonly releaseGates: (runId: string) => void;
  readonly endRun: (order: {
    record: RunRecord;
    profile: Profile;
    repository: Repository;
  }) => Promise<void>;
  /** Called for each when it is over. */
  readonly ended: (run: Run) => void;
}

/**
 * Brings the runs that a crash has cut off to an end: one with an outcome keeps it, one without is
 * `interrupted`, and its hooks hear of it. Call it before anything new starts.
 */
export async function recoverRuns(needs: RecoverNeeds): Promise<void> {
  for (const run of needs.unfinished()) {
    const record = needs.record(run);
    const at = new Date(needs.now()).toISOString();
    const known = needs.find(run.profileId);
    if (run.outcome === null || run.phase !== 'after') {
      record.change((each) =>
        each.outcome === null ? withVerdict(each, interruptedVerdict) : each,
      );
    }
    if (known !== null && record.get().phase !== 'after') {
      await needs.endRun({ record, ...known });
    } else {
      record.change(
        (each) => enterPhase(each, 'ended', at),
        () => {
          needs.releaseGates(run.id);
        },
      );
    }
    needs.ended(record.get());
  }
}

import type { Broadcasts } from '../../preload/contract/api.ts';
import type { Run } from '../../preload/contract/run.ts';

export interface RunEndNeeds {
  readonly now: () => number;
  readonly get: (runId: string) => Promise<Run | null>;
  readonly ended: (run: Run) => void;
}

/** A run that ended longer ago has changed for another reason: a message was sent again. */
const RECENT_MS = 60_000;

/** So many are known to be told of; no more end in that time. */
const KNOWN = 1_000;

/** Finds out of news about changes which runs have just ended, and says so once for each. */
export function watchRunEnds(needs: RunEndNeeds): (news: Broadcasts['changed']) => Promise<void> {
  let told: readonly string[] = [];
  return async ({ what, runId }) => {
    if (what !== 'runs' || runId === undefined || told.includes(runId)) return;
    const run = await needs.get(runId);
    if (run?.phase !== 'ended' || run.finishedAt === null || told.includes(runId)) return;
    if (needs.now() - Date.parse(run.finishedAt) > RECENT_MS) return;
    told = [runId, ...told].slice(0, KNOWN);
    needs.ended(run);
  };
}

import { Play } from 'lucide-react';
import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { Rich } from '../../parts/rich.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useTask } from '../../parts/use-task.ts';
import { nameOfTask, plannedTask } from '../../words/tasks.ts';
import { useBellhop } from '../../state/use-state.ts';
import { SnapshotLink } from './run-result.tsx';
import { formatInstant } from '../../words/instant.ts';
import { causeInWords, markOfRun } from '../../words/outcome.ts';

/** A dot that stays behind what it follows, so that no line begins with it. */
const BETWEEN = '\u00A0· ';

/** Whose run this is, when it was, how it ended, and doing it again. */
export function RunHead({ run }: { readonly run: Run }): React.ReactNode {
  const now = useNow(60_000);
  const place = useBellhop((state) => state.place);
  const go = useBellhop((state) => state.go);
  const again = useTask();
  const task = plannedTask(run.task);
  return (
    <>
      <header className="run-head">
        <div>
          <h1>{run.profile}</h1>
          <p className="muted">
            {nameOfTask(run.task)}
            {BETWEEN}
            {formatInstant(run.createdAt, { now })}
            {BETWEEN}
            {causeInWords(run, { now })}
            {run.snapshotId !== null && (
              <>
                {BETWEEN}
                <Rich of="run.withSnapshot" tags={{ snapshot: <SnapshotLink run={run} /> }} />
              </>
            )}
            {run.engineVersion !== null && `${BETWEEN}restic ${run.engineVersion}`}
          </p>
        </div>
        <div className="actions">
          <StateMark state={markOfRun(run)} />
          {run.phase === 'ended' && task !== null && (
            <Button
              icon={<Play size={14} aria-hidden="true" />}
              disabled={again.isBusy}
              onClick={() => {
                again.run(
                  () => api.runs.start(run.profileId, 'manual', task),
                  (next) => {
                    const isOpen = place.kind === 'history' || place.kind === 'run';
                    go(isOpen ? { ...place, runId: next.id } : { kind: 'run', runId: next.id });
                  },
                );
              }}
            >
              {t(run.outcome === 'skipped' ? 'parts.runNow' : 'run.runAgain')}
            </Button>
          )}
        </div>
      </header>
      {again.failure !== null && <FailureNotice failure={again.failure} />}
    </>
  );
}

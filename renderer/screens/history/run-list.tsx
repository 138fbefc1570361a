import type { Run } from '../../../preload/contract/run.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatInstant } from '../../words/instant.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { markOfRun, triggerInWords } from '../../words/outcome.ts';

/** Runs, one line each. */
export function RunList(props: {
  readonly runs: readonly Run[];
  readonly openRunId: string | null;
}): React.ReactNode {
  const { runs, openRunId } = props;
  const go = useBellhop((state) => state.go);
  const now = useNow(60_000);
  return (
    <ul className="run-list">
      {runs.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            className="list-line run-line"
            aria-current={run.id === openRunId ? 'true' : undefined}
            onClick={() => {
              go({ kind: 'history', runId: run.id });
            }}
          >
            <StateMark state={markOfRun(run)} quiet />
            <span>
              <strong>{run.profile}</strong>
              {run.task !== 'backup' && <span className="tag">{nameOfTask(run.task)}</span>}
            </span>
            <span className="muted numbers run-when">{formatInstant(run.createdAt, { now })}</span>
            <span className="run-gist muted">{gist(run)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function gist(run: Run): string {
  if (run.finishedAt === null) return markOfRun(run).word;
  if (run.outcome !== 'succeeded' && run.message !== '') return run.message;
  const cause = run.trigger === 'catch-up' || run.trigger === 'retry';
  const why = cause ? `${triggerInWords(run.trigger)} · ` : '';
  const took = formatDuration(Date.parse(run.finishedAt) - Date.parse(run.createdAt));
  return run.stats === null
    ? `${why}${took}`
    : `${why}${took} · ${formatBytes(run.stats.bytesAdded)} new`;
}

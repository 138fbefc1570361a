import type { ProfileSummary, Run, SizePoint } from '../../../preload/contract/run.ts';
import { api } from '../../api.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { formatBytes } from '../../words/bytes.ts';
import { lastSuccessInWords, overdueInWords, sizesInWords } from '../../words/health.ts';
import { useBellhop } from '../../state/use-state.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { useAnswer } from '../snapshots/use-answer.ts';
import { sparkPath, thinOut } from './spark-path.ts';

/** How a profile fares over time: its size, its last success, and whether one is overdue. */
export function ProfileHealth({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, lastSuccessAt, overdueSince, failedRuns: failed } = summary;
  const now = useNow(60_000);
  const sizes = useAnswer(
    profile.id,
    async () => ({ ok: true, value: await api.profiles.sizes(profile.id) }),
    lastSuccessAt ?? '',
  );
  const overdue = overdueInWords(overdueSince, now);
  const lastSuccess = lastSuccessInWords(summary, { now });
  const points = sizes.value ?? [];
  if (points.length === 0 && overdue === '' && lastSuccess === '' && failed.length === 0)
    return null;
  return (
    <p className="card-plan">
      {overdue !== '' && (
        <span>
          <StateMark state={{ mark: 'warned', word: overdue }} />
        </span>
      )}
      {failed.map((run) => (
        <span key={run.id}>
          <FailedTask run={run} />
        </span>
      ))}
      {lastSuccess !== '' && <span className="muted">{lastSuccess}</span>}
      {points.length > 0 && <SizeHistory points={points} />}
    </p>
  );
}

/** A task besides the backup that failed; opens that run, where the next step is told. */
function FailedTask({ run }: { readonly run: Run }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <button
      type="button"
      className="card-link"
      onClick={() => {
        go({ kind: 'run', runId: run.id });
      }}
    >
      <StateMark state={{ mark: 'failed', word: `${nameOfTask(run.task)} failed` }} />
    </button>
  );
}

const box = { width: 72, height: 16, inset: 1.5 };
const MOST_POINTS = 36;

function SizeHistory({ points }: { readonly points: readonly SizePoint[] }): React.ReactNode {
  const words = sizesInWords(points);
  const size = points.at(-1)?.bytesProcessed ?? 0;
  const path = sparkPath(
    thinOut(points, MOST_POINTS).map(({ bytesProcessed }) => bytesProcessed),
    box,
  );
  return (
    <span title={words}>
      {path !== '' && (
        <svg
          className="spark"
          role="img"
          aria-label={`Size over time: ${words}`}
          width={box.width}
          height={box.height}
          viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
        >
          <path d={path} />
        </svg>
      )}
      <span className="numbers">{formatBytes(size)}</span>
    </span>
  );
}

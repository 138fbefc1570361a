import type { ProfileSummary, Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatInstant } from '../../words/instant.ts';
import { markOfRun } from '../../words/outcome.ts';

/** How the profile stands: the run that is on, or how the last one ended. Opens that run. */
export function CardOutcome({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  const now = useNow(30_000);
  const run = summary.currentRun?.run ?? summary.lastRun;
  if (run === null) return <p className="card-outcome muted">{t('home.notRunYet')}</p>;
  const details = summary.currentRun === null ? lastRunInWords(run, now) : [];
  return (
    <button
      type="button"
      className="card-outcome link"
      onClick={() => {
        go({ kind: 'run', runId: run.id });
      }}
    >
      <StateMark state={markOfRun(run)} />
      {details.map((detail) => (
        <span key={detail} className="muted">
          {detail}
        </span>
      ))}
    </button>
  );
}

function lastRunInWords(run: Run, now: Date): readonly string[] {
  const at = run.finishedAt ?? run.createdAt;
  const took = Date.parse(at) - Date.parse(run.createdAt);
  const added =
    run.stats === null
      ? []
      : [t('snapshots.newBytes', { bytes: formatBytes(run.stats.bytesAdded) })];
  const duration = run.resticStarted ? [formatDuration(took)] : [];
  return [formatInstant(at, { now }), ...duration, ...added];
}

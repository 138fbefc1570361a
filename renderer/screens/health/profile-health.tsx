import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { lastSuccessInWords, overdueInWords } from '../../words/health.ts';

/** Whether a success is overdue, and when the last one was where the newest run does not say it. */
export function ProfileHealth({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const now = useNow(60_000);
  const overdue = overdueInWords(summary.overdueSince, now);
  const lastSuccess = lastSuccessInWords(summary, { now });
  if (overdue === '' && lastSuccess === '') return null;
  return (
    <p className="card-plan">
      {overdue !== '' && (
        <span>
          <StateMark state={{ mark: 'warned', word: overdue }} />
        </span>
      )}
      {lastSuccess !== '' && <span className="muted">{lastSuccess}</span>}
    </p>
  );
}

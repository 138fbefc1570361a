import type { Run, RunReport } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { formatBytes } from '../../words/bytes.ts';
import { markOfDelivery } from '../../words/outcome.ts';
import { CardProgress } from '../home/card-progress.tsx';

/** The first backup while it is made. */
export function FirstRun({ run }: { readonly run: Run }): React.ReactNode {
  const profiles = useBellhop((state) => state.profiles) ?? [];
  const current = profiles.find(({ currentRun }) => currentRun?.run.id === run.id)?.currentRun;
  if (current == null)
    return <ProgressBar label={t('parts.progressOf', { name: run.profile })} fraction={null} />;
  return <CardProgress current={current} />;
}

/** How it ended, in figures. */
export function FirstFigures({ report }: { readonly report: RunReport }): React.ReactNode {
  const { failure, stats } = report.run;
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      {stats !== null && (
        <p className="guide-figures" role="status">
          <strong>
            {t('units.filesAndBytes', {
              count: stats.filesProcessed,
              size: formatBytes(stats.bytesProcessed),
            })}
          </strong>
          <span className="muted">
            {t('welcome.stored', { size: formatBytes(stats.bytesAdded) })}
          </span>
        </p>
      )}
    </>
  );
}

/** Who has been told, and whether it arrived. */
export function FirstDeliveries({ report }: { readonly report: RunReport }): React.ReactNode {
  const { deliveries } = report;
  if (deliveries.length === 0) return null;
  return (
    <ul className="guide-told" aria-label={t('welcome.whoWasTold')}>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <span>{delivery.hook}</span>
          <StateMark state={markOfDelivery(delivery)} />
        </li>
      ))}
    </ul>
  );
}

import type { Run, RunStats } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatDuration } from '../../words/duration.ts';
import { figuresOf, type Figure } from '../../words/task-result.ts';
import { formatNumber } from '../../words/count.ts';

/** What restic did, in numbers. */
export function RunNumbers({ run }: { readonly run: Run }): React.ReactNode {
  const { stats, result } = run;
  const figures = [
    ...(result === null ? [] : figuresOf(result)),
    ...(stats === null ? [] : backupFigures(stats)),
  ];
  if (figures.length === 0) return null;
  return (
    <dl className="numbers-row">
      {figures.map(({ name, value }) => (
        <div key={name} className="number-tile">
          <dt>{name}</dt>
          <dd className="numbers">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function backupFigures(stats: RunStats): readonly Figure[] {
  return [
    { name: t('run.newInRepository'), value: formatBytes(stats.bytesAdded) },
    { name: t('run.lookedAt'), value: formatBytes(stats.bytesProcessed) },
    { name: t('run.newFiles'), value: formatNumber(stats.filesNew) },
    { name: t('run.changedFiles'), value: formatNumber(stats.filesChanged) },
    { name: t('run.resticTook'), value: formatDuration(stats.durationMs) },
  ];
}

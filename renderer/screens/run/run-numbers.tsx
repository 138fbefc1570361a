import type { Run, RunStats } from '../../../preload/contract/run.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatDuration } from '../../words/duration.ts';
import { figuresOf, type Figure } from '../../words/task-result.ts';

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
  const count = (value: number): string => new Intl.NumberFormat().format(value);
  return [
    { name: 'New in the repository', value: formatBytes(stats.bytesAdded) },
    { name: 'Looked at', value: formatBytes(stats.bytesProcessed) },
    { name: 'New files', value: count(stats.filesNew) },
    { name: 'Changed files', value: count(stats.filesChanged) },
    { name: 'restic took', value: formatDuration(stats.durationMs) },
  ];
}

import { useMemo } from 'react';
import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { LongList } from '../../parts/long-list.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import type { Found } from '../../state/found.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatDay } from '../../words/day.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatTime } from '../../words/instant.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { markOfRun, triggerInWords } from '../../words/outcome.ts';
import { daysOfRuns, type RunRow } from './days-of-runs.ts';

/** A run in the list, and where it stood in the window, in pixels from its top. */
export interface RunSpot {
  readonly key: string;
  readonly at: number;
}

/** Of a row, and of the day above it. */
const ROW = 58;
const DAY = 44;

/** Runs by their days, one line each. Enter opens one, and coming back goes on where one was. */
export function RunList(props: {
  readonly found: Found<Run>;
  readonly openRunId: string | null;
  readonly reveal: RunSpot | null;
  readonly onOpen: (spot: RunSpot) => void;
}): React.ReactNode {
  const { found, openRunId, reveal, onOpen } = props;
  const lookFurther = useBellhop((state) => state.lookAtOlderRuns);
  const now = useNow(60_000);
  const rows = useMemo(() => daysOfRuns(found.list), [found.list]);
  return (
    <LongList
      label={t('history.newestFirst')}
      className="run-list"
      items={rows}
      keyOf={({ run }) => run.id}
      guess={({ isFirstOfDay }) => (isFirstOfDay ? ROW + DAY : ROW)}
      stop=".run-line"
      isAll={found.isAll}
      onNearEnd={lookFurther}
      reveal={reveal}
    >
      {(row, isCurrent) => (
        <RunLine
          row={row}
          now={now}
          isOpen={row.run.id === openRunId}
          isCurrent={isCurrent}
          onOpen={onOpen}
        />
      )}
    </LongList>
  );
}

function RunLine(props: {
  readonly row: RunRow;
  readonly now: Date;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly onOpen: (spot: RunSpot) => void;
}): React.ReactNode {
  const { row, now, isOpen, isCurrent, onOpen } = props;
  const { run, isFirstOfDay, isLastOfDay } = row;
  return (
    <>
      {isFirstOfDay && <h2 className="run-day">{formatDay(run.createdAt, { now })}</h2>}
      <button
        type="button"
        className={isLastOfDay ? 'list-line run-line last' : 'list-line run-line'}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        onClick={({ currentTarget }) => {
          onOpen({ key: run.id, at: currentTarget.getBoundingClientRect().top });
        }}
      >
        <StateMark state={markOfRun(run)} quiet />
        <span className="run-name">
          <strong>{run.profile}</strong>
          {run.task !== 'backup' && <span className="tag">{nameOfTask(run.task)}</span>}
        </span>
        <span className="muted numbers run-when">{formatTime(run.createdAt, { now })}</span>
        <span className="run-gist muted">{gist(run)}</span>
      </button>
    </>
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
    : `${why}${took} · ${t('snapshots.newBytes', { bytes: formatBytes(run.stats.bytesAdded) })}`;
}

import type { ProfileSummary } from '../../../preload/contract/run.ts';
import type { Pause, WaitingTask } from '../../../preload/contract/schedule.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { resumeSchedules } from '../../parts/pause-schedules.ts';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { isPauseOfAll, pauseInWords } from '../../words/pause.ts';
import { isScheduled } from '../../words/plan.ts';
import { waitingInWords } from '../../words/waiting.ts';
import { SkippedRun } from './skipped-run.tsx';

/** What keeps a profile's scheduled runs from starting: a pause, or what they wait for. */
export function CardSchedule({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { lastRun, currentRun, schedule } = summary;
  const { waiting } = schedule;
  const pause = isScheduled(summary.profile) ? schedule.pause : null;
  // While it waits, the reason stands there already.
  const isOver = lastRun?.outcome === 'skipped' && currentRun === null && waiting.length === 0;
  if (pause === null && waiting.length === 0 && !isOver) return null;
  return (
    <div className="card-schedule">
      {pause !== null && <PauseLine summary={summary} pause={pause} />}
      {waiting.map((task) => (
        <WaitingLine key={task.task} waiting={task} />
      ))}
      {isOver && <SkippedRun run={lastRun} />}
    </div>
  );
}

function PauseLine(props: {
  readonly summary: ProfileSummary;
  readonly pause: Pause;
}): React.ReactNode {
  const { summary, pause } = props;
  const ofAll = useBellhop((state) => state.pauseOfAll);
  const now = useNow(60_000);
  const resume = useTask();
  const until = pauseInWords(pause, { now });
  const isShared = isPauseOfAll(pause, ofAll);
  const { id, name } = summary.profile;
  return (
    <>
      <div className="card-schedule-line">
        <StateMark state={{ mark: 'paused', word: t('home.paused') }} />
        <span className="muted">{isShared ? t('home.pausedWithAll', { until }) : until}</span>
        {!isShared && (
          <Button
            look="quiet"
            aria-label={t('home.resumeNamed', { name })}
            disabled={resume.isBusy}
            onClick={() => {
              resume.run(() => resumeSchedules(id));
            }}
          >
            {t('parts.resume')}
          </Button>
        )}
      </div>
      {resume.failure !== null && <FailureNotice failure={resume.failure} />}
    </>
  );
}

function WaitingLine({ waiting }: { readonly waiting: WaitingTask }): React.ReactNode {
  const now = useNow(60_000);
  const { what, why } = waitingInWords(waiting, { now });
  return (
    <p className="card-schedule-line">
      <StateMark state={{ mark: 'waiting', word: what }} />
      <span>{why}</span>
      {waiting.reason !== '' && waiting.task === 'backup' && (
        <span className="muted">{t('home.startsAnyway')}</span>
      )}
    </p>
  );
}

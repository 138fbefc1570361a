import { Pause, Play } from 'lucide-react';
import { t } from '../../words/t.ts';
import { useBellhop } from '../state/use-state.ts';
import { pauseInWords } from '../words/pause.ts';
import { isScheduled } from '../words/plan.ts';
import { MoreMenu } from './more-menu.tsx';
import { FailureNotice } from './notice.tsx';
import { pauseItems, resumeSchedules } from './pause-schedules.ts';
import { useNow } from './use-now.ts';
import { useTask, type Task } from './use-task.ts';

/** Lets the schedules of all profiles rest, and go on again; nothing where there are none. */
export function PauseLine(): React.ReactNode {
  const isPaused = useBellhop((state) => state.pauseOfAll !== null);
  const hasSchedules = useBellhop((state) =>
    state.profiles?.some(({ profile }) => isScheduled(profile)),
  );
  const task = useTask();
  if (!isPaused && hasSchedules !== true) return null;
  return (
    <>
      {task.failure !== null && <FailureNotice failure={task.failure} />}
      {isPaused ? <ResumeButton task={task} /> : <PauseButton task={task} />}
    </>
  );
}

function PauseButton({ task }: { readonly task: Task }): React.ReactNode {
  return (
    <MoreMenu
      label={t('frame.pauseAll')}
      face={{
        look: 'rail-item',
        inside: (
          <>
            <Pause size={16} aria-hidden="true" />
            <span className="rail-word">{t('frame.pause')}</span>
          </>
        ),
      }}
      items={pauseItems(null, (ask) => {
        task.run(ask);
      })}
    />
  );
}

function ResumeButton({ task }: { readonly task: Task }): React.ReactNode {
  const ofAll = useBellhop((state) => state.pauseOfAll);
  const now = useNow(60_000);
  const words = ofAll === null ? '' : t('frame.paused', { until: pauseInWords(ofAll, { now }) });
  return (
    <button
      type="button"
      className="rail-item"
      title={t('frame.resumeAll')}
      disabled={task.isBusy}
      onClick={() => {
        task.run(() => resumeSchedules(null));
      }}
    >
      <Play size={16} aria-hidden="true" />
      <span className="rail-word rail-lines">
        <span className="rail-engine">{t('parts.resume')}</span>
        <span className="rail-note">{words}</span>
      </span>
    </button>
  );
}

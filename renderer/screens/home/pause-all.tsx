import { Button } from '../../parts/button.tsx';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { pauseInWords } from '../../words/pause.ts';
import { isScheduled } from '../../words/plan.ts';
import { pauseItems, resumeSchedules } from './pause-schedules.ts';

/** A menu that lets the schedules of all profiles rest; nothing while they do, or have none. */
export function PauseAllMenu(): React.ReactNode {
  const ofAll = useBellhop((state) => state.pauseOfAll);
  const hasSchedules = useBellhop((state) =>
    state.profiles?.some(({ profile }) => isScheduled(profile)),
  );
  const pause = useTask();
  if (ofAll !== null || hasSchedules !== true) return null;
  return (
    <>
      <MoreMenu
        label="Pause all schedules"
        text="Pause"
        items={pauseItems(null, (ask) => {
          pause.run(ask);
        })}
      />
      {pause.failure !== null && <FailureNotice failure={pause.failure} />}
    </>
  );
}

/** Says that all schedules rest, and lets them go on. */
export function PauseBanner(): React.ReactNode {
  const ofAll = useBellhop((state) => state.pauseOfAll);
  const now = useNow(60_000);
  const resume = useTask();
  if (ofAll === null) return null;
  return (
    <>
      <Notice
        tone="info"
        message={`All schedules are paused ${pauseInWords(ofAll, { now })}.`}
        hint="What falls due meanwhile waits. “Run now” works as ever."
      >
        <Button
          disabled={resume.isBusy}
          onClick={() => {
            resume.run(() => resumeSchedules(null));
          }}
        >
          Resume
        </Button>
      </Notice>
      {resume.failure !== null && <FailureNotice failure={resume.failure} />}
    </>
  );
}

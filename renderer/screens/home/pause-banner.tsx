import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { resumeSchedules } from '../../parts/pause-schedules.ts';
import { useNow } from '../../parts/use-now.ts';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { pauseInWords } from '../../words/pause.ts';

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
        message={t('home.allPaused', { until: pauseInWords(ofAll, { now }) })}
        hint={t('home.allPausedHint')}
      >
        <Button
          disabled={resume.isBusy}
          onClick={() => {
            resume.run(() => resumeSchedules(null));
          }}
        >
          {t('parts.resume')}
        </Button>
      </Notice>
      {resume.failure !== null && <FailureNotice failure={resume.failure} />}
    </>
  );
}

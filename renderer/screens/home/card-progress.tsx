import type { ProfileSummary, Progress } from '../../../preload/contract/run.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatFraction } from '../../words/count.ts';
import { formatTimeLeft } from '../../words/duration.ts';
import { phaseInWords } from '../../words/outcome.ts';

type Current = NonNullable<ProfileSummary['currentRun']>;

/** A run in flight: how far, how long still, at which file, and a way to stop it. */
export function CardProgress({ current }: { readonly current: Current }): React.ReactNode {
  const { run } = current;
  const heard = useBellhop((state) => state.progress[run.id]);
  const cancel = useTask();
  const progress = heard ?? current.progress;
  const fraction = run.phase === 'restic' ? (progress?.fraction ?? null) : null;
  return (
    <div className="running">
      <div className="running-line">
        <ProgressBar label={`Progress of ${run.profile}`} fraction={fraction} />
        <Button
          disabled={cancel.isBusy}
          onClick={() => {
            cancel.run(() => api.runs.cancel(run.id));
          }}
        >
          Cancel
        </Button>
      </div>
      <p className="running-words">
        {fraction !== null && progress !== null ? (
          <ResticNumbers fraction={fraction} progress={progress} />
        ) : (
          <span>{phaseInWords(run)}</span>
        )}
      </p>
      {cancel.failure !== null && <FailureNotice failure={cancel.failure} />}
    </div>
  );
}

function ResticNumbers(props: {
  readonly fraction: number;
  readonly progress: Progress;
}): React.ReactNode {
  const { fraction, progress } = props;
  const { bytesDone, bytesTotal, secondsLeft, currentFile } = progress;
  return (
    <>
      <strong className="numbers">{formatFraction(fraction)}</strong>
      <span className="numbers">
        {formatBytes(bytesDone)} of {formatBytes(bytesTotal)}
      </span>
      {secondsLeft !== null && (
        <span className="numbers">{formatTimeLeft(secondsLeft * 1_000)} left</span>
      )}
      {currentFile !== null && (
        <span className="path current-file" title={currentFile}>
          <bdi>{currentFile}</bdi>
        </span>
      )}
    </>
  );
}

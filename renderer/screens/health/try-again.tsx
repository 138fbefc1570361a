import type { PlannedTask } from '../../../preload/contract/profile.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { plannedTask } from '../../words/tasks.ts';

/** Starts the same task once more. Where a run is open, the new one is opened in its place. */
export function TryAgain({ run }: { readonly run: Run }): React.ReactNode {
  const task = plannedTask(run.task);
  return task === null ? null : (
    <StartTask profileId={run.profileId} task={task} words={t('parts.tryAgain')} />
  );
}

/** Starts a task of a profile as a step out of a failure. */
export function StartTask(props: {
  readonly profileId: string;
  readonly task: PlannedTask;
  readonly words: string;
}): React.ReactNode {
  const { profileId, task, words } = props;
  const place = useBellhop((state) => state.place);
  const go = useBellhop((state) => state.go);
  const start = useTask();
  return (
    <>
      <Button
        disabled={start.isBusy}
        onClick={() => {
          start.run(
            () => api.runs.start(profileId, 'manual', task),
            (next) => {
              if (place.kind === 'run' || place.kind === 'history')
                go({ kind: place.kind, runId: next.id });
            },
          );
        }}
      >
        {words}
      </Button>
      {start.failure !== null && <FailureNotice failure={start.failure} />}
    </>
  );
}

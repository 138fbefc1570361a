import { api } from '../../api.ts';
import { useTask, type Task } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import type { Deed } from './findable.ts';

/** Does what was chosen. The finder goes away with it, unless main refuses: then it says why. */
export function useDeed(onDone: () => void): {
  readonly task: Task;
  readonly perform: (deed: Deed) => void;
} {
  const go = useBellhop((state) => state.go);
  const runGroup = useBellhop((state) => state.runGroup);
  const task = useTask();
  const perform = (deed: Deed): void => {
    switch (deed.kind) {
      case 'go':
        onDone();
        go(deed.place);
        return;
      case 'run-group':
        onDone();
        go({ kind: 'home' });
        void runGroup(deed.groupId);
        return;
      case 'back-up':
        task.run(
          () => api.runs.start(deed.profileId, 'manual', 'backup'),
          (run) => {
            onDone();
            go({ kind: 'run', runId: run.id });
          },
        );
        return;
      case 'pause-all':
        task.run(() => api.schedules.pause(null, deed.length), onDone);
        return;
      case 'resume-all':
        task.run(() => api.schedules.resume(null), onDone);
    }
  };
  return { task, perform };
}

import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useBellhop } from '../../state/use-state.ts';

/** Why the last scheduled run was left out, and the way to what decides it. */
export function SkippedRun({ run }: { readonly run: Run }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  const kind = run.failure?.kind === 'missed' ? 'timing' : 'conditions';
  const isScheduled = run.failure?.kind === 'missed' || run.failure?.kind === 'condition-unmet';
  return (
    <p className="card-schedule-line">
      <span className="muted">{run.failure?.message ?? run.message}</span>
      {isScheduled && (
        <Button
          look="quiet"
          onClick={() => {
            go({ kind: 'editor', profileId: run.profileId, part: { kind, task: run.task } });
          }}
        >
          {t(kind === 'timing' ? 'home.seeSchedule' : 'home.seeConditions')}
        </Button>
      )}
    </p>
  );
}

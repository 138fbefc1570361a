import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { Button } from '../../parts/button.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { NextSteps } from '../health/next-steps.tsx';

/** What went wrong in the last run, what to do, and the button that does it. */
export function CardTrouble({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { lastRun } = summary;
  const go = useBellhop((state) => state.go);
  if (lastRun === null) return null;
  const { failure } = lastRun;
  return (
    <div className="trouble">
      <div>
        <p className="trouble-message">{failure?.message ?? lastRun.message}</p>
        {failure !== null && <p className="muted">{failure.hint}</p>}
      </div>
      <NextSteps key={lastRun.id} run={lastRun} summary={summary} failure={failure}>
        <Button
          look="quiet"
          onClick={() => {
            go({ kind: 'run', runId: lastRun.id });
          }}
        >
          Open the run
        </Button>
      </NextSteps>
    </div>
  );
}

import type { ProfileSummary, Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatInstant } from '../../words/instant.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { NextSteps } from '../health/next-steps.tsx';
import { troublesOf } from './order.ts';

/** What went wrong in the last runs, what to do, and the buttons that do it. */
export function CardTroubles({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  return troublesOf(summary).map((run) => <Trouble key={run.id} run={run} summary={summary} />);
}

function Trouble(props: { readonly run: Run; readonly summary: ProfileSummary }): React.ReactNode {
  const { run, summary } = props;
  const go = useBellhop((state) => state.go);
  const { failure } = run;
  return (
    <div className="trouble">
      <div>
        {run.task !== 'backup' && <OtherTask run={run} />}
        <p className="trouble-message">{failure?.message ?? run.message}</p>
        {failure !== null && <p className="muted">{failure.hint}</p>}
      </div>
      <NextSteps run={run} summary={summary} failure={failure}>
        <Button
          look="quiet"
          onClick={() => {
            go({ kind: 'run', runId: run.id });
          }}
        >
          {t('parts.openRun')}
        </Button>
      </NextSteps>
    </div>
  );
}

/** Which task it was, and when: the head of the card speaks of the backup only. */
function OtherTask({ run }: { readonly run: Run }): React.ReactNode {
  const now = useNow(60_000);
  return (
    <p className="trouble-task numbers">
      <StateMark
        state={{ mark: 'failed', word: t('home.taskFailed', { task: nameOfTask(run.task) }) }}
      />
      <span className="muted">{formatInstant(run.finishedAt ?? run.createdAt, { now })}</span>
    </p>
  );
}

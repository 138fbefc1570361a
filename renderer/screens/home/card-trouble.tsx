import { useState } from 'react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { nextStep } from '../../words/next-step.ts';
import { EnterPassword } from './enter-password.tsx';

/** What went wrong in the last run, what to do, and the button that does it. */
export function CardTrouble({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { lastRun, profile, repository } = summary;
  const go = useBellhop((state) => state.go);
  const secretNames = useBellhop((state) => state.secretNames);
  const create = useTask();
  const [isCreated, setCreated] = useState(false);
  if (lastRun === null) return null;
  if (isCreated) {
    return (
      <Notice
        tone="success"
        message="The repository has been created."
        hint="It is empty: run the backup."
      />
    );
  }
  const { failure } = lastRun;
  const step =
    failure === null
      ? 'open-run'
      : nextStep(failure, secretNames.includes(repository.passwordSecret));
  return (
    <div className="trouble">
      <div className="trouble-words">
        <p className="trouble-message">{failure?.message ?? lastRun.message}</p>
        {failure !== null && <p className="muted">{failure.hint}</p>}
      </div>
      <div className="actions">
        {step === 'create-repository' && (
          <Button
            disabled={create.isBusy}
            onClick={() => {
              create.run(
                () => api.profiles.createRepository(profile.id),
                () => {
                  setCreated(true);
                },
              );
            }}
          >
            Create the repository
          </Button>
        )}
        <Button
          look={step === 'open-run' ? 'plain' : 'quiet'}
          onClick={() => {
            go({ kind: 'run', runId: lastRun.id });
          }}
        >
          Open the run
        </Button>
      </div>
      {step === 'enter-password' && <EnterPassword summary={summary} />}
      {create.failure !== null && <FailureNotice failure={create.failure} />}
    </div>
  );
}

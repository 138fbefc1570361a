import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { HoldInMemory } from '../../parts/hold-in-memory.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { checkInWords } from '../../words/health.ts';
import { EditProfile } from './leading-steps.tsx';
import type { StepProps } from './next-steps.tsx';
import { StartTask, TryAgain } from './try-again.tsx';

/** Another try, or first the removal of locks that nobody holds any more. */
export function UnlockStep({ run }: StepProps): React.ReactNode {
  const unlock = useTask();
  const [isDone, setDone] = useState(false);
  return (
    <>
      <TryAgain run={run} />
      <Button
        disabled={unlock.isBusy}
        onClick={() => {
          unlock.run(
            () => api.repositories.unlock(run.profileId),
            () => {
              setDone(true);
            },
          );
        }}
      >
        Remove stale locks
      </Button>
      {isDone && !unlock.isBusy && unlock.failure === null && <LocksRemoved />}
      {unlock.failure !== null && <FailureNotice failure={unlock.failure} />}
    </>
  );
}

/** What removing stale locks comes to. */
export function LocksRemoved(): React.ReactNode {
  return (
    <Notice
      tone="success"
      message="Locks that nobody holds any more are gone."
      hint="A lock that is in use has stayed: wait until the other one is done."
    />
  );
}

/** Frees space in the repository by the profile's own rule. */
export function RoomStep(props: StepProps): React.ReactNode {
  const { run, summary } = props;
  const { id, retention } = summary.profile;
  if (retention === null) {
    return (
      <>
        <EditProfile {...props} words="Say which snapshots to keep" />
        <TryAgain run={run} />
        <p className="muted step-words">
          All snapshots are kept. With a rule, old ones can be forgotten and their space freed.
        </p>
      </>
    );
  }
  return (
    <>
      <StartTask profileId={id} task="forget" words="Forget old snapshots" />
      <StartTask profileId={id} task="prune" words="Prune" />
      <TryAgain run={run} />
      <p className="muted step-words">
        Forgetting takes old snapshots off the list, pruning then frees their space.
      </p>
    </>
  );
}

/** Finds out what is broken. */
export function CheckStep(props: StepProps): React.ReactNode {
  const { id, upkeep } = props.summary.profile;
  return (
    <>
      <StartTask profileId={id} task="check" words="Check the repository" />
      <EditProfile {...props} words="Set how much data it reads" />
      <p className="muted step-words">{checkInWords(upkeep.readData)}</p>
    </>
  );
}

/** Goes on without a keychain; the password is asked for next. */
export function HoldStep({ run }: StepProps): React.ReactNode {
  const hold = useTask();
  return (
    <>
      <HoldInMemory task={hold} />
      <TryAgain run={run} />
      {hold.failure !== null && <FailureNotice failure={hold.failure} />}
    </>
  );
}

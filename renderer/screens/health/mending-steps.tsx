import { useState } from 'react';
import { t } from '../../../words/t.ts';
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
        {t('access.removeLocks')}
      </Button>
      {isDone && !unlock.isBusy && unlock.failure === null && <LocksRemoved />}
      {unlock.failure !== null && <FailureNotice failure={unlock.failure} />}
    </>
  );
}

/** What removing stale locks comes to. */
export function LocksRemoved(): React.ReactNode {
  return <Notice tone="success" message={t('access.locksGone')} hint={t('access.locksGoneHint')} />;
}

/** Frees space in the repository by the profile's own rule. */
export function RoomStep(props: StepProps): React.ReactNode {
  const { run, summary } = props;
  const { id, retention } = summary.profile;
  if (retention === null) {
    return (
      <>
        <EditProfile {...props} words={t('access.sayWhatToKeep')} />
        <TryAgain run={run} />
        <p className="muted step-words">{t('access.allKept')}</p>
      </>
    );
  }
  return (
    <>
      <StartTask profileId={id} task="forget" words={t('access.forgetOld')} />
      <StartTask profileId={id} task="prune" words={t('access.prune')} />
      <TryAgain run={run} />
      <p className="muted step-words">{t('access.forgetThenPrune')}</p>
    </>
  );
}

/** Finds out what is broken. */
export function CheckStep(props: StepProps): React.ReactNode {
  const { id, upkeep } = props.summary.profile;
  return (
    <>
      <StartTask profileId={id} task="check" words={t('access.checkIt')} />
      <EditProfile {...props} words={t('access.howMuchItReads')} />
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

import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { EnterPassword } from './enter-password.tsx';
import type { StepProps } from './next-steps.tsx';
import { TryAgain } from './try-again.tsx';

/** Makes the missing repository; where one is there after all, it takes that one's password. */
export function CreateStep(
  props: StepProps & { readonly which: 'first' | 'second' },
): React.ReactNode {
  const { run, summary, which } = props;
  const { id } = summary.profile;
  const create = useTask();
  const [isCreated, setCreated] = useState(false);
  if (isCreated) {
    return (
      <>
        <Notice tone="success" message={t('access.created')} hint={t('access.createdHint')} />
        <TryAgain run={run} />
      </>
    );
  }
  return (
    <>
      <Button
        disabled={create.isBusy}
        onClick={() => {
          create.run(
            () =>
              which === 'first'
                ? api.profiles.createRepository(id)
                : api.repositories.createSecond(id),
            () => {
              setCreated(true);
            },
          );
        }}
      >
        {t(which === 'first' ? 'access.create' : 'access.createSecond')}
      </Button>
      <TryAgain run={run} />
      {create.failure !== null && <FailureNotice failure={create.failure} />}
      {create.failure?.kind === 'repository-exists' && which === 'first' && (
        <EnterPassword summary={summary} />
      )}
    </>
  );
}

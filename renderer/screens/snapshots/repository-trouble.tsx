import type { Failure } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';

/** Why the repository could not be asked, and what can be done about it right here. */
export function RepositoryTrouble(props: {
  readonly profileId: string;
  readonly failure: Failure;
  readonly onAgain: () => void;
}): React.ReactNode {
  const { profileId, failure, onAgain } = props;
  const unlock = useTask();
  return (
    <>
      <FailureNotice failure={failure}>
        <Button onClick={onAgain}>{t('parts.tryAgain')}</Button>
        {failure.kind === 'locked' && (
          <Button
            look="quiet"
            disabled={unlock.isBusy}
            title={t('snapshots.unlockHelp')}
            onClick={() => {
              unlock.run(() => api.repositories.unlock(profileId), onAgain);
            }}
          >
            {t('snapshots.unlock')}
          </Button>
        )}
      </FailureNotice>
      {unlock.failure !== null && <FailureNotice failure={unlock.failure} />}
    </>
  );
}

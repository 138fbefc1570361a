import { useState } from 'react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import type { RepositoryPath } from './repository-form.ts';

interface CreateRepositoryProps {
  readonly profileId: string;
  readonly path: RepositoryPath;
  readonly isDirty: boolean;
  /** Whether a test has found none there. */
  readonly isMissing: boolean;
  readonly onCreated: () => void;
}

/** Makes the repository of a stored profile, or the one that its copies go to. */
export function CreateRepository(props: CreateRepositoryProps): React.ReactNode {
  const { profileId, path, isDirty, isMissing, onCreated } = props;
  const [isCreated, setCreated] = useState(false);
  const create = useTask();
  if (profileId === '') return null;
  const make =
    path === 'repository' ? api.profiles.createRepository : api.repositories.createSecond;
  return (
    <>
      <Button
        look={isMissing && !isDirty ? 'primary' : 'plain'}
        disabled={isDirty || create.isBusy}
        onClick={() => {
          setCreated(false);
          create.run(
            () => make(profileId),
            () => {
              setCreated(true);
              onCreated();
            },
          );
        }}
      >
        {t(path === 'repository' ? 'access.create' : 'access.createSecond')}
      </Button>
      <span className="muted">
        {t(isDirty ? 'editorRepository.saveFirst' : 'editorRepository.onlyNew')}
      </span>
      {isCreated && <Notice tone="success" message={t('editorRepository.created')} />}
      {create.failure !== null && <FailureNotice failure={create.failure} />}
    </>
  );
}

import { useState } from 'react';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { CopyFields } from './copy-fields.tsx';
import { RepositoryFields } from './repository-fields.tsx';

interface RepositorySectionProps {
  readonly draft: ProfileDraft;
  readonly isDirty: boolean;
}

/** Where the backup goes, and how to get in there. */
export function RepositorySection({ draft, isDirty }: RepositorySectionProps): React.ReactNode {
  return (
    <section className="panel" aria-labelledby="where">
      <h2 id="where">Where to</h2>
      <RepositoryFields
        path="repository"
        labels={{ location: 'Repository', password: 'Password' }}
        placeholder="/media/backup/restic"
        secretName={draft.repository.passwordSecret}
      />
      <CreateRepository profileId={draft.profile.id} isDirty={isDirty} />
      <CopyFields secretName={draft.profile.copyTo?.passwordSecret ?? ''} />
    </section>
  );
}

function CreateRepository(props: {
  readonly profileId: string;
  readonly isDirty: boolean;
}): React.ReactNode {
  const { profileId, isDirty } = props;
  const [isCreated, setCreated] = useState(false);
  const create = useTask();
  if (profileId === '') return null;
  return (
    <>
      <div className="actions">
        <Button
          disabled={isDirty || create.isBusy}
          onClick={() => {
            create.run(
              () => api.profiles.createRepository(profileId),
              () => {
                setCreated(true);
              },
            );
          }}
        >
          Create the repository
        </Button>
        <span className="muted">
          {isDirty ? 'Save first.' : 'Only for a new one. An existing repository is left as it is.'}
        </span>
      </div>
      {isCreated && (
        <Notice tone="success" message="The repository has been created and is ready." />
      )}
      {create.failure !== null && <FailureNotice failure={create.failure} />}
    </>
  );
}

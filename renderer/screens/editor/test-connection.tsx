import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { lookAtRepository, type Connection } from './connection.ts';
import { CreateRepository } from './create-repository.tsx';
import { fillRepository } from './form-to-draft.ts';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import { afterStoring, type RepositoryPath } from './repository-form.ts';
import type { RepositorySectionProps } from './repository-section.tsx';

interface TestConnectionProps extends RepositorySectionProps {
  readonly path: RepositoryPath;
}

/** Tries whether the repository can be reached and opened, also before anything is saved. */
export function TestConnection(props: TestConnectionProps): React.ReactNode {
  const { draft, chance, isDirty, path } = props;
  const { getValues, setValue, trigger } = useFormContext<ProfileForm>();
  const lookAtSecrets = useBellhop((state) => state.lookAtSecrets);
  const [seen, setSeen] = useState<Connection | null>(null);
  const test = useTask();
  const ask = async (): Promise<void> => {
    setSeen(null);
    if (!(await trigger(path))) return;
    const filled = fillRepository(getValues(), draft, { path, chance });
    test.run(
      () => lookAtRepository(api, filled),
      (connection) => {
        setSeen(connection);
        if (connection.stored.length === 0) return;
        const now = afterStoring(getValues(path), filled.access.passwordSecret, connection.stored);
        setValue(path, now, { shouldDirty: true });
        void lookAtSecrets();
      },
    );
  };
  const isMissing = seen?.found.ok === true && seen.found.value.state === 'none';
  return (
    <>
      <div className="actions">
        <Button {...keepFocus} disabled={test.isBusy} onClick={() => void ask()}>
          {test.isBusy ? 'Trying…' : 'Test connection'}
        </Button>
        <CreateRepository
          profileId={draft.profile.id}
          path={path}
          isDirty={isDirty}
          isMissing={isMissing}
          onCreated={() => {
            setSeen(null);
          }}
        />
      </div>
      {test.failure !== null && <FailureNotice failure={test.failure} />}
      {seen !== null && <Finding connection={seen} isSaved={!isDirty} />}
    </>
  );
}

function Finding(props: {
  readonly connection: Connection;
  readonly isSaved: boolean;
}): React.ReactNode {
  const { found, stored: names } = props.connection;
  const stored = names.length > 0 ? 'What you typed in secret is in your keychain now. ' : '';
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const { state, version } = found.value;
  if (state === 'there') {
    const format = version === null ? '' : ` (format ${String(version)})`;
    return (
      <Notice
        tone="success"
        message={`There is a repository, and its password opens it${format}.`}
        hint={stored}
      />
    );
  }
  return (
    <Notice
      tone="info"
      message="The place can be reached. There is no repository yet."
      hint={`${stored}${props.isSaved ? 'Create it with the button above.' : 'Save, then create it.'}`}
    />
  );
}

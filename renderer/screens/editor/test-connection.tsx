import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { useUndo } from '../../undo/undo-context.ts';
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
  const { settle } = useUndo();
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
        settle(() => {
          setValue(path, now, { shouldDirty: true });
        });
        void lookAtSecrets();
      },
    );
  };
  const isMissing = seen?.found.ok === true && seen.found.value.state === 'none';
  return (
    <>
      <div className="actions">
        <Button {...keepFocus} disabled={test.isBusy} onClick={() => void ask()}>
          {t(test.isBusy ? 'editorRepository.trying' : 'editorRepository.test')}
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

/** What to do where there is no repository: after secrets were stored for the look or not, saved or not. */
const nextSteps = {
  stored: {
    saved: 'editorRepository.keptCreateAbove',
    changed: 'editorRepository.keptSaveThenCreate',
  },
  asBefore: {
    saved: 'editorRepository.createAbove',
    changed: 'editorRepository.saveThenCreate',
  },
} as const;

function Finding(props: {
  readonly connection: Connection;
  readonly isSaved: boolean;
}): React.ReactNode {
  const { found, stored } = props.connection;
  const isStored = stored.length > 0;
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const { state, version } = found.value;
  if (state === 'there') {
    return (
      <Notice
        tone="success"
        message={
          version === null
            ? t('editorRepository.there')
            : t('editorRepository.thereOfFormat', { version })
        }
        hint={isStored ? t('editorRepository.nowInKeychain') : ''}
      />
    );
  }
  return (
    <Notice
      tone="info"
      message={t('editorRepository.noneYet')}
      hint={t(nextSteps[isStored ? 'stored' : 'asBefore'][props.isSaved ? 'saved' : 'changed'])}
    />
  );
}

import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { CopyFields } from './copy-fields.tsx';
import { RepositoryFields } from './repository-fields.tsx';
import { RepositoryKeys } from './repository-keys.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { TestConnection } from './test-connection.tsx';

export interface RepositorySectionProps {
  readonly draft: ProfileDraft;
  readonly chance: string;
  readonly isDirty: boolean;
}

/** Where the backup goes, and how to get in there. */
export function RepositorySection(props: RepositorySectionProps): React.ReactNode {
  const { draft } = props;
  const profileId = draft.profile.id;
  return (
    <section className="panel" aria-labelledby="where">
      <h2 id="where">{t('editorRepository.whereTo')}</h2>
      <RepositoryFields path="repository" password={t('editorRepository.password')} />
      <TestConnection {...props} path="repository" />
      {profileId !== '' && (
        <Afterwards profileId={profileId} location={draft.repository.location} />
      )}
      <CopyFields {...props} />
    </section>
  );
}

/** What only a stored repository has. */
function Afterwards(props: {
  readonly profileId: string;
  readonly location: string;
}): React.ReactNode {
  return (
    <>
      <RecoverySheet profileId={props.profileId} />
      <RepositoryKeys key={props.location} profileId={props.profileId} />
    </>
  );
}

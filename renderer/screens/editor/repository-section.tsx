import { useFormContext } from 'react-hook-form';
import { useState } from 'react';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { EnvironmentRows } from './environment-rows.tsx';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

interface RepositorySectionProps {
  readonly draft: ProfileDraft;
  readonly isDirty: boolean;
}

/** Where the backup goes, and how to get in there. */
export function RepositorySection({ draft, isDirty }: RepositorySectionProps): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <section className="panel" aria-labelledby="where">
      <h2 id="where">Where to</h2>
      <Field
        label="Repository"
        mistake={formState.errors.location?.message}
        help="A folder, or an address as restic has it: rest:https://…, sftp:…, s3:…, b2:…"
      >
        {(names) => (
          <input
            {...names}
            {...register('location', { validate: rules.location })}
            className="input path"
            placeholder="/media/backup/restic"
            spellCheck={false}
          />
        )}
      </Field>
      <PasswordField secretName={draft.repository.passwordSecret} />
      <EnvironmentRows />
      <CreateRepository profileId={draft.profile.id} isDirty={isDirty} />
    </section>
  );
}

function PasswordField({ secretName }: { readonly secretName: string }): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  const isStored = useBellhop((state) => state.secretNames.includes(secretName));
  return (
    <Field
      label="Password"
      mistake={formState.errors.password?.message}
      help={
        isStored
          ? 'Stored in your keychain. Type here only to replace it.'
          : 'Goes into your keychain and is not shown again. Without it, nobody can open the repository: keep a copy in a safe place.'
      }
    >
      {(names) => (
        <input
          {...names}
          {...register('password', {
            validate: (typed) => isStored || typed !== '' || 'Type the password of the repository.',
          })}
          className="input"
          type="password"
          autoComplete="new-password"
          placeholder={isStored ? '••••••••  stored' : ''}
        />
      )}
    </Field>
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

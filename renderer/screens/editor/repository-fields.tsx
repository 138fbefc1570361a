import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { EnvironmentRows } from './environment-rows.tsx';
import type { ProfileForm } from './form.ts';
import type { RepositoryPath } from './repository-form.ts';
import { rules } from './rules.ts';

interface RepositoryFieldsProps {
  readonly path: RepositoryPath;
  /** What the location and the password are called. */
  readonly labels: { readonly location: string; readonly password: string };
  readonly placeholder: string;
  /** The name under which the password is stored, if it is; empty when it has none yet. */
  readonly secretName: string;
}

/** A repository's location, password and environment. */
export function RepositoryFields(props: RepositoryFieldsProps): React.ReactNode {
  const { path, labels, placeholder, secretName } = props;
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <>
      <Field
        label={labels.location}
        mistake={formState.errors[path]?.location?.message}
        help="A folder, or an address as restic has it: rest:https://…, sftp:…, s3:…, b2:…"
      >
        {(names) => (
          <input
            {...names}
            {...register(`${path}.location`, { validate: rules.location })}
            className="input path"
            placeholder={placeholder}
            spellCheck={false}
          />
        )}
      </Field>
      <PasswordField path={path} label={labels.password} secretName={secretName} />
      <EnvironmentRows path={path} />
    </>
  );
}

function PasswordField(props: {
  readonly path: RepositoryPath;
  readonly label: string;
  readonly secretName: string;
}): React.ReactNode {
  const { path, label, secretName } = props;
  const { register, formState } = useFormContext<ProfileForm>();
  const isStored = useBellhop((state) => state.secretNames.includes(secretName));
  return (
    <Field
      label={label}
      mistake={formState.errors[path]?.password?.message}
      help={
        isStored
          ? 'Stored in your keychain. Type here only to replace it.'
          : 'Goes into your keychain and is not shown again. Without it, nobody can open the repository: keep a copy in a safe place.'
      }
    >
      {(names) => (
        <input
          {...names}
          {...register(`${path}.password`, {
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

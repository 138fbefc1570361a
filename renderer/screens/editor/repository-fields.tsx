import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Rich } from '../../parts/rich.tsx';
import { backendOf, backends } from './backends/all.ts';
import { verdictOn } from './backends/verdict-on.ts';
import { EnvironmentRows } from './environment-rows.tsx';
import type { ProfileForm } from './form.ts';
import { PasswordField } from './password-field.tsx';
import { PlaceFieldInput } from './place-field.tsx';
import { locationOf, type RepositoryPath } from './repository-form.ts';
import { VariableField } from './variable-field.tsx';

interface RepositoryFieldsProps {
  readonly path: RepositoryPath;
  /** What the password is called. */
  readonly password: string;
  /** Whether there is a repository already, so that its password is to be typed. */
  readonly hasPassword?: boolean;
}

/** A repository's kind of place, what is asked for that kind, its password and its environment. */
export function RepositoryFields(props: RepositoryFieldsProps): React.ReactNode {
  const { path, password, hasPassword = false } = props;
  const { watch } = useFormContext<ProfileForm>();
  const form = watch(path);
  const { kind, fields, variables } = backendOf(form.kind);
  const isWritten = fields.every(
    (field) => verdictOn(field, form.places[kind][field.key]) === true,
  );
  return (
    <>
      <KindField path={path} />
      <div className={fields.length > 1 ? 'two-fields place' : 'place'}>
        {fields.map((field) => (
          <PlaceFieldInput key={`${kind}.${field.key}`} path={path} kind={kind} field={field} />
        ))}
        {variables.map((variable) => (
          <VariableField key={variable.name} path={path} variable={variable} />
        ))}
      </div>
      {kind !== 'local' && kind !== 'other' && isWritten && (
        <p className="help">
          <Rich
            of="editorRepository.toRestic"
            values={{ location: locationOf(form) }}
            tags={{ place: <span className="path" /> }}
          />
        </p>
      )}
      <PasswordField path={path} label={password} isKnown={hasPassword} />
      <EnvironmentRows path={path} />
    </>
  );
}

function KindField({ path }: { readonly path: RepositoryPath }): React.ReactNode {
  const { register } = useFormContext<ProfileForm>();
  return (
    <Field label={t('editorRepository.kindOfPlace')}>
      {(names) => (
        <select {...names} {...register(`${path}.kind`)} className="input">
          {backends.map(({ kind, name }) => (
            <option key={kind} value={kind}>
              {name()}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { LockedValue } from '../destination/locked-value.tsx';
import type { ProfileForm } from './form.ts';
import type { RepositoryPath } from './repository-form.ts';
import { rules } from './rules.ts';

/** What restic needs besides the password to reach the repository, such as keys of a cloud. */
export function EnvironmentRows({ path }: { readonly path: RepositoryPath }): React.ReactNode {
  const { control, formState, register } = useFormContext<ProfileForm>();
  const entries = useFieldArray({ control, name: `${path}.environment` });
  return (
    <div className="lockable-rows" role="group" aria-label="Environment">
      {entries.fields.length > 0 && <p className="label">Environment</p>}
      {entries.fields.map((field, index) => (
        <div key={field.id} className="lockable-row">
          <Field
            label="Variable name"
            hideLabel
            mistake={formState.errors[path]?.environment?.[index]?.name?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`${path}.environment.${index}.name`, { validate: rules.variableName })}
                className="input path"
                placeholder="AWS_ACCESS_KEY_ID"
                spellCheck={false}
              />
            )}
          </Field>
          <LockedValue path={`${path}.environment.${index}`} label="Variable value" />
          <Button
            look="quiet"
            aria-label="Remove variable"
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              entries.remove(index);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            entries.append({ name: '', isSecret: true, value: '', stored: '' });
          }}
        >
          Add variable
        </Button>
      </div>
    </div>
  );
}

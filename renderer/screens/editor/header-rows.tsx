import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { ProfileForm } from './form.ts';
import { LockedValue } from './locked-value.tsx';
import { rules } from './rules.ts';

/** The headers of a hook, each value with a lock. */
export function HeaderRows({ index }: { readonly index: number }): React.ReactNode {
  const { control, formState, register } = useFormContext<ProfileForm>();
  const headers = useFieldArray({ control, name: `hooks.${index}.headers` });
  return (
    <div className="lockable-rows" role="group" aria-label="Headers">
      <p className="label">Headers</p>
      {headers.fields.map((field, at) => (
        <div key={field.id} className="lockable-row">
          <Field
            label="Header name"
            hideLabel
            mistake={formState.errors.hooks?.[index]?.headers?.[at]?.name?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`hooks.${index}.headers.${at}.name`, { validate: rules.headerName })}
                className="input path"
                placeholder="Authorization"
                spellCheck={false}
              />
            )}
          </Field>
          <LockedValue
            path={`hooks.${index}.headers.${at}`}
            label="Header value"
            placeholder="a value or a template"
          />
          <Button
            look="quiet"
            aria-label="Remove header"
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              headers.remove(at);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            headers.append({ name: '', isSecret: false, value: '', stored: '' });
          }}
        >
          Add header
        </Button>
      </div>
    </div>
  );
}

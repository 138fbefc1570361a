import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { variableRules, type VariableHolder } from './variable-form.ts';

/** The user's own variables, for the templates of `whose` hooks. */
export function VariableRows({ whose }: { readonly whose: string }): React.ReactNode {
  const { control, formState, register } = useFormContext<VariableHolder>();
  const rows = useFieldArray({ control, name: 'variables' });
  return (
    <div className="lockable-rows" role="group" aria-label="Variables">
      <p className="label">Variables of your own</p>
      <p className="help">
        For the templates of {whose}: OWNER is written {'{{OWNER}}'}. Not for secrets.
      </p>
      {rows.fields.map((row, at) => (
        <div key={row.id} className="header-line">
          <Field
            label="Variable name"
            hideLabel
            mistake={formState.errors.variables?.[at]?.name?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`variables.${at}.name`, {
                  validate: variableRules.name,
                  // A name that is there twice is mended in either row.
                  deps: rows.fields.map((_, other) => `variables.${other}.name` as const),
                })}
                className="input path"
                placeholder="OWNER"
                spellCheck={false}
              />
            )}
          </Field>
          <Field
            label="Variable value"
            hideLabel
            mistake={formState.errors.variables?.[at]?.value?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`variables.${at}.value`, { validate: variableRules.value })}
                className="input"
              />
            )}
          </Field>
          <Button
            look="quiet"
            aria-label="Remove variable"
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              rows.remove(at);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            rows.append({ name: '', value: '' });
          }}
        >
          Add variable
        </Button>
      </div>
    </div>
  );
}

import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { settingsRules, type HookSettingsForm } from './hook-settings-form.ts';

/** The user's own variables, for the templates of all profiles. */
export function VariableRows(): React.ReactNode {
  const { control, formState, register } = useFormContext<HookSettingsForm>();
  const rows = useFieldArray({ control, name: 'variables' });
  return (
    <div className="lockable-rows" role="group" aria-label="Variables">
      <p className="label">Variables of your own</p>
      <p className="help">
        For the templates of all profiles: OWNER is written {'{{OWNER}}'}. Not for secrets.
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
                {...register(`variables.${at}.name`, { validate: settingsRules.variable })}
                className="input path"
                placeholder="OWNER"
                spellCheck={false}
              />
            )}
          </Field>
          <Field label="Variable value" hideLabel>
            {(names) => (
              <input {...names} {...register(`variables.${at}.value`)} className="input" />
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

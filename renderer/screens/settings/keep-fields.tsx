import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { settingsRules, type HookSettingsForm } from './hook-settings-form.ts';

const limits = [
  { name: 'runs', label: 'Runs' },
  { name: 'days', label: 'Days' },
  { name: 'megabytes', label: 'Megabytes' },
] as const;

/** How much of the history is kept. */
export function KeepFields(): React.ReactNode {
  const { formState, register } = useFormContext<HookSettingsForm>();
  return (
    <fieldset className="more-group">
      <legend className="label">History that is kept, at most</legend>
      <div className="three-fields">
        {limits.map(({ name, label }) => (
          <Field key={name} label={label} mistake={formState.errors[name]?.message}>
            {(names) => (
              <input
                {...names}
                {...register(name, { valueAsNumber: true, validate: settingsRules.keep })}
                className="input"
                type="number"
                min={1}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="help">What is still to be sent is always kept.</p>
    </fieldset>
  );
}

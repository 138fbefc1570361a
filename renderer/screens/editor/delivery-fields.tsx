import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { consequencesFor, onFailureInWords } from '../../words/hook.ts';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

/** When a hook counts as delivered, and what follows when it does not. */
export function DeliveryFields({ index }: { readonly index: number }): React.ReactNode {
  const { formState, register } = useFormContext<ProfileForm>();
  const mistakes = formState.errors.hooks?.[index];
  return (
    <>
      <Consequences index={index} />
      <div className="three-fields">
        <Field label="What counts as delivered" mistake={mistakes?.success?.message}>
          {(names) => (
            <input
              {...names}
              {...register(`hooks.${index}.success`, { validate: rules.success })}
              className="input path"
            />
          )}
        </Field>
        <Field label="Deadline in seconds" mistake={mistakes?.timeoutSeconds?.message}>
          {(names) => (
            <input
              {...names}
              {...register(`hooks.${index}.timeoutSeconds`, {
                valueAsNumber: true,
                validate: rules.timeout,
              })}
              className="input"
              type="number"
              min={1}
              max={600}
            />
          )}
        </Field>
        <Field label="Tries">
          {(names) => (
            <select {...names} {...register(`hooks.${index}.retry`)} className="input">
              <option value="standard">Again, for two days</option>
              <option value="none">Once only</option>
            </select>
          )}
        </Field>
      </div>
    </>
  );
}

function Consequences({ index }: { readonly index: number }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const offered = consequencesFor(watch(`hooks.${index}.moments`));
  return (
    <fieldset className="consequences">
      <legend className="label">If it fails</legend>
      {offered.map((consequence) => (
        <label key={consequence} className="radio">
          <input type="radio" value={consequence} {...register(`hooks.${index}.onFailure`)} />
          {onFailureInWords(consequence)}
        </label>
      ))}
      {offered.length < 4 && (
        <p className="help">A hook at “before” alone can also keep the backup from starting.</p>
      )}
    </fieldset>
  );
}

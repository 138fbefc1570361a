import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';

/** How often a message is tried, and how often the place may be told at all. */
export function RetryFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register, watch } = useFormContext<DestinationHolder>();
  const isOwn = watch(`${path}.retryKind`) === 'own';
  return (
    <fieldset className="more-group">
      <legend className="label">Tries</legend>
      <div className="two-fields">
        <Field label="If it does not arrive">
          {(names) => (
            <select {...names} {...register(`${path}.retryKind`)} className="input">
              <option value="standard">Try again for two days</option>
              <option value="checkly">Try 5 more, every 20 seconds</option>
              <option value="own">Try again, waits of your own</option>
              <option value="none">Try once only</option>
            </select>
          )}
        </Field>
        {isOwn && (
          <Field
            label="Waits in seconds"
            mistake={getFieldState(`${path}.retryWaits`, formState).error?.message}
          >
            {(names) => (
              <input
                {...names}
                {...register(`${path}.retryWaits`, { validate: destinationRules.waits })}
                className="input path"
                placeholder="5, 30, 120"
              />
            )}
          </Field>
        )}
        <Field
          label="Least seconds between two messages"
          mistake={getFieldState(`${path}.rateLimitSeconds`, formState).error?.message}
          help="0 is no limit. A change of outcome always passes."
        >
          {(names) => (
            <input
              {...names}
              {...register(`${path}.rateLimitSeconds`, {
                valueAsNumber: true,
                validate: destinationRules.rateLimit,
              })}
              className="input"
              type="number"
              min={0}
            />
          )}
        </Field>
      </div>
      <Switch
        label="May be sent again when it is not known whether it arrived"
        {...register(`${path}.repeatable`)}
      />
    </fieldset>
  );
}

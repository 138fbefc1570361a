import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
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
      <legend className="label">{t('hookMore.tries')}</legend>
      <div className="two-fields">
        <Field label={t('hookMore.ifNotArrived')}>
          {(names) => (
            <select {...names} {...register(`${path}.retryKind`)} className="input">
              <option value="standard">{t('hookMore.tryTwoDays')}</option>
              <option value="checkly">{t('hookMore.tryCheckly')}</option>
              <option value="own">{t('hookMore.tryOwn')}</option>
              <option value="none">{t('hookMore.tryOnce')}</option>
            </select>
          )}
        </Field>
        {isOwn && (
          <Field
            label={t('hookMore.waits')}
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
          label={t('hookMore.leastSeconds')}
          mistake={getFieldState(`${path}.rateLimitSeconds`, formState).error?.message}
          help={t('hookMore.leastSecondsHelp')}
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
      <Switch label={t('hookMore.repeatable')} {...register(`${path}.repeatable`)} />
    </fieldset>
  );
}

import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { methods } from '../../words/hook.ts';
import { BodyFields } from './body-fields.tsx';
import { DeliveryFields } from './delivery-fields.tsx';
import type { ProfileForm } from './form.ts';
import { HeaderRows } from './header-rows.tsx';
import { MomentChips } from './moment-chips.tsx';
import { rules } from './rules.ts';

/** The form of one hook: when, where to, what, and what counts as delivered. */
export function HookFields({ index }: { readonly index: number }): React.ReactNode {
  const { formState, register } = useFormContext<ProfileForm>();
  const mistakes = formState.errors.hooks?.[index];
  return (
    <div className="hook-fields">
      <Field label="Hook name" mistake={mistakes?.name?.message}>
        {(names) => (
          <input
            {...names}
            {...register(`hooks.${index}.name`, { validate: rules.hookName })}
            className="input"
            placeholder="Healthchecks"
          />
        )}
      </Field>
      <MomentChips index={index} />
      <Switch label="Only if restic started" {...register(`hooks.${index}.onlyIfResticStarted`)} />
      <div className="request-line">
        <Field label="Method">
          {(names) => (
            <select {...names} {...register(`hooks.${index}.method`)} className="input">
              {methods.map((method) => (
                <option key={method}>{method}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label="URL" mistake={mistakes?.url?.message}>
          {(names) => (
            <input
              {...names}
              {...register(`hooks.${index}.url`, { validate: rules.url })}
              className="input path"
              placeholder="https://hc-ping.com/your-uuid"
              spellCheck={false}
            />
          )}
        </Field>
      </div>
      <HeaderRows index={index} />
      <BodyFields index={index} />
      <DeliveryFields index={index} />
    </div>
  );
}

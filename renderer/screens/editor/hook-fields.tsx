import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { DestinationFields } from '../destination/destination-fields.tsx';
import { MoreFields } from '../destination/more-fields.tsx';
import { destinationProblems, OtherProblems } from '../destination/problems.tsx';
import { nameOfTask, taskNames } from '../../words/tasks.ts';
import { ChannelField } from './channel-field.tsx';
import { Consequences } from './consequences.tsx';
import type { ProfileForm } from './form.ts';
import { MomentChips } from './moment-chips.tsx';
import { rules } from './rules.ts';

/** The form of one hook: when, where to, what, and what counts as delivered. */
export function HookFields({ index }: { readonly index: number }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const hasOwnPlace = watch(`hooks.${index}.channelId`) === '';
  const path = `hooks.${index}` as const;
  return (
    <div className="hook-fields">
      <NameFields index={index} />
      <TaskField index={index} />
      <MomentChips index={index} />
      <Switch label={t('hookForm.onlyIfStarted')} {...register(`${path}.onlyIfResticStarted`)} />
      <ChannelField index={index} />
      {hasOwnPlace && <DestinationFields path={path} />}
      <Consequences index={index} />
      <Switch label={t('hookForm.sendLog')} {...register(`${path}.sendLog`)} />
      {hasOwnPlace && <MoreFields path={path} />}
      <OtherProblems shown={hasOwnPlace ? destinationProblems : []} />
    </div>
  );
}

function TaskField({ index }: { readonly index: number }): React.ReactNode {
  const { register } = useFormContext<ProfileForm>();
  return (
    <div className="two-fields">
      <Field label={t('hookForm.tellsAbout')}>
        {(names) => (
          <select {...names} {...register(`hooks.${index}.task`)} className="input">
            {taskNames.map((task) => (
              <option key={task} value={task}>
                {nameOfTask(task)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function NameFields({ index }: { readonly index: number }): React.ReactNode {
  const { formState, register } = useFormContext<ProfileForm>();
  return (
    <>
      <Field
        label={t('hookForm.hookName')}
        mistake={formState.errors.hooks?.[index]?.name?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register(`hooks.${index}.name`, { validate: rules.hookName })}
            className="input"
            placeholder="Healthchecks"
          />
        )}
      </Field>
      <Field label={t('parts.description')}>
        {(names) => (
          <input
            {...names}
            {...register(`hooks.${index}.description`)}
            className="input"
            maxLength={2000}
            placeholder={t('parts.descriptionHelp')}
          />
        )}
      </Field>
    </>
  );
}

import { useFormContext } from 'react-hook-form';
import type { TaskName } from '../../../preload/contract/profile.ts';
import { Field } from '../../parts/field.tsx';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

const kinds = [
  { value: 'hand', name: 'By hand only' },
  { value: 'every', name: 'Every few hours' },
  { value: 'daily', name: 'Daily' },
] as const;

interface ScheduleControlProps {
  readonly task: TaskName;
  /** The id of what names it. */
  readonly labelledBy: string;
}

/** When a task runs by itself. */
export function ScheduleControl({ task, labelledBy }: ScheduleControlProps): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const kind = watch(`schedules.${task}.kind`);
  return (
    <div className="schedule">
      <div className="segments" role="radiogroup" aria-labelledby={labelledBy}>
        {kinds.map(({ value, name }) => (
          <label key={value} className="segment">
            <input type="radio" value={value} {...register(`schedules.${task}.kind`)} />
            {name}
          </label>
        ))}
      </div>
      {kind === 'every' && <EveryHours task={task} />}
      {kind === 'daily' && <DailyAt task={task} />}
    </div>
  );
}

function EveryHours({ task }: { readonly task: TaskName }): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <Field
      label="Hours between runs"
      mistake={formState.errors.schedules?.[task]?.everyHours?.message}
    >
      {(names) => (
        <input
          {...names}
          {...register(`schedules.${task}.everyHours`, {
            valueAsNumber: true,
            validate: rules.everyHours,
          })}
          className="input short"
          type="number"
          min={1}
          max={720}
        />
      )}
    </Field>
  );
}

function DailyAt({ task }: { readonly task: TaskName }): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <Field label="Time of day" mistake={formState.errors.schedules?.[task]?.dailyAt?.message}>
      {(names) => (
        <input
          {...names}
          {...register(`schedules.${task}.dailyAt`, { validate: rules.dailyAt })}
          className="input short"
          type="time"
        />
      )}
    </Field>
  );
}

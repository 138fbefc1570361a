import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

const kinds = [
  { value: 'hand', name: 'By hand only' },
  { value: 'every', name: 'Every few hours' },
  { value: 'daily', name: 'Daily' },
] as const;

/** When the profile runs by itself. */
export function ScheduleSection(): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  const kind = watch('scheduleKind');
  return (
    <section className="panel" aria-labelledby="when">
      <h2 id="when">When</h2>
      <div className="schedule">
        <div className="segments" role="radiogroup" aria-labelledby="when">
          {kinds.map(({ value, name }) => (
            <label key={value} className="segment">
              <input type="radio" value={value} {...register('scheduleKind')} />
              {name}
            </label>
          ))}
        </div>
        {kind === 'every' && <EveryHours />}
        {kind === 'daily' && <DailyAt />}
      </div>
    </section>
  );
}

function EveryHours(): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <Field label="Hours between runs" mistake={formState.errors.everyHours?.message}>
      {(names) => (
        <input
          {...names}
          {...register('everyHours', { valueAsNumber: true, validate: rules.everyHours })}
          className="input short"
          type="number"
          min={1}
          max={720}
        />
      )}
    </Field>
  );
}

function DailyAt(): React.ReactNode {
  const { register, formState } = useFormContext<ProfileForm>();
  return (
    <Field label="Time of day" mistake={formState.errors.dailyAt?.message}>
      {(names) => (
        <input
          {...names}
          {...register('dailyAt', { validate: rules.dailyAt })}
          className="input short"
          type="time"
        />
      )}
    </Field>
  );
}

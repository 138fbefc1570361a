import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { DayFields } from './day-fields.tsx';
import type { ProfileForm } from './form.ts';
import type { ScheduleForm } from './schedule-form.ts';
import type { SchedulePath } from './schedule-path.ts';
import { scheduleRules } from './schedule-rules.ts';
import { useMistake } from './text-field.tsx';
import { TimeFields } from './time-fields.tsx';

interface PickerProps {
  readonly path: SchedulePath;
  readonly kind: Exclude<ScheduleForm['kind'], 'calendar' | 'cron'>;
}

/** A schedule that is picked from what there is. */
export function PickerFields({ path, kind }: PickerProps): React.ReactNode {
  if (kind === 'every') return <IntervalFields path={path} />;
  return (
    <>
      {kind === 'weekly' && <DayFields path={`${path}.weekdays`} />}
      {kind === 'monthly' && <DayFields path={`${path}.monthDays`} />}
      <TimeFields path={`${path}.at`} />
    </>
  );
}

function IntervalFields({ path }: { readonly path: SchedulePath }): React.ReactNode {
  const { getValues, register } = useFormContext<ProfileForm>();
  const mistake = useMistake(`${path}.count`);
  return (
    <div className="interval">
      <Field label={t('editorSchedule.every')} mistake={mistake}>
        {(names) => (
          <input
            {...names}
            {...register(`${path}.count`, {
              valueAsNumber: true,
              validate: (count) => scheduleRules.every(Number(count), getValues(`${path}.unit`)),
            })}
            className="input short"
            type="number"
            min={1}
          />
        )}
      </Field>
      <Field label={t('editorSchedule.unit')} hideLabel>
        {(names) => (
          <select
            {...names}
            {...register(`${path}.unit`, { deps: `${path}.count` })}
            className="input"
          >
            <option value="minutes">{t('editorSchedule.minutes')}</option>
            <option value="hours">{t('editorSchedule.hours')}</option>
            <option value="days">{t('editorSchedule.days')}</option>
          </select>
        )}
      </Field>
    </div>
  );
}

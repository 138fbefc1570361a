import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { useUndo } from '../../undo/undo-context.ts';
import type { ProfileForm } from './form.ts';
import { askable, type ScheduleForm } from './schedule-form.ts';
import type { SchedulePath } from './schedule-path.ts';
import { lookAhead } from './use-preview.ts';

const kinds = [
  { value: 'every', name: () => t('editorSchedule.kindEvery') },
  { value: 'daily', name: () => t('editorSchedule.kindDaily') },
  { value: 'weekly', name: () => t('editorSchedule.kindWeekly') },
  { value: 'monthly', name: () => t('editorSchedule.kindMonthly') },
  { value: 'calendar', name: () => 'OnCalendar' },
  { value: 'cron', name: () => 'cron' },
] as const;

/** The ways to say a schedule: picked, or written. */
export function ScheduleKinds(props: {
  readonly path: SchedulePath;
  readonly form: ScheduleForm;
}): React.ReactNode {
  const { path, form } = props;
  const { register } = useFormContext<ProfileForm>();
  const startCalendar = useCalendarStart(path);
  return (
    <div className="segments" role="radiogroup" aria-label={t('editorSchedule.kind')}>
      {kinds.map(({ value, name }) => (
        <label key={value} className="segment">
          <input
            type="radio"
            value={value}
            {...register(`${path}.kind`, {
              onChange: (event: { readonly target: { readonly value: unknown } }) => {
                if (event.target.value === 'calendar') void startCalendar(form);
              },
            })}
          />
          {name()}
        </label>
      ))}
    </div>
  );
}

/** Lets OnCalendar begin with what was picked, as long as nothing else has been typed there. */
function useCalendarStart(path: SchedulePath): (before: ScheduleForm) => Promise<void> {
  const { getValues, setValue } = useFormContext<ProfileForm>();
  const { follow } = useUndo();
  const carried = useRef('');
  return async (before) => {
    const picked = askable(before);
    const isUntouched = before.calendar === '' || before.calendar === carried.current;
    if (picked === null || 'expression' in picked || !isUntouched) return;
    const preview = await lookAhead(picked);
    if (preview.kind === 'unreadable' || getValues(`${path}.calendar`) !== before.calendar) return;
    // What takes several expressions cannot be said in one.
    const [only, ...others] = preview.normal;
    if (only === undefined || others.length > 0) return;
    carried.current = only;
    follow(() => {
      setValue(`${path}.calendar`, only, { shouldDirty: true, shouldValidate: true });
    });
  };
}

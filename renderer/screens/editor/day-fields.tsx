import { useId } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { monthDayInWords, weekdays } from '../../words/schedule.ts';
import type { ProfileForm } from './form.ts';
import type { SchedulePath } from './schedule-path.ts';
import { scheduleRules } from './schedule-rules.ts';

type DayPath = `${SchedulePath}.weekdays` | `${SchedulePath}.monthDays`;

interface Day {
  readonly value: string | number;
  readonly name: string;
  /** What it is called where the name is too short to be understood. */
  readonly title?: string;
}

const daysOfWeek = (): readonly Day[] => weekdays().map(({ day, name }) => ({ value: day, name }));

const daysOfMonth = (): readonly Day[] =>
  Array.from({ length: 31 }, (_, at) => ({
    value: at + 1,
    name: String(at + 1),
    title: monthDayInWords(at + 1),
  }));

/** The days on which a schedule comes: of the week, or of the month, its last included. */
export function DayFields({ path }: { readonly path: DayPath }): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const { field, fieldState } = useController({
    control,
    name: path,
    rules: { validate: (days) => scheduleRules.days(asDays(days)) },
  });
  const chosen = asDays(field.value);
  const isMonthly = path.endsWith('.monthDays');
  const days = isMonthly ? [...daysOfMonth(), ...fromEnd(chosen)] : daysOfWeek();
  const id = useId();
  const mistake = fieldState.error?.message;
  const isShort = isMonthly && chosen.some((day) => typeof day === 'number' && day > 28);
  return (
    <fieldset
      className="plain-fieldset"
      data-path={path}
      aria-describedby={mistake === undefined ? undefined : id}
    >
      <legend className="label">{t('editorSchedule.on')}</legend>
      <div className={isMonthly ? 'chips month-days' : 'chips'}>
        {days.map(({ value, name, title }) => (
          <label key={value} className="chip" title={title}>
            <input
              type="checkbox"
              aria-label={title}
              checked={chosen.includes(value)}
              onBlur={field.onBlur}
              onChange={(event) => {
                const isOn = (day: Day): boolean =>
                  day.value === value ? event.target.checked : chosen.includes(day.value);
                field.onChange(days.filter(isOn).map((day) => day.value));
              }}
            />
            {name}
          </label>
        ))}
      </div>
      {isShort && <p className="help">{t('editorSchedule.shortMonths')}</p>}
      {mistake !== undefined && (
        <p className="mistake" id={id} role="alert">
          {mistake}
        </p>
      )}
    </fieldset>
  );
}

/** The last day, and others that count from the end where they are chosen already. */
function fromEnd(chosen: readonly (string | number)[]): readonly Day[] {
  const others = chosen.filter((day) => typeof day === 'number' && day < -1).map(Number);
  return [-1, ...others.toSorted((a, b) => b - a)].map((value) => ({
    value,
    name: monthDayInWords(value),
  }));
}

/** A path may lead to anything; these lead to days. */
function asDays(value: unknown): readonly (string | number)[] {
  if (!Array.isArray(value)) return [];
  return value.filter((day) => typeof day === 'string' || typeof day === 'number');
}

import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import type { SchedulePath } from './schedule-path.ts';
import { scheduleRules } from './schedule-rules.ts';

/** The times of a day at which a schedule comes. */
export function TimeFields({ path }: { readonly path: `${SchedulePath}.at` }): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const { field, fieldState } = useController({
    control,
    name: path,
    rules: { validate: (times) => scheduleRules.times(asTexts(times)) },
  });
  const times = asTexts(field.value);
  const adder = useRef<HTMLButtonElement>(null);
  const id = useId();
  const mistake = fieldState.error?.message;
  return (
    <fieldset
      className="plain-fieldset"
      data-path={path}
      aria-describedby={mistake === undefined ? undefined : id}
    >
      <legend className="label">{t('editorSchedule.at')}</legend>
      <div className="times">
        {times.map((time, index) => (
          <TimeField
            // Times have nothing of their own to be told apart by.
            key={index}
            label={t('editorSchedule.timeNumber', { number: index + 1 })}
            time={time}
            isWrong={mistake !== undefined}
            onChange={(next) => {
              field.onChange(times.with(index, next));
            }}
            onBlur={field.onBlur}
            onRemove={
              times.length === 1
                ? null
                : () => {
                    field.onChange(times.toSpliced(index, 1));
                    adder.current?.focus();
                  }
            }
          />
        ))}
        <Button
          {...keepFocus}
          ref={adder}
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            field.onChange([...times, nextTime(times)]);
          }}
        >
          {t('editorSchedule.addTime')}
        </Button>
      </div>
      {mistake !== undefined && (
        <p className="mistake" id={id} role="alert">
          {mistake}
        </p>
      )}
    </fieldset>
  );
}

function TimeField(props: {
  readonly label: string;
  readonly time: string;
  readonly isWrong: boolean;
  readonly onChange: (time: string) => void;
  readonly onBlur: () => void;
  readonly onRemove: (() => void) | null;
}): React.ReactNode {
  const { label, time, isWrong, onChange, onBlur, onRemove } = props;
  return (
    <span className="time">
      <input
        className="input"
        type="time"
        aria-label={label}
        aria-invalid={isWrong || undefined}
        value={time}
        onBlur={onBlur}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {onRemove !== null && (
        <Button
          look="quiet"
          aria-label={t('editor.removeOf', { name: time })}
          icon={<X size={14} aria-hidden="true" />}
          onClick={onRemove}
        />
      )}
    </span>
  );
}

/** Another one begins an hour after the last. */
function nextTime(times: readonly string[]): string {
  const [hour = '19', minute = '00'] = (times.at(-1) ?? '').split(':');
  const next = Number.isInteger(Number(hour)) ? (Number(hour) + 1) % 24 : 20;
  return `${String(next).padStart(2, '0')}:${minute}`;
}

/** A path may lead to anything; this one leads to times. */
function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

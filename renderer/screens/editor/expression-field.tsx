import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { spotInWords, type Range } from '../../words/spot.ts';
import { ExpressionExamples } from './expression-examples.tsx';
import type { ProfileForm } from './form.ts';
import { askable, type ScheduleForm } from './schedule-form.ts';
import type { SchedulePath } from './schedule-path.ts';
import { readable, scheduleRules } from './schedule-rules.ts';
import { SpottedInput } from './spotted-input.tsx';
import { TextField, useMistake } from './text-field.tsx';
import { lookAhead, type SeenAhead } from './use-preview.ts';

interface ExpressionProps {
  readonly path: SchedulePath;
  readonly kind: 'calendar' | 'cron';
  readonly form: ScheduleForm;
  readonly seen: SeenAhead | null;
}

const labels = { calendar: 'OnCalendar expression', cron: 'cron expression' } as const;

const helps = {
  calendar:
    'As systemd writes it: weekdays, date, time and, if you like, a time zone. What is left out is midnight, or every day.',
  cron: 'Minute, hour, day of the month, month and weekday; seconds may stand first, years last.',
} as const;

/** A schedule that is written, with the place marked where it cannot be read. */
export function ExpressionField({ path, kind, form, seen }: ExpressionProps): React.ReactNode {
  const { getValues, register } = useFormContext<ProfileForm>();
  const name = `${path}.${kind}` as const;
  const problem = seen?.preview.kind === 'unreadable' ? seen.preview : null;
  const spot = problem !== null && seen?.isFresh === true ? problem : null;
  const mistake = useMistake(name);
  const text = form[kind];
  const check = (typed: unknown): true | string | Promise<true | string> => {
    const verdict = scheduleRules.expression(typeof typed === 'string' ? typed : '');
    const schedule = askable(getValues(path));
    return verdict !== true || schedule === null ? verdict : readable(schedule, lookAhead);
  };
  return (
    <div className="expression">
      <Field
        label={labels[kind]}
        help={helps[kind]}
        mistake={problem === null ? mistake : undefined}
        notes={(id) => problem !== null && <Problem id={id} text={text} {...problem} />}
      >
        {(names) => (
          <SpottedInput
            {...names}
            {...register(name, { validate: check })}
            aria-invalid={problem !== null || names['aria-invalid'] === true || undefined}
            text={text}
            spot={spot}
          />
        )}
      </Field>
      <ExpressionExamples path={name} isOpen={text === ''} />
      {kind === 'cron' && (
        <TextField
          path={`${path}.zone`}
          label="Time zone"
          placeholder="this computer’s"
          help="Such as Europe/Berlin: the schedule then goes by the clock there."
          rule={scheduleRules.zone}
        />
      )}
    </div>
  );
}

interface ProblemProps extends Range {
  /** The field's. */
  readonly id: string;
  readonly text: string;
  readonly message: string;
}

/** What is wrong, and a way to the characters that it is about. */
function Problem({ id, text, message, at, length }: ProblemProps): React.ReactNode {
  return (
    <p className="mistake">
      <button
        type="button"
        className="place-link"
        onClick={() => {
          const field = document.getElementById(id);
          if (!(field instanceof HTMLInputElement)) return;
          field.focus();
          field.setSelectionRange(at, at + length);
        }}
      >
        {spotInWords(text, { at, length })}
      </button>
      : {message}
    </p>
  );
}

import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Rich } from '../../parts/rich.tsx';
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

const labels = {
  calendar: 'editorSchedule.calendarLabel',
  cron: 'editorSchedule.cronLabel',
} as const;

const helps = {
  calendar: 'editorSchedule.calendarHelp',
  cron: 'editorSchedule.cronHelp',
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
        label={t(labels[kind])}
        help={t(helps[kind])}
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
          label={t('editorSchedule.timeZone')}
          placeholder={t('parts.thisComputers')}
          help={t('editorSchedule.zoneHelp')}
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
  const select = (): void => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.setSelectionRange(at, at + length);
  };
  return (
    <p className="mistake">
      <Rich
        of="editorSchedule.problemAt"
        values={{ place: spotInWords(text, { at, length }), message }}
        tags={{ place: <button type="button" className="place-link" onClick={select} /> }}
      />
    </p>
  );
}

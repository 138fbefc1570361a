import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import { scheduleExamples } from './schedule-examples.ts';
import type { SchedulePath } from './schedule-path.ts';

/** Common schedules, put into the field with one click. */
export function ExpressionExamples(props: {
  readonly path: `${SchedulePath}.calendar` | `${SchedulePath}.cron`;
  /** Whether they are shown from the beginning. */
  readonly isOpen: boolean;
}): React.ReactNode {
  const { path, isOpen: startsOpen } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const { setValue } = useFormContext<ProfileForm>();
  const examples = scheduleExamples()[path.endsWith('.cron') ? 'cron' : 'calendar'];
  if (!isOpen) {
    return (
      <button
        type="button"
        className="place-link help examples-link"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('editorSchedule.showExamples')}
      </button>
    );
  }
  return (
    <div className="examples" role="group" aria-label={t('editorSchedule.examples')}>
      <span className="help">{t('editorSchedule.forExample')}</span>
      {examples.map(({ words, expression }) => (
        <button
          {...keepFocus}
          key={expression}
          type="button"
          className="chip example"
          title={expression}
          onClick={() => {
            setValue(path, expression, { shouldDirty: true, shouldValidate: true });
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

import { X } from 'lucide-react';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { scheduleInWords } from '../../words/schedule.ts';
import { ExpressionField } from './expression-field.tsx';
import type { ProfileForm } from './form.ts';
import { PickerFields } from './picker-fields.tsx';
import { PreviewLines } from './preview-lines.tsx';
import { askable, fromScheduleForm, type ScheduleForm } from './schedule-form.ts';
import { ScheduleKinds } from './schedule-kinds.tsx';
import type { SchedulePath } from './schedule-path.ts';
import { usePreview, type SeenAhead } from './use-preview.ts';

interface ScheduleItemProps {
  readonly path: SchedulePath;
  /** Which of a task's schedules it is, from 1. */
  readonly number: number;
  /** Whether only its words are shown at first. */
  readonly startsFolded: boolean;
  readonly onRemove: () => void;
}

/** One schedule: how it is said, what it says, and what that means. */
export function ScheduleItem(props: ScheduleItemProps): React.ReactNode {
  const { path, number, startsFolded, onRemove } = props;
  const { control, formState, getFieldState } = useFormContext<ProfileForm>();
  const form = useWatch({ control, name: path });
  const seen = usePreview(askable(form));
  const [isFolded, setFolded] = useState(startsFolded);
  const isWrong = getFieldState(path, formState).invalid || seen?.preview.kind === 'unreadable';
  const isOpen = !isFolded || isWrong;
  return (
    <div
      className="schedule-item"
      role="group"
      data-path={path}
      aria-label={t('editorSchedule.scheduleNumber', { number })}
    >
      <div className="schedule-item-head">
        {isOpen ? (
          <ScheduleKinds path={path} form={form} />
        ) : (
          <p className="schedule-gist">{gist(form, seen)}</p>
        )}
        <div className="actions tight">
          {!isOpen && (
            <Button
              look="quiet"
              aria-label={t('editorSchedule.editNumber', { number })}
              onClick={() => {
                setFolded(false);
              }}
            >
              {t('parts.edit')}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={t('editorSchedule.removeNumber', { number })}
            title={t('editorSchedule.removeThis')}
            icon={<X size={14} aria-hidden="true" />}
            onClick={onRemove}
          />
        </div>
      </div>
      {isOpen && <ScheduleFields path={path} form={form} seen={seen} />}
      <PreviewLines seen={seen} hideWords={!isOpen} />
    </div>
  );
}

function ScheduleFields(props: {
  readonly path: SchedulePath;
  readonly form: ScheduleForm;
  readonly seen: SeenAhead | null;
}): React.ReactNode {
  const { path, form, seen } = props;
  const { kind } = form;
  return kind === 'calendar' || kind === 'cron' ? (
    <ExpressionField key={kind} path={path} kind={kind} form={form} seen={seen} />
  ) : (
    <PickerFields path={path} kind={kind} />
  );
}

function gist(form: ScheduleForm, seen: SeenAhead | null): string {
  const known = seen?.preview.kind === 'readable' ? seen.preview.words : '';
  return t('editorSchedule.runs', {
    words: known === '' ? scheduleInWords(fromScheduleForm(form)) : known,
  });
}

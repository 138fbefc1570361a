import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useUndo } from '../../undo/undo-context.ts';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import { newScheduleForm } from './schedule-form.ts';
import { ScheduleItem } from './schedule-item.tsx';

const MOST_SCHEDULES = 20;

/** When a task runs by itself: by any of its schedules, or by hand only where there is none. */
export function ScheduleControl({ task }: { readonly task: PlannedTask }): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const { fields, append, remove } = useFieldArray({ control, name: `plans.${task}.schedules` });
  const { tell } = useUndo();
  const adder = useRef<HTMLButtonElement>(null);
  // Of several that were there already the words will do.
  const [stored] = useState(() => fields.map(({ id }) => id));
  return (
    <div className="schedules" data-path={`plans.${task}.schedules`}>
      {fields.map(({ id }, index) => (
        <ScheduleItem
          key={id}
          path={`plans.${task}.schedules.${index}`}
          number={index + 1}
          startsFolded={stored.length > 1 && stored.includes(id)}
          onRemove={() => {
            tell(t('editorSchedule.removed'));
            remove(index);
            adder.current?.focus();
          }}
        />
      ))}
      <div className="schedule-add">
        {fields.length === 0 && <span className="muted">{t('editorSchedule.byHandOnly')}</span>}
        {fields.length < MOST_SCHEDULES && (
          <Button
            {...keepFocus}
            ref={adder}
            look={fields.length === 0 ? 'plain' : 'quiet'}
            icon={<Plus size={14} aria-hidden="true" />}
            onClick={() => {
              append(newScheduleForm, { shouldFocus: false });
            }}
          >
            {t(fields.length === 0 ? 'editorSchedule.add' : 'editorSchedule.addAnother')}
          </Button>
        )}
      </div>
    </div>
  );
}

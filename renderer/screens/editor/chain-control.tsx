import { useFormContext } from 'react-hook-form';
import type { TaskName } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { Switch } from '../../parts/switch.tsx';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import { NumberField } from './text-field.tsx';

/** Whether a task follows backups, and how many. */
export function ChainControl({ task }: { readonly task: TaskName }): React.ReactNode {
  const { register, watch } = useFormContext<ProfileForm>();
  return (
    <div className="schedule">
      <Switch label={t('editorSchedule.afterSuccess')} {...register(`plans.${task}.isChained`)} />
      {watch(`plans.${task}.isChained`) && (
        <NumberField
          path={`plans.${task}.afterBackups`}
          label={t('editorSchedule.howManyBackups')}
          least={1}
          most={1_000}
          rule={optionRules.afterBackups}
        />
      )}
    </div>
  );
}

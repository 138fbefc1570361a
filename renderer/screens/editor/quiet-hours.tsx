import { useFormContext } from 'react-hook-form';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { ExplainedSwitch } from './explained-switch.tsx';
import type { ProfileForm } from './form.ts';
import { scheduleRules } from './schedule-rules.ts';
import { useMistake } from './text-field.tsx';

/** The hours in which a task does not start by itself. */
export function QuietHours({ task }: { readonly task: PlannedTask }): React.ReactNode {
  const { getValues, watch } = useFormContext<ProfileForm>();
  const from = `plans.${task}.conditions.quietFrom` as const;
  return (
    <ExplainedSwitch
      path={`plans.${task}.conditions.isQuiet`}
      label={t('editorSchedule.quiet')}
      help={t('editorSchedule.quietHelp')}
    >
      {watch(`plans.${task}.conditions.isQuiet`) && (
        <div className="two-fields">
          <QuietTime
            path={from}
            label={t('editorSchedule.quietFrom')}
            rule={scheduleRules.quietTime}
          />
          <QuietTime
            path={`plans.${task}.conditions.quietTo`}
            label={t('editorSchedule.quietTo')}
            rule={(time) =>
              time === getValues(from)
                ? t('editorMistakes.quietEnd')
                : scheduleRules.quietTime(time)
            }
          />
        </div>
      )}
    </ExplainedSwitch>
  );
}

function QuietTime(props: {
  readonly path: `plans.${PlannedTask}.conditions.${'quietFrom' | 'quietTo'}`;
  readonly label: string;
  readonly rule: (time: string) => true | string;
}): React.ReactNode {
  const { path, label, rule } = props;
  const { register } = useFormContext<ProfileForm>();
  const mistake = useMistake(path);
  return (
    <Field label={label} mistake={mistake}>
      {(names) => (
        <input
          {...names}
          {...register(path, { validate: (time) => rule(String(time)) })}
          className="input short"
          type="time"
        />
      )}
    </Field>
  );
}

import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Switch } from '../../parts/switch.tsx';
import { formatCount } from '../../words/count.ts';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import { NumberField } from './text-field.tsx';
import type { WatchForm } from './watch-form.ts';

/** When the owner is warned though no backup has failed. */
export function WatchFields(): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const watched = watch('watch');
  return (
    <Disclosure
      title="Warnings"
      gist={gist(watched)}
      hasMistake={formState.errors.watch !== undefined}
    >
      <div className="schedule">
        <Switch label="Warn when no backup succeeds for long" {...register('watch.isWatched')} />
        {watched.isWatched && (
          <NumberField
            path="watch.overdueAfterDays"
            label="Days without a success"
            least={1}
            most={3_650}
            rule={optionRules.overdueAfterDays}
          />
        )}
      </div>
      <div className="more-group">
        <Switch
          label="Warn of unusual backups: far fewer files, or far more changes, than before"
          {...register('watch.anomalies')}
        />
      </div>
    </Disclosure>
  );
}

function gist({ isWatched, overdueAfterDays, anomalies }: WatchForm): string {
  const parts = [
    ...(isWatched
      ? [`after ${formatCount(overdueAfterDays, { one: 'day', many: 'days' })} without a success`]
      : []),
    ...(anomalies ? ['of unusual backups'] : []),
  ];
  return parts.length === 0 ? 'only when a backup fails' : parts.join(' · ');
}

import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Switch } from '../../parts/switch.tsx';
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
      title={t('parts.warnings')}
      gist={gist(watched)}
      hasMistake={formState.errors.watch !== undefined}
    >
      <div className="schedule">
        <Switch label={t('editorSchedule.warnLong')} {...register('watch.isWatched')} />
        {watched.isWatched && (
          <NumberField
            path="watch.overdueAfterDays"
            label={t('editorSchedule.daysWithoutSuccess')}
            least={1}
            most={3_650}
            rule={optionRules.overdueAfterDays}
          />
        )}
      </div>
      <div className="more-group">
        <Switch label={t('editorSchedule.warnUnusual')} {...register('watch.anomalies')} />
      </div>
    </Disclosure>
  );
}

function gist({ isWatched, overdueAfterDays, anomalies }: WatchForm): string {
  const parts = [
    ...(isWatched
      ? [t('editorSchedule.warnAfter', { days: t('units.days', { count: overdueAfterDays }) })]
      : []),
    ...(anomalies ? [t('editorSchedule.warnOfUnusual')] : []),
  ];
  return parts.length === 0 ? t('editorSchedule.warnOnlyFailed') : parts.join(' · ');
}

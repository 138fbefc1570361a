import { t } from '../../../words/t.ts';
import { ConditionFields } from './condition-fields.tsx';
import { RetentionFields } from './retention-fields.tsx';
import { ScheduleControl } from './schedule-control.tsx';
import { TimingFields } from './timing-fields.tsx';
import { UpkeepSchedules } from './upkeep-schedules.tsx';
import { WatchFields } from './watch-fields.tsx';

/** When the profile runs by itself, what becomes of old snapshots, and when to warn. */
export function ScheduleSection({ profileId }: { readonly profileId: string }): React.ReactNode {
  return (
    <section className="panel" aria-labelledby="when">
      <h2 id="when">{t('editorSchedule.when')}</h2>
      <ScheduleControl task="backup" />
      <ConditionFields task="backup" />
      <TimingFields />
      <RetentionFields profileId={profileId} />
      <UpkeepSchedules />
      <WatchFields />
    </section>
  );
}

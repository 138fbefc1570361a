import { ScheduleControl } from './schedule-control.tsx';
import { RetentionFields } from './retention-fields.tsx';
import { UpkeepSchedules } from './upkeep-schedules.tsx';

/** When the profile runs by itself, and what becomes of old snapshots. */
export function ScheduleSection(): React.ReactNode {
  return (
    <section className="panel" aria-labelledby="when">
      <h2 id="when">When</h2>
      <ScheduleControl task="backup" labelledBy="when" />
      <RetentionFields />
      <UpkeepSchedules />
    </section>
  );
}

import { Pause } from 'lucide-react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { pauseItems } from '../../parts/pause-schedules.ts';
import { useTask } from '../../parts/use-task.ts';
import { isScheduled } from '../../words/plan.ts';

/** Lets a profile's schedules rest; nothing where it has none, or they rest already. */
export function CardPause({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, schedule } = summary;
  const pause = useTask();
  if (schedule.pause !== null || !isScheduled(profile)) return null;
  return (
    <>
      <MoreMenu
        label={t('home.pauseOf', { name: profile.name })}
        face={{
          look: 'button quiet icon-only',
          inside: <Pause size={16} aria-hidden="true" />,
        }}
        items={pauseItems(profile.id, (ask) => {
          pause.run(ask);
        })}
      />
      {pause.failure !== null && <FailureNotice failure={pause.failure} />}
    </>
  );
}

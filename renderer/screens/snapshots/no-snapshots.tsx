import type { Profile } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';

/** The list while it is empty, with the ways to fill it. */
export function NoSnapshots(props: {
  readonly profile: Profile;
  readonly ofAll: boolean;
  readonly onOfAll: (ofAll: boolean) => void;
}): React.ReactNode {
  const { profile, ofAll, onOfAll } = props;
  const go = useBellhop((state) => state.go);
  const start = useTask();
  return (
    <div className="empty">
      <p>
        {ofAll
          ? t('snapshots.noneInRepository')
          : t('snapshots.noneOfProfile', { name: profile.name })}
      </p>
      <div className="actions">
        <Button
          look="primary"
          disabled={start.isBusy}
          onClick={() => {
            start.run(
              () => api.runs.start(profile.id, 'manual', 'backup'),
              ({ id }) => {
                go({ kind: 'run', runId: id });
              },
            );
          }}
        >
          {t('parts.runNow')}
        </Button>
        {!ofAll && (
          <Button
            onClick={() => {
              onOfAll(true);
            }}
          >
            {t('snapshots.allInRepository')}
          </Button>
        )}
      </div>
      {start.failure !== null && <FailureNotice failure={start.failure} />}
    </div>
  );
}

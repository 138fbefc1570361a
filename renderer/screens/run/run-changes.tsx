import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { useBellhop } from '../../state/use-state.ts';
import { ChangeList } from '../snapshots/change-list.tsx';
import { previousOf } from '../snapshots/previous-snapshot.ts';
import { RepositoryTrouble } from '../snapshots/repository-trouble.tsx';
import { useAnswer } from '../snapshots/use-answer.ts';
import { WorkingLine } from '../snapshots/working-line.tsx';

interface RunChangesProps {
  readonly profileId: string;
  readonly snapshotId: string;
}

/** What a backup's snapshot holds anew, changed or no longer; asked of the repository when it is opened. */
export function RunChanges({ profileId, snapshotId }: RunChangesProps): React.ReactNode {
  const answer = useAnswer(profileId, () => api.snapshots.list(profileId, { own: true }));
  if (answer.failure !== null)
    return (
      <RepositoryTrouble profileId={profileId} failure={answer.failure} onAgain={answer.again} />
    );
  if (answer.value === null) return <WorkingLine words={t('run.lookingForPrevious')} />;
  const snapshot = answer.value.find(({ id }) => id.startsWith(snapshotId));
  if (snapshot === undefined) return <p className="muted">{t('run.snapshotGone')}</p>;
  const previous = previousOf(answer.value, snapshot);
  if (previous === null) return <p className="muted">{t('run.oldestSnapshot')}</p>;
  return <Difference profileId={profileId} pair={[previous, snapshot]} />;
}

function Difference(props: {
  readonly profileId: string;
  readonly pair: readonly [Snapshot, Snapshot];
}): React.ReactNode {
  const { profileId, pair } = props;
  const [first, second] = pair;
  const go = useBellhop((state) => state.go);
  const answer = useAnswer(`${first.id} ${second.id}`, () =>
    api.snapshots.diff(profileId, first.id, second.id),
  );
  if (answer.failure !== null)
    return (
      <RepositoryTrouble profileId={profileId} failure={answer.failure} onAgain={answer.again} />
    );
  if (answer.value === null) return <WorkingLine words={t('run.comparing')} />;
  return (
    <ChangeList
      difference={answer.value}
      pair={pair}
      onGo={(part) => {
        const spot = { snapshotId: second.id, folder: null, marked: null, ...part };
        go({ kind: 'snapshots', profileId, spot, isRestoring: false });
      }}
    />
  );
}

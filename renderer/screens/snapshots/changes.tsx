import { useState } from 'react';
import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Field } from '../../parts/field.tsx';
import type { SnapshotSpot } from '../../state/place.ts';
import { formatInstant } from '../../words/instant.ts';
import { ChangeList } from './change-list.tsx';
import { olderFirst, previousOf } from './previous-snapshot.ts';
import { RepositoryTrouble } from './repository-trouble.tsx';
import { useAnswer } from './use-answer.ts';
import { WorkingLine } from './working-line.tsx';

interface ChangesProps {
  readonly profileId: string;
  readonly snapshots: readonly Snapshot[];
  readonly snapshot: Snapshot;
  readonly onGo: (spot: Partial<SnapshotSpot>) => void;
}

/** How a snapshot differs from the one before, or from any other. */
export function Changes(props: ChangesProps): React.ReactNode {
  const { profileId, snapshots, snapshot, onGo } = props;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const others = snapshots.filter(({ id }) => id !== snapshot.id);
  const other =
    others.find(({ id }) => id === chosenId) ?? previousOf(snapshots, snapshot) ?? others[0];
  if (other === undefined) return <p className="muted">{t('snapshots.onlyOne')}</p>;
  return (
    <div className="changes">
      <CompareWith
        others={others}
        value={other.id}
        onChange={setChosenId}
        previousId={previousOf(snapshots, snapshot)?.id ?? null}
      />
      <Difference profileId={profileId} pair={olderFirst(other, snapshot)} onGo={onGo} />
    </div>
  );
}

function CompareWith(props: {
  readonly others: readonly Snapshot[];
  readonly value: string;
  readonly previousId: string | null;
  readonly onChange: (id: string) => void;
}): React.ReactNode {
  const { others, value, previousId, onChange } = props;
  const now = new Date();
  return (
    <Field label={t('snapshots.comparedWith')}>
      {(names) => (
        <select
          {...names}
          className="input compare-with"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          {others.map(({ id, time, host }) => (
            <option key={id} value={id}>
              {t(id === previousId ? 'snapshots.theOneBefore' : 'snapshots.oneOf', {
                time: formatInstant(time, { now }),
                host,
                id: id.slice(0, 8),
              })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Difference(props: {
  readonly profileId: string;
  readonly pair: readonly [Snapshot, Snapshot];
  readonly onGo: (spot: Partial<SnapshotSpot>) => void;
}): React.ReactNode {
  const { profileId, pair, onGo } = props;
  const [first, second] = pair;
  const answer = useAnswer(`${first.id} ${second.id}`, () =>
    api.snapshots.diff(profileId, first.id, second.id),
  );
  if (answer.failure !== null)
    return (
      <RepositoryTrouble profileId={profileId} failure={answer.failure} onAgain={answer.again} />
    );
  if (answer.value === null) return <WorkingLine words={t('snapshots.comparing')} />;
  return <ChangeList difference={answer.value} pair={pair} onGo={onGo} />;
}

import { useState } from 'react';
import type { Profile } from '../../../preload/contract/profile.ts';
import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { useNow } from '../../parts/use-now.ts';
import { formatCount } from '../../words/count.ts';
import { groupByDay } from './group-by-day.ts';
import { namesOf, narrowSnapshots, notNarrowed } from './narrow-snapshots.ts';
import { ShowMore } from './show-more.tsx';
import { SnapshotFilters } from './snapshot-filters.tsx';
import { SnapshotRow } from './snapshot-row.tsx';

const AT_A_TIME = 200;
const noun = { one: 'snapshot', many: 'snapshots' };

/** Snapshots by day, newest first, narrowed by what the reader looks for. */
export function SnapshotList(props: {
  readonly profile: Profile;
  readonly snapshots: readonly Snapshot[];
  readonly openId: string | null;
  readonly ofAll: boolean;
}): React.ReactNode {
  const { profile, snapshots, openId, ofAll } = props;
  const now = useNow(60_000);
  const [narrowing, setNarrowing] = useState(notNarrowed);
  const [most, setMost] = useState(AT_A_TIME);
  if (snapshots.length === 0) return <NoSnapshots profile={profile} ofAll={ofAll} />;
  const { hosts } = namesOf(snapshots);
  const found = narrowSnapshots(snapshots, narrowing);
  return (
    <>
      <SnapshotFilters snapshots={snapshots} narrowing={narrowing} onNarrow={setNarrowing} />
      <p className="muted for-count" role="status">
        {found.length === 0
          ? 'No snapshot is like that.'
          : found.length === snapshots.length
            ? formatCount(snapshots.length, noun)
            : `${String(found.length)} of ${formatCount(snapshots.length, noun)}`}
      </p>
      {groupByDay(found.slice(0, most), { now }).map(({ day, name, snapshots: those }) => (
        <section key={day} className="snapshot-day" aria-label={name}>
          <h2>{name}</h2>
          <ul className="run-list">
            {those.map((snapshot) => (
              <li key={snapshot.id}>
                <SnapshotRow
                  profileId={profile.id}
                  snapshot={snapshot}
                  isOpen={snapshot.id === openId}
                  withHost={hosts.length > 1}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length > most && (
        <ShowMore
          onMore={() => {
            setMost(most + AT_A_TIME);
          }}
        />
      )}
    </>
  );
}

function NoSnapshots(props: {
  readonly profile: Profile;
  readonly ofAll: boolean;
}): React.ReactNode {
  return (
    <p className="muted no-snapshots">
      {props.ofAll
        ? 'This repository holds no snapshot yet. The first backup makes one.'
        : `${props.profile.name} has no snapshot here yet. Run the backup, or look at all in this repository.`}
    </p>
  );
}

import { useState } from 'react';
import type { Profile } from '../../../preload/contract/profile.ts';
import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { useNow } from '../../parts/use-now.ts';
import { formatNumber } from '../../words/count.ts';
import { groupByDay } from './group-by-day.ts';
import { namesOf, narrowSnapshots, notNarrowed } from './narrow-snapshots.ts';
import { NoSnapshots } from './no-snapshots.tsx';
import { ShowMore } from './show-more.tsx';
import { SnapshotFilters } from './snapshot-filters.tsx';
import { SnapshotRow } from './snapshot-row.tsx';

const AT_A_TIME = 200;

/** Snapshots by day, newest first, narrowed by what the reader looks for. */
export function SnapshotList(props: {
  readonly profile: Profile;
  readonly snapshots: readonly Snapshot[];
  readonly openId: string | null;
  readonly ofAll: boolean;
  readonly onOfAll: (ofAll: boolean) => void;
}): React.ReactNode {
  const { profile, snapshots, openId, ofAll, onOfAll } = props;
  const now = useNow(60_000);
  const [narrowing, setNarrowing] = useState(notNarrowed);
  const [most, setMost] = useState(AT_A_TIME);
  if (snapshots.length === 0)
    return <NoSnapshots profile={profile} ofAll={ofAll} onOfAll={onOfAll} />;
  const { hosts } = namesOf(snapshots);
  const found = narrowSnapshots(snapshots, narrowing);
  return (
    <>
      <SnapshotFilters snapshots={snapshots} narrowing={narrowing} onNarrow={setNarrowing} />
      <p className="muted for-count" role="status">
        {found.length === 0
          ? t('snapshots.noneLikeThat')
          : found.length === snapshots.length
            ? t('units.snapshots', { count: snapshots.length })
            : t('snapshots.someOf', {
                found: formatNumber(found.length),
                count: snapshots.length,
              })}
      </p>
      {groupByDay(found.slice(0, most), { now }).map(({ day, name, snapshots: those }) => (
        <section key={day} className="snapshot-day" aria-label={name}>
          <h2>{name}</h2>
          <ul className="rows">
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

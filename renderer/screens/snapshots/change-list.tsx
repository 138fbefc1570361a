import { useState } from 'react';
import type {
  Snapshot,
  SnapshotChange,
  SnapshotDifference,
} from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import type { SnapshotSpot } from '../../state/place.ts';
import { formatBytes } from '../../words/bytes.ts';
import { markOfChange } from '../../words/change.ts';
import { formatInstant } from '../../words/instant.ts';
import { ShowMore } from './show-more.tsx';
import { spotOfChange } from './spot-of-change.ts';

const AT_A_TIME = 500;

/** The differences of two snapshots: how many, then which. */
export function ChangeList(props: {
  readonly difference: SnapshotDifference;
  readonly pair: readonly [Snapshot, Snapshot];
  readonly onGo: (spot: Partial<SnapshotSpot>) => void;
}): React.ReactNode {
  const { difference, pair, onGo } = props;
  const [most, setMost] = useState(AT_A_TIME);
  const { changes, total } = difference;
  if (total === 0) return <p className="muted">{t('snapshots.sameFiles')}</p>;
  const shown = changes.slice(0, most);
  return (
    <>
      <Counts difference={difference} pair={pair} />
      <ul className="rows change-list">
        {shown.map((change) => (
          <li key={`${change.modifier} ${change.path}`}>
            <ChangeLine
              change={change}
              onOpen={() => {
                onGo(spotOfChange(change, pair));
              }}
            />
          </li>
        ))}
      </ul>
      {most < changes.length && (
        <ShowMore
          onMore={() => {
            setMost(most + AT_A_TIME);
          }}
        />
      )}
      {most >= changes.length && changes.length < total && (
        <p className="muted">{t('snapshots.notShown', { count: total - changes.length })}</p>
      )}
    </>
  );
}

function Counts(props: {
  readonly difference: SnapshotDifference;
  readonly pair: readonly [Snapshot, Snapshot];
}): React.ReactNode {
  const { difference, pair } = props;
  const { filesAdded, filesChanged, filesRemoved, bytesAdded, bytesRemoved } = difference;
  const now = new Date();
  return (
    <p className="change-counts numbers">
      <span className="tone-succeeded">{t('snapshots.addedCount', { count: filesAdded })}</span>
      <span className="tone-warned">{t('snapshots.changedCount', { count: filesChanged })}</span>
      <span className="tone-failed">{t('snapshots.removedCount', { count: filesRemoved })}</span>
      <span className="muted">
        {t('snapshots.moreAndLess', {
          more: formatBytes(bytesAdded),
          less: formatBytes(bytesRemoved),
        })}
      </span>
      <span className="muted">
        {t('snapshots.fromTo', {
          from: formatInstant(pair[0].time, { now }),
          to: formatInstant(pair[1].time, { now }),
        })}
      </span>
    </p>
  );
}

function ChangeLine(props: {
  readonly change: SnapshotChange;
  readonly onOpen: () => void;
}): React.ReactNode {
  const { change, onOpen } = props;
  const { sign, word, tone } = markOfChange(change.modifier);
  return (
    <button type="button" className="list-line change-line" title={change.path} onClick={onOpen}>
      <span className={`change-sign tone-${tone}`} aria-hidden="true">
        {sign}
      </span>
      <span className="path change-path">
        <bdi>{change.path}</bdi>
      </span>
      <span className="muted change-word">{word}</span>
    </button>
  );
}

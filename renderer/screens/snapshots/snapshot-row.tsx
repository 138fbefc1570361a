import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatTime } from '../../words/instant.ts';
import { pathsInWords, sizeInWords } from '../../words/snapshot.ts';

/** A snapshot in one or two lines; opens it. */
export function SnapshotRow(props: {
  readonly profileId: string;
  readonly snapshot: Snapshot;
  readonly isOpen: boolean;
  /** Whether the host has to be told, as there are several. */
  readonly withHost: boolean;
}): React.ReactNode {
  const { profileId, snapshot, isOpen, withHost } = props;
  const go = useBellhop((state) => state.go);
  const { id, time, host, paths, tags } = snapshot;
  return (
    <button
      type="button"
      className="list-line snapshot-line"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => {
        const spot = { snapshotId: id, folder: null, marked: null };
        go({ kind: 'snapshots', profileId, spot, isRestoring: false });
      }}
    >
      <strong className="numbers">{formatTime(time, { now: new Date() })}</strong>
      <span className="snapshot-source">
        <span className="path" title={paths.join('\n')}>
          {pathsInWords(paths)}
        </span>
        {withHost && <span className="muted">{t('snapshots.onHost', { host })}</span>}
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
      </span>
      <span className="muted numbers snapshot-size">{sizeInWords(snapshot).join(' · ')}</span>
    </button>
  );
}

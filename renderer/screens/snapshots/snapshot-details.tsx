import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Profile } from '../../../preload/contract/profile.ts';
import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useNow } from '../../parts/use-now.ts';
import type { SnapshotSpot } from '../../state/place.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatInstant } from '../../words/instant.ts';
import { pathsInWords, sizeInWords } from '../../words/snapshot.ts';
import { Changes } from './changes.tsx';
import { Files } from './files.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { startFolder } from './snapshot-path.ts';
import { useChoice } from './use-choice.ts';

interface SnapshotDetailsProps {
  readonly profile: Profile;
  /** All that are listed, newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly snapshot: Snapshot;
  readonly spot: SnapshotSpot;
  readonly isRestoring: boolean;
}

/** One snapshot: its files, what changed in it, and the way to bring things back. */
export function SnapshotDetails(props: SnapshotDetailsProps): React.ReactNode {
  const { profile, snapshots, snapshot, spot, isRestoring } = props;
  const go = useBellhop((state) => state.go);
  const choice = useChoice(snapshot.id);
  const [tab, setTab] = useState('files');
  const folder = spot.folder ?? startFolder(snapshot.paths);
  const goTo = (changes: Partial<SnapshotSpot>, restoring = false): void => {
    const here = { snapshotId: snapshot.id, folder, marked: null };
    go({
      kind: 'snapshots',
      profileId: profile.id,
      spot: { ...here, ...changes },
      isRestoring: restoring,
    });
  };
  const show = (next: Partial<SnapshotSpot>): void => {
    setTab('files');
    goTo(next);
  };
  const restore = (): void => {
    goTo({ marked: spot.marked }, true);
  };
  return (
    <article className="snapshot" aria-label={t('parts.snapshot')}>
      <SnapshotHead snapshot={snapshot} onRestore={restore} />
      <Tabs
        className="tabs snapshot-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          setTab(String(key));
        }}
      >
        <TabList className="tab-list" aria-label={t('snapshots.about')}>
          <Tab id="files" className="tab">
            {t('parts.files')}
          </Tab>
          <Tab id="changes" className="tab">
            {t('snapshots.whatChanged')}
          </Tab>
        </TabList>
        <TabPanel id="files" className="tab-panel">
          <Files
            profileId={profile.id}
            snapshots={snapshots}
            snapshot={snapshot}
            folder={folder}
            marked={spot.marked}
            choice={choice}
            onGo={goTo}
            onRestore={restore}
          />
        </TabPanel>
        <TabPanel id="changes" className="tab-panel">
          <Changes profileId={profile.id} snapshots={snapshots} snapshot={snapshot} onGo={show} />
        </TabPanel>
      </Tabs>
      {isRestoring && (
        <RestoreDialog
          profileId={profile.id}
          snapshot={snapshot}
          chosen={choice.chosen}
          onClose={() => {
            goTo({ marked: spot.marked });
          }}
        />
      )}
    </article>
  );
}

function SnapshotHead(props: {
  readonly snapshot: Snapshot;
  readonly onRestore: () => void;
}): React.ReactNode {
  const { snapshot, onRestore } = props;
  const now = useNow(60_000);
  const { id, time, host, paths, tags } = snapshot;
  return (
    <header className="run-head">
      <div className="snapshot-title">
        <h1>{formatInstant(time, { now })}</h1>
        <p className="snapshot-facts muted">
          <span className="path" title={paths.join('\n')}>
            {pathsInWords(paths)}
          </span>
          <span>{t('snapshots.onHost', { host })}</span>
          {sizeInWords(snapshot).map((words) => (
            <span key={words} className="numbers">
              {words}
            </span>
          ))}
          <span className="path" title={id}>
            {id.slice(0, 8)}
          </span>
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
      </div>
      <Button look="primary" icon={<RotateCcw size={14} aria-hidden="true" />} onClick={onRestore}>
        {t('snapshots.restoreIt')}
      </Button>
    </header>
  );
}

import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import type { SnapshotSpot } from '../../state/place.ts';
import { BackButton } from '../run/run-page.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { Crumbs } from './crumbs.tsx';
import { FilePanel } from './file-panel.tsx';
import { Folder } from './folder.tsx';
import { Hits } from './hits.tsx';
import { SearchBox } from './search-box.tsx';
import type { Choice } from './use-choice.ts';
import { useFinding, type Finding } from './use-finding.ts';

interface FilesProps {
  readonly profileId: string;
  readonly snapshots: readonly Snapshot[];
  readonly snapshot: Snapshot;
  readonly folder: string;
  readonly marked: string | null;
  readonly choice: Choice;
  readonly onGo: (spot: Partial<SnapshotSpot>) => void;
  readonly onRestore: () => void;
}

/** The files of a snapshot: folder by folder, or found by name; one of them to look at. */
export function Files(props: FilesProps): React.ReactNode {
  const { profileId, snapshot, folder, choice, onGo, onRestore } = props;
  const finding = useFinding(snapshot.id, onGo);
  const { looked, search, isSearching, lookAt } = finding;
  return (
    <div className="files">
      <div className="files-head">
        <Crumbs folder={folder} onOpen={finding.openFolder} />
        <SearchBox onSearch={finding.find} />
      </div>
      {search !== null && !isSearching && (
        <BackButton to={t('snapshots.whatFound')} onPress={finding.backToHits} />
      )}
      <div className={looked === null ? 'files-body' : 'files-body looking'}>
        <FolderOrHits {...props} finding={finding} />
        {looked !== null && (
          <FilePanel
            key={looked.path}
            profileId={profileId}
            snapshotId={snapshot.id}
            entry={looked}
            onClose={() => {
              lookAt(null);
            }}
          />
        )}
      </div>
      {choice.chosen.size > 0 && (
        <ChosenBar
          profileId={profileId}
          snapshotId={snapshot.id}
          choice={choice}
          onRestore={onRestore}
        />
      )}
    </div>
  );
}

function FolderOrHits(props: FilesProps & { readonly finding: Finding }): React.ReactNode {
  const { profileId, snapshots, snapshot, folder, marked, choice, finding } = props;
  const { search, isSearching } = finding;
  if (isSearching && search !== null)
    return (
      <Hits
        profileId={profileId}
        snapshots={snapshots}
        snapshot={snapshot}
        search={search}
        onSearch={finding.find}
        onOpen={finding.openHit}
        onClose={() => {
          finding.find(null);
        }}
      />
    );
  return (
    <Folder
      profileId={profileId}
      snapshotId={snapshot.id}
      folder={folder}
      marked={finding.looked?.path ?? marked}
      choice={choice}
      onOpen={finding.openFolder}
      onLook={finding.lookAt}
    />
  );
}

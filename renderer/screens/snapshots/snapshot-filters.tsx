import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { Filter } from '../../parts/filter.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { namesOf, type SnapshotNarrowing } from './narrow-snapshots.ts';

/** Narrows the list; a choice among one is none, and is left out. */
export function SnapshotFilters(props: {
  readonly snapshots: readonly Snapshot[];
  readonly narrowing: SnapshotNarrowing;
  readonly onNarrow: (narrowing: SnapshotNarrowing) => void;
}): React.ReactNode {
  const { snapshots, narrowing, onNarrow } = props;
  const { tags, hosts } = namesOf(snapshots);
  return (
    <div className="snapshot-filters">
      <SearchField
        label={t('snapshots.searchHint')}
        placeholder={t('snapshots.searchHint')}
        value={narrowing.text}
        onChange={(text) => {
          onNarrow({ ...narrowing, text });
        }}
      />
      {tags.length > 0 && (
        <Filter
          label={t('snapshots.tag')}
          all={t('snapshots.allTags')}
          value={narrowing.tag}
          options={tags.map((tag) => ({ value: tag, name: tag }))}
          onChange={(tag) => {
            onNarrow({ ...narrowing, tag });
          }}
        />
      )}
      {hosts.length > 1 && (
        <Filter
          label={t('snapshots.host')}
          all={t('snapshots.allHosts')}
          value={narrowing.host}
          options={hosts.map((host) => ({ value: host, name: host }))}
          onChange={(host) => {
            onNarrow({ ...narrowing, host });
          }}
        />
      )}
    </div>
  );
}

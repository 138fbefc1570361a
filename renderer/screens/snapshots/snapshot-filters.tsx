import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { Field } from '../../parts/field.tsx';
import { Filter } from '../../parts/filter.tsx';
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
      <Field label="Path, host, tag or id" hideLabel>
        {(names) => (
          <input
            {...names}
            className="input"
            type="search"
            placeholder="Path, host, tag or id"
            value={narrowing.text}
            onChange={(event) => {
              onNarrow({ ...narrowing, text: event.target.value });
            }}
          />
        )}
      </Field>
      {tags.length > 0 && (
        <Filter
          label="Tag"
          all="All tags"
          value={narrowing.tag}
          options={tags.map((tag) => ({ value: tag, name: tag }))}
          onChange={(tag) => {
            onNarrow({ ...narrowing, tag });
          }}
        />
      )}
      {hosts.length > 1 && (
        <Filter
          label="Host"
          all="All hosts"
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

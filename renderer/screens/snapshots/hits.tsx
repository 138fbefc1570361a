import type { SearchHit, Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Rich } from '../../parts/rich.tsx';
import { formatNumber } from '../../words/count.ts';
import { formatInstant } from '../../words/instant.ts';
import { EntryIcon } from './entry-icon.tsx';
import { RepositoryTrouble } from './repository-trouble.tsx';
import type { Search } from './search-box.tsx';
import { parentOf } from './snapshot-path.ts';
import { toPattern } from './to-pattern.ts';
import { useAnswer } from './use-answer.ts';
import { WorkingLine } from './working-line.tsx';

interface HitsProps {
  readonly profileId: string;
  readonly snapshots: readonly Snapshot[];
  readonly snapshot: Snapshot;
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  readonly onOpen: (hit: SearchHit) => void;
  readonly onClose: () => void;
}

/** What was found by name; each leads to its folder. */
export function Hits(props: HitsProps): React.ReactNode {
  const { profileId, snapshots, snapshot, search, onSearch, onOpen, onClose } = props;
  const { text, everywhere } = search;
  const answer = useAnswer(`${everywhere ? '' : snapshot.id}\n${text}`, () =>
    api.snapshots.find(profileId, {
      pattern: toPattern(text),
      ...(everywhere ? {} : { snapshotId: snapshot.id }),
    }),
  );
  const times = new Map(snapshots.map(({ id, time }) => [id, time]));
  return (
    <section className="hits" aria-label={t('snapshots.whatFound')}>
      <div className="hits-head">
        <p role="status">
          {answer.value !== null && (
            <Rich
              of={everywhere ? 'snapshots.foundInAll' : 'snapshots.foundInThis'}
              values={{ count: answer.value.total, text }}
              tags={{ strong: <strong />, muted: <span className="muted" /> }}
            />
          )}
        </p>
        <div className="actions">
          <Button
            look="quiet"
            onClick={() => {
              onSearch({ text, everywhere: !everywhere });
            }}
          >
            {t(everywhere ? 'snapshots.onlyInThis' : 'snapshots.lookInAll')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('parts.close')}
          </Button>
        </div>
      </div>
      {answer.failure !== null && (
        <RepositoryTrouble profileId={profileId} failure={answer.failure} onAgain={answer.again} />
      )}
      {answer.value === null && answer.isBusy && (
        <WorkingLine words={t(everywhere ? 'snapshots.lookingInAll' : 'snapshots.lookingInThis')} />
      )}
      {answer.value !== null && answer.value.total > 0 && (
        <HitList hits={answer.value.hits} times={everywhere ? times : null} onOpen={onOpen} />
      )}
      {answer.value !== null && answer.value.total > answer.value.hits.length && (
        <p className="muted">
          {t('snapshots.firstHits', { most: formatNumber(answer.value.hits.length) })}
        </p>
      )}
    </section>
  );
}

function HitList(props: {
  readonly hits: readonly SearchHit[];
  /** When each snapshot was made; null where all are of the open one. */
  readonly times: ReadonlyMap<string, string> | null;
  readonly onOpen: (hit: SearchHit) => void;
}): React.ReactNode {
  const { hits, times, onOpen } = props;
  const now = new Date();
  return (
    <ul className="rows">
      {hits.map((hit) => {
        const { entry, snapshotId } = hit;
        const time = times?.get(snapshotId);
        return (
          <li key={`${snapshotId} ${entry.path}`}>
            <button
              type="button"
              className="list-line hit"
              onClick={() => {
                onOpen(hit);
              }}
            >
              <EntryIcon kind={entry.kind} />
              <strong className="hit-name">{entry.name}</strong>
              <span className="path muted hit-folder" title={entry.path}>
                <bdi>{parentOf(entry.path)}</bdi>
              </span>
              {times !== null && (
                <span className="muted numbers">
                  {time === undefined ? snapshotId.slice(0, 8) : formatInstant(time, { now })}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

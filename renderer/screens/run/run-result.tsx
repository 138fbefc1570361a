import type { Run, TaskResult } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { remarksOn } from '../../words/task-result.ts';

/** What a task came to besides its numbers: where to, whether compared, what is not as it should be. */
export function RunResult({ run }: { readonly run: Run }): React.ReactNode {
  const { result } = run;
  if (result === null) return null;
  const remarks = remarksOn(result);
  return (
    <>
      {remarks.length > 0 && (
        <ul className="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <Differing result={result} />
    </>
  );
}

function Differing({ result }: { readonly result: TaskResult }): React.ReactNode {
  if (result.kind !== 'drill' || result.differing.length === 0) return null;
  return (
    <section className="run-section" aria-labelledby="differing">
      <h2 id="differing">{t('outcomes.differing')}</h2>
      <ul className="problem-list">
        {result.differing.map((path) => (
          <li key={path} className="path">
            {path}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The snapshot that a run made or used; opens it. */
export function SnapshotLink({ run }: { readonly run: Run }): React.ReactNode {
  const go = useBellhop((state) => state.go);
  const { snapshotId, profileId } = run;
  if (snapshotId === null) return null;
  return (
    <Button
      look="quiet"
      className="snapshot-link path"
      title={snapshotId}
      aria-label={t('run.openSnapshot', { id: snapshotId.slice(0, 8) })}
      onClick={() => {
        const spot = { snapshotId, folder: null, marked: null };
        go({ kind: 'snapshots', profileId, spot, isRestoring: false });
      }}
    >
      {snapshotId.slice(0, 8)}
    </Button>
  );
}

import { ProgressBar } from '../../parts/progress-bar.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { downloadInWords } from '../../words/engine.ts';
import type { Marked } from '../../words/outcome.ts';
import { stages, type Stage } from './first-backup.ts';

const names: Readonly<Record<Stage, string>> = {
  engine: 'The engine is ready',
  place: 'The place can be reached',
  profile: 'Password, repository and profile are stored',
  backup: 'The first backup',
};

interface StageListProps {
  readonly stage: Stage;
  /** Whether it ended at this stage. */
  readonly hasFailed: boolean;
}

/** What is done, what is being done, and what comes. */
export function StageList({ stage, hasFailed }: StageListProps): React.ReactNode {
  const at = stages.indexOf(stage);
  return (
    <ol className="stage-list" aria-label="What happens">
      {stages.map((each, index) => (
        <li key={each}>
          <StateMark quiet state={markAt(index - at, hasFailed)} />
          <span>{names[each]}</span>
          {each === 'engine' && <Download />}
        </li>
      ))}
    </ol>
  );
}

function markAt(distance: number, hasFailed: boolean): Marked {
  if (distance < 0) return { mark: 'succeeded', word: 'done' };
  if (distance > 0) return { mark: 'waiting', word: 'to come' };
  return hasFailed ? { mark: 'failed', word: 'failed' } : { mark: 'running', word: 'going on' };
}

/** The engine's download, while it is on. */
function Download(): React.ReactNode {
  const installing = useBellhop((state) => state.engine?.installing ?? null);
  if (installing === null) return null;
  const { received, total } = installing;
  return (
    <span className="stage-download">
      <ProgressBar
        label="Download of restic"
        fraction={total === null || total === 0 ? null : Math.min(received / total, 1)}
      />
      <span className="muted numbers">{downloadInWords(installing)}</span>
    </span>
  );
}

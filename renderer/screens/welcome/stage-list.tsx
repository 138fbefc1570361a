import { t } from '../../../words/t.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { downloadInWords } from '../../words/engine.ts';
import type { Marked } from '../../words/outcome.ts';
import { stages, type Stage } from './first-backup.ts';

const names = {
  engine: 'welcome.stageEngine',
  place: 'welcome.stagePlace',
  profile: 'welcome.stageProfile',
  backup: 'welcome.stageBackup',
} as const;

interface StageListProps {
  readonly stage: Stage;
  /** Whether it ended at this stage. */
  readonly hasFailed: boolean;
}

/** What is done, what is being done, and what comes. */
export function StageList({ stage, hasFailed }: StageListProps): React.ReactNode {
  const at = stages.indexOf(stage);
  return (
    <ol className="stage-list" aria-label={t('welcome.whatHappens')}>
      {stages.map((each, index) => (
        <li key={each}>
          <StateMark quiet state={markAt(index - at, hasFailed)} />
          <span>{t(names[each])}</span>
          {each === 'engine' && <Download />}
        </li>
      ))}
    </ol>
  );
}

function markAt(distance: number, hasFailed: boolean): Marked {
  if (distance < 0) return { mark: 'succeeded', word: t('welcome.stageDone') };
  if (distance > 0) return { mark: 'waiting', word: t('welcome.stageToCome') };
  return hasFailed
    ? { mark: 'failed', word: t('welcome.stageFailed') }
    : { mark: 'running', word: t('welcome.stageGoingOn') };
}

/** The engine's download, while it is on. */
function Download(): React.ReactNode {
  const installing = useBellhop((state) => state.engine?.installing ?? null);
  if (installing === null) return null;
  const { received, total } = installing;
  return (
    <span className="stage-download">
      <ProgressBar
        label={t('settings.downloadOfRestic')}
        fraction={total === null || total === 0 ? null : Math.min(received / total, 1)}
      />
      <span className="muted numbers">{downloadInWords(installing)}</span>
    </span>
  );
}

import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { CutPath } from '../../parts/cut-path.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { phaseInWords } from '../../words/outcome.ts';
import { progressInWords } from '../../words/progress.ts';

type Current = NonNullable<ProfileSummary['currentRun']>;

/** A run in flight: how far, how long still, at which file, and a way to stop it. */
export function CardProgress({ current }: { readonly current: Current }): React.ReactNode {
  const { run } = current;
  const heard = useBellhop((state) => state.progress[run.id]);
  const cancel = useTask();
  const progress = run.phase === 'restic' ? (heard ?? current.progress) : null;
  const { percent, facts, tally, errors, file } = progressInWords(progress);
  return (
    <div className="running">
      <div className="running-line">
        <ProgressBar
          label={t('parts.progressOf', { name: run.profile })}
          fraction={progress?.fraction ?? null}
        />
        <Button
          disabled={cancel.isBusy}
          onClick={() => {
            cancel.run(() => api.runs.cancel(run.id));
          }}
        >
          {t('parts.cancel')}
        </Button>
      </div>
      <p className="running-words">
        {percent !== '' && <strong className="numbers running-percent">{percent}</strong>}
        <span>{phaseInWords(run)}</span>
        {facts.map((fact) => (
          <span key={fact.name} className={`numbers running-${fact.name}`}>
            {fact.words}
          </span>
        ))}
      </p>
      {run.phase === 'restic' && (
        <p className="running-words running-more">
          {tally !== '' && <span className="numbers">{tally}</span>}
          {errors !== '' && <span className="numbers tone-warned">{errors}</span>}
          <CutPath path={file} />
        </p>
      )}
      {cancel.failure !== null && <FailureNotice failure={cancel.failure} />}
    </div>
  );
}

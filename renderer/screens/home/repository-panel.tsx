import { X } from 'lucide-react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { statsInWords } from '../../words/health.ts';
import { LocksRemoved } from '../health/mending-steps.tsx';
import { useAnswer, type Answer } from '../snapshots/use-answer.ts';
import { WorkingLine } from '../snapshots/working-line.tsx';

/** What is asked of a profile's repository from its card. */
export type RepositoryQuestion = 'size' | 'prune' | 'unlock';

interface PanelProps {
  readonly summary: ProfileSummary;
  readonly onClose: () => void;
}

/** The answer of a repository, under the card's own lines until it is put away. */
export function RepositoryPanel(
  props: PanelProps & { readonly question: RepositoryQuestion },
): React.ReactNode {
  switch (props.question) {
    case 'size':
      return <Size {...props} />;
    case 'prune':
      return <PrunePreview {...props} />;
    case 'unlock':
      return <Unlock {...props} />;
  }
}

function PrunePreview({ summary: { profile }, onClose }: PanelProps): React.ReactNode {
  const preview = useAnswer(profile.id, () => api.repositories.previewPrune(profile.id));
  return (
    <Panel label={t('home.whatPrune')} answer={preview} onClose={onClose}>
      {preview.value !== null && (
        <>
          <pre className="card-words">{preview.value}</pre>
          <p className="muted">{t('home.nothingRemoved')}</p>
        </>
      )}
    </Panel>
  );
}

function Size({ summary: { profile }, onClose }: PanelProps): React.ReactNode {
  const stats = useAnswer(profile.id, () => api.repositories.stats(profile.id));
  return (
    <Panel label={t('home.sizeOfRepository')} answer={stats} onClose={onClose}>
      {stats.value !== null && (
        <p className="card-plan numbers" role="status">
          {statsInWords(stats.value).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
    </Panel>
  );
}

function Unlock({ summary: { profile }, onClose }: PanelProps): React.ReactNode {
  const unlock = useAnswer(profile.id, async () => {
    const done = await api.repositories.unlock(profile.id);
    return done.ok ? { ok: true, value: true } : done;
  });
  return (
    <Panel label={t('home.staleLocks')} answer={unlock} onClose={onClose}>
      {unlock.value !== null && <LocksRemoved />}
    </Panel>
  );
}

function Panel<T>(props: {
  readonly label: string;
  readonly answer: Answer<T>;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}): React.ReactNode {
  const { label, answer, onClose, children } = props;
  return (
    <section className="card-panel" aria-label={label}>
      <div className="card-panel-body">
        {answer.isBusy && <WorkingLine words={t('home.askingRepository')} />}
        {answer.failure !== null && (
          <FailureNotice failure={answer.failure}>
            <Button onClick={answer.again}>{t('parts.tryAgain')}</Button>
          </FailureNotice>
        )}
        {children}
      </div>
      <Button
        look="quiet"
        aria-label={t('home.closeNamed', { name: label })}
        icon={<X size={14} aria-hidden="true" />}
        onClick={onClose}
      />
    </section>
  );
}

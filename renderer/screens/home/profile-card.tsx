import { Play } from 'lucide-react';
import { memo, useState } from 'react';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { ProfileHealth } from '../health/profile-health.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardMenu } from './card-menu.tsx';
import { CardOutcome } from './card-outcome.tsx';
import { CardPause } from './card-pause.tsx';
import { CardProgress } from './card-progress.tsx';
import { CardRoute } from './card-route.tsx';
import { CardSchedule } from './card-schedule.tsx';
import { CardTroubles } from './card-trouble.tsx';
import { troublesOf } from './order.ts';
import { RepositoryPanel, type RepositoryQuestion } from './repository-panel.tsx';

/**
 * One profile: how it stands, what it does, and what can be done with it. It is drawn again when its own
 * summary has changed, not when another's has.
 */
export const ProfileCard = memo(function ProfileCard(props: {
  readonly summary: ProfileSummary;
  /** Whether the reader was led to it. */
  readonly isMarked?: boolean;
}): React.ReactNode {
  const { summary, isMarked = false } = props;
  const { profile, currentRun } = summary;
  const [asked, setAsked] = useState<RepositoryQuestion | null>(null);
  const start = useTask();
  const titleId = `profile-${profile.id}`;
  const troubled = troublesOf(summary).length > 0;
  const startTask = (task: PlannedTask): void => {
    start.run(() => api.runs.start(profile.id, 'manual', task));
  };
  return (
    <article
      className={`card${troubled ? ' troubled' : ''}${isMarked ? ' marked' : ''}`}
      aria-labelledby={titleId}
      tabIndex={isMarked ? -1 : undefined}
    >
      <header className="card-head">
        <div className="card-title">
          <h2 id={titleId}>{profile.name}</h2>
          {profile.tags.length > 0 && <Tags tags={profile.tags} />}
        </div>
        <CardOutcome summary={summary} />
      </header>
      {currentRun !== null && <CardProgress current={currentRun} />}
      <CardTroubles summary={summary} />
      <CardSchedule summary={summary} />
      <div>
        <CardRoute summary={summary} />
        <ProfileHealth summary={summary} />
      </div>
      <div className="card-foot">
        <CardFacts summary={summary} />
        <div className="actions tight">
          {currentRun === null && (
            <Button
              icon={<Play size={14} aria-hidden="true" />}
              disabled={start.isBusy}
              onClick={() => {
                startTask('backup');
              }}
            >
              {t('parts.runNow')}
            </Button>
          )}
          <CardPause summary={summary} />
          <CardMenu summary={summary} onStart={startTask} onAsk={setAsked} />
        </div>
      </div>
      {start.failure !== null && <FailureNotice failure={start.failure} />}
      {asked !== null && (
        <RepositoryPanel
          key={asked}
          question={asked}
          summary={summary}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </article>
  );
});

function Tags({ tags }: { readonly tags: readonly string[] }): React.ReactNode {
  return (
    <ul className="card-tags" aria-label={t('parts.tags')}>
      {tags.map((tag) => (
        <li key={tag} className="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}

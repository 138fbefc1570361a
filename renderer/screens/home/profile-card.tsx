import { Pencil, Play } from 'lucide-react';
import { useState } from 'react';
import type { TaskName } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { taskAsChoice, tasksToOffer } from '../../words/tasks.ts';
import { CardFacts } from './card-facts.tsx';
import { CardOutcome } from './card-outcome.tsx';
import { CardProgress } from './card-progress.tsx';
import { CardTrouble } from './card-trouble.tsx';
import { isTroubled } from './order.ts';

/** One profile: how it stands, what it does, and what can be done with it. */
export function ProfileCard({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, currentRun } = summary;
  const start = useTask();
  const titleId = `profile-${profile.id}`;
  const troubled = isTroubled(summary);
  return (
    <article className={troubled ? 'card troubled' : 'card'} aria-labelledby={titleId}>
      <header className="card-head">
        <h2 id={titleId}>{profile.name}</h2>
        <CardOutcome summary={summary} />
      </header>
      {currentRun !== null && <CardProgress current={currentRun} />}
      {troubled && <CardTrouble summary={summary} />}
      <div className="card-foot">
        <CardFacts summary={summary} />
        <div className="actions">
          {currentRun === null && (
            <Button
              icon={<Play size={14} aria-hidden="true" />}
              disabled={start.isBusy}
              onClick={() => {
                start.run(() => api.runs.start(profile.id, 'manual', 'backup'));
              }}
            >
              Run now
            </Button>
          )}
          <CardMenu
            summary={summary}
            onStart={(task) => {
              start.run(() => api.runs.start(profile.id, 'manual', task));
            }}
          />
        </div>
      </div>
      {start.failure !== null && <FailureNotice failure={start.failure} />}
    </article>
  );
}

function CardMenu(props: {
  readonly summary: ProfileSummary;
  readonly onStart: (task: TaskName) => void;
}): React.ReactNode {
  const { summary, onStart } = props;
  const { profile, lastRun } = summary;
  const go = useBellhop((state) => state.go);
  const lookAtProfiles = useBellhop((state) => state.lookAtProfiles);
  const [isDeleting, setDeleting] = useState(false);
  const remove = useTask();
  const openLast = {
    name: 'Open the last run',
    act: () => {
      if (lastRun !== null) go({ kind: 'run', runId: lastRun.id });
    },
  };
  const tasks = tasksToOffer(profile).map((task) => ({
    name: taskAsChoice(task),
    act: () => {
      onStart(task);
    },
  }));
  const askToDelete = {
    name: 'Delete',
    dangerous: true,
    act: () => {
      setDeleting(true);
    },
  };
  return (
    <>
      <Button
        look="quiet"
        aria-label={`Edit ${profile.name}`}
        title="Edit"
        icon={<Pencil size={16} aria-hidden="true" />}
        onClick={() => {
          go({ kind: 'editor', profileId: profile.id });
        }}
      />
      <MoreMenu
        label={`More for ${profile.name}`}
        items={[...(lastRun === null ? [] : [openLast]), ...tasks, askToDelete]}
      />
      {remove.failure !== null && <FailureNotice failure={remove.failure} />}
      {isDeleting && (
        <Confirm
          title={`Delete “${profile.name}”?`}
          message="Its schedule and hooks go with it. The repository and every snapshot in it stay."
          confirm="Delete profile"
          keep="Keep"
          onConfirm={() => {
            setDeleting(false);
            remove.run(
              () => api.profiles.remove(profile.id),
              () => void lookAtProfiles(),
            );
          }}
          onKeep={() => {
            setDeleting(false);
          }}
        />
      )}
    </>
  );
}

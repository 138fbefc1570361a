import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { MoreMenu, type MoreItem } from '../../parts/more-menu.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask, type Task } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { isPauseOfAll } from '../../words/pause.ts';
import { isScheduled } from '../../words/plan.ts';
import { taskAsChoice, tasksToOffer } from '../../words/tasks.ts';
import { pauseItems, resumeSchedules } from './pause-schedules.ts';
import type { RepositoryQuestion } from './repository-panel.tsx';

interface CardMenuProps {
  readonly summary: ProfileSummary;
  readonly onStart: (task: PlannedTask) => void;
  readonly onAsk: (question: RepositoryQuestion) => void;
}

/** What can be done with a profile besides backing it up. */
export function CardMenu(props: CardMenuProps): React.ReactNode {
  const { profile } = props.summary;
  const go = useBellhop((state) => state.go);
  const [isDeleting, setDeleting] = useState(false);
  const looks = useLooks(props.summary);
  const pause = useTask();
  const rest = useRest(props.summary, pause);
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
        items={[...looks, ...work(props), ...rest, askToDelete]}
      />
      {pause.failure !== null && <FailureNotice failure={pause.failure} />}
      {isDeleting && (
        <DeleteProfile
          summary={props.summary}
          onKeep={() => {
            setDeleting(false);
          }}
        />
      )}
    </>
  );
}

/** Where one can look from here. */
function useLooks({ profile, lastRun }: ProfileSummary): readonly MoreItem[] {
  const go = useBellhop((state) => state.go);
  const intoSnapshots = (isRestoring: boolean) => (): void => {
    const spot = isRestoring ? { snapshotId: 'latest', folder: null, marked: null } : null;
    go({ kind: 'snapshots', profileId: profile.id, spot, isRestoring });
  };
  const openLast =
    lastRun === null
      ? []
      : [
          {
            name: 'Open the last run',
            act: () => {
              go({ kind: 'run', runId: lastRun.id });
            },
          },
        ];
  return [
    ...openLast,
    { name: 'Browse snapshots', act: intoSnapshots(false) },
    { name: 'Restore…', act: intoSnapshots(true) },
  ];
}

/** The ways to let its schedules rest, where it has any. */
function useRest({ profile, schedule }: ProfileSummary, task: Task): readonly MoreItem[] {
  const ofAll = useBellhop((state) => state.pauseOfAll);
  const { pause } = schedule;
  if (pause !== null && !isPauseOfAll(pause, ofAll)) {
    const act = (): void => {
      task.run(() => resumeSchedules(profile.id));
    };
    return [{ name: 'Resume its schedules', act }];
  }
  if (!isScheduled(profile)) return [];
  const items = pauseItems(profile.id, (ask) => {
    task.run(ask);
  });
  return [{ name: 'Pause its schedules', items }];
}

function work({ summary, onStart, onAsk }: CardMenuProps): readonly MoreItem[] {
  const tasks = tasksToOffer(summary.profile).map((task) => ({
    name: taskAsChoice(task),
    act: () => {
      onStart(task);
    },
  }));
  const ask = (name: string, question: RepositoryQuestion): MoreItem => ({
    name,
    act: () => {
      onAsk(question);
    },
  });
  return [
    ...tasks,
    ask('Size of the repository', 'size'),
    ask('What pruning would remove', 'prune'),
    ask('Remove stale locks', 'unlock'),
  ];
}

function DeleteProfile(props: {
  readonly summary: ProfileSummary;
  readonly onKeep: () => void;
}): React.ReactNode {
  const { profile } = props.summary;
  const lookAtProfiles = useBellhop((state) => state.lookAtProfiles);
  const remove = useTask();
  if (remove.failure !== null) {
    return (
      <FailureNotice failure={remove.failure}>
        <Button onClick={props.onKeep}>Close</Button>
      </FailureNotice>
    );
  }
  return (
    <Confirm
      title={`Delete “${profile.name}”?`}
      message="Its schedule and hooks go with it. The repository and every snapshot in it stay."
      confirm="Delete profile"
      keep="Keep"
      onConfirm={() => {
        remove.run(
          () => api.profiles.remove(profile.id),
          () => void lookAtProfiles(),
        );
      }}
      onKeep={props.onKeep}
    />
  );
}

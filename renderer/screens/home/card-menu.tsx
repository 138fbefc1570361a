import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { PlannedTask } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { MoreMenu, type MoreItem } from '../../parts/more-menu.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { taskAsChoice, tasksToOffer } from '../../words/tasks.ts';
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
  const askToDelete = {
    name: t('parts.delete'),
    dangerous: true,
    act: () => {
      setDeleting(true);
    },
  };
  return (
    <>
      <Button
        look="quiet"
        aria-label={t('parts.editNamed', { name: profile.name })}
        title={t('parts.edit')}
        icon={<Pencil size={16} aria-hidden="true" />}
        onClick={() => {
          go({ kind: 'editor', profileId: profile.id });
        }}
      />
      <MoreMenu
        label={t('home.moreFor', { name: profile.name })}
        items={[...looks, ...work(props), askToDelete]}
      />
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
            name: t('home.openLast'),
            act: () => {
              go({ kind: 'run', runId: lastRun.id });
            },
          },
        ];
  return [
    ...openLast,
    { name: t('home.browse'), act: intoSnapshots(false) },
    { name: t('home.restore'), act: intoSnapshots(true) },
  ];
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
    ask(t('home.sizeOfRepository'), 'size'),
    ask(t('home.whatPrune'), 'prune'),
    ask(t('home.removeLocks'), 'unlock'),
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
        <Button onClick={props.onKeep}>{t('parts.close')}</Button>
      </FailureNotice>
    );
  }
  return (
    <Confirm
      title={t('home.deleteAsk', { name: profile.name })}
      message={t('home.deleteMeans')}
      confirm={t('home.deleteProfile')}
      keep={t('parts.keep')}
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

import { Layers, Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import type { GroupRun } from '../../state/group-moves.ts';
import { failureRuleInWords, groupRunInWords, namesIn } from './group-words.ts';

interface RowProps {
  readonly group: ProfileGroup;
  readonly profiles: readonly ProfileSummary[];
  readonly onEdit: (groupId: string) => void;
}

/** One group: whom it runs, how its run stands, and what can be done with it. */
export function GroupRow({ group, profiles, onEdit }: RowProps): React.ReactNode {
  const run = useBellhop((state) => state.groupRuns[group.id]);
  const runGroup = useBellhop((state) => state.runGroup);
  return (
    <article className="row" aria-label={t('groups.groupOf', { name: group.name })}>
      <div className="row-line">
        <Layers size={16} aria-hidden="true" className="muted" />
        <div className="row-words">
          <p>
            <strong>{group.name}</strong>
          </p>
          <p className="muted">{namesIn(group, profiles).join(' → ')}</p>
          <p className="card-plan muted">
            <span>{failureRuleInWords(group)}</span>
            {run !== undefined && <RunOfGroup run={run} group={group} />}
          </p>
        </div>
        <div className="actions">
          <Button
            icon={<Play size={14} aria-hidden="true" />}
            aria-label={t('groups.runOf', { name: group.name })}
            disabled={run?.kind === 'on'}
            onClick={() => void runGroup(group.id)}
          >
            {t('groups.run')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('groups.editOf', { name: group.name })}
            title={t('parts.edit')}
            icon={<Pencil size={16} aria-hidden="true" />}
            onClick={() => {
              onEdit(group.id);
            }}
          />
          <RemoveGroup group={group} />
        </div>
      </div>
      {run?.kind === 'refused' && <FailureNotice failure={run.failure} />}
    </article>
  );
}

function RunOfGroup(props: {
  readonly run: GroupRun;
  readonly group: ProfileGroup;
}): React.ReactNode {
  const { run, group } = props;
  if (run.kind === 'refused') return null;
  if (run.kind === 'on') {
    return (
      <span role="status">
        <StateMark state={{ mark: 'running', word: t('outcomes.running') }} />
      </span>
    );
  }
  const { mark, words } = groupRunInWords(run, group);
  return (
    <span role="status">
      <StateMark state={mark} />
      {t('units.comma')}
      {words}
    </span>
  );
}

function RemoveGroup({ group }: { readonly group: ProfileGroup }): React.ReactNode {
  const look = useBellhop((state) => state.lookAtGroups);
  const [isAsking, setAsking] = useState(false);
  const remove = useTask();
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <Button
        look="quiet"
        aria-label={t('groups.removeOf', { name: group.name })}
        title={t('parts.remove')}
        icon={<Trash2 size={16} aria-hidden="true" />}
        onClick={() => {
          setAsking(true);
        }}
      />
      {remove.failure !== null && <FailureNotice failure={remove.failure} />}
      {isAsking && (
        <Confirm
          title={t('groups.removeAsk', { name: group.name })}
          message={t('groups.removeWhat')}
          confirm={t('groups.removeGroup')}
          keep={t('parts.keep')}
          onConfirm={() => {
            close();
            remove.run(
              () => api.groups.remove(group.id),
              () => void look(),
            );
          }}
          onKeep={close}
        />
      )}
    </>
  );
}

import { useState } from 'react';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { GroupMembers } from './group-members.tsx';
import { mistakesIn } from './group-form.ts';

/** Makes or changes a group: its name, its profiles in order, and what a failure means. */
export function GroupEditor(props: {
  readonly stored: ProfileGroup;
  readonly profiles: readonly ProfileSummary[];
  readonly onClose: () => void;
}): React.ReactNode {
  const { stored, profiles, onClose } = props;
  const look = useBellhop((state) => state.lookAtGroups);
  const [group, setGroup] = useState(stored);
  const [isTried, setTried] = useState(false);
  const save = useTask();
  const mistakes = mistakesIn(group);
  const submit = (): void => {
    setTried(true);
    if (mistakes.name !== null || mistakes.profiles !== null) return;
    save.run(
      () => api.groups.save({ ...group, name: group.name.trim() }),
      () => {
        void look();
        onClose();
      },
    );
  };
  return (
    <form
      className="group-editor"
      noValidate
      aria-label={
        stored.id === '' ? t('groups.newGroup') : t('groups.groupOf', { name: stored.name })
      }
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('groups.nameOfGroup')}
        mistake={isTried ? (mistakes.name ?? undefined) : undefined}
      >
        {(names) => (
          <input
            {...names}
            className="input"
            autoFocus
            value={group.name}
            onChange={(event) => {
              setGroup({ ...group, name: event.target.value });
            }}
          />
        )}
      </Field>
      <GroupMembers
        group={group}
        profiles={profiles}
        mistake={isTried ? mistakes.profiles : null}
        onChange={setGroup}
      />
      <OnFailure group={group} onChange={setGroup} />
      {save.failure !== null && <FailureNotice failure={save.failure} />}
      <div className="actions">
        <Button type="submit" disabled={save.isBusy}>
          {t('groups.saveGroup')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('parts.cancel')}
        </Button>
      </div>
    </form>
  );
}

function OnFailure(props: {
  readonly group: ProfileGroup;
  readonly onChange: (group: ProfileGroup) => void;
}): React.ReactNode {
  const { group, onChange } = props;
  return (
    <Field label={t('groups.whenOneFails')}>
      {(names) => (
        <select
          {...names}
          className="input"
          value={group.onFailure}
          onChange={(event) => {
            const onFailure = event.target.value === 'stop' ? 'stop' : 'continue';
            onChange({ ...group, onFailure });
          }}
        >
          <option value="continue">{t('groups.goOn')}</option>
          <option value="stop">{t('groups.stopThere')}</option>
        </select>
      )}
    </Field>
  );
}

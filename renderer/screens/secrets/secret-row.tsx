import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import type { SecretUse } from './secret-uses.ts';

/** One secret: what uses it, giving it a new value, and forgetting it. */
export function SecretRow({ secret }: { readonly secret: SecretUse }): React.ReactNode {
  const { name, isStored, usedBy } = secret;
  const look = useBellhop((state) => state.lookAtSecrets);
  const [asking, setAsking] = useState<'value' | 'delete' | null>(null);
  const remove = useTask();
  const close = (): void => {
    setAsking(null);
  };
  const Lock = isStored ? LockKeyhole : LockKeyholeOpen;
  return (
    <article className="row" aria-label={name}>
      <div className="row-line">
        <Lock size={16} aria-hidden="true" className={isStored ? 'muted' : 'tone-warned'} />
        <div className="row-words">
          <p className="path">{name}</p>
          <p className="muted">
            {!isStored && <strong className="tone-warned">not stored · </strong>}
            {usedBy.length === 0 ? 'used by nothing' : usedBy.join(' · ')}
          </p>
        </div>
        <div className="actions">
          <Button
            onClick={() => {
              setAsking('value');
            }}
          >
            Set a new value
          </Button>
          {isStored && (
            <Button
              look="quiet"
              onClick={() => {
                setAsking('delete');
              }}
            >
              Delete
            </Button>
          )}
        </div>
      </div>
      {asking === 'value' && <NewValue name={name} onDone={close} />}
      {remove.failure !== null && <FailureNotice failure={remove.failure} />}
      {asking === 'delete' && (
        <Confirm
          title={`Delete “${name}”?`}
          message={
            usedBy.length === 0
              ? 'Nothing uses it. It cannot be brought back.'
              : `It cannot be brought back, and these will fail without it: ${usedBy.join('; ')}.`
          }
          confirm="Delete secret"
          keep="Keep"
          onConfirm={() => {
            close();
            remove.run(
              () => api.secrets.remove(name),
              () => void look(),
            );
          }}
          onKeep={close}
        />
      )}
    </article>
  );
}

function NewValue(props: { readonly name: string; readonly onDone: () => void }): React.ReactNode {
  const { name, onDone } = props;
  const look = useBellhop((state) => state.lookAtSecrets);
  const [value, setValue] = useState('');
  const save = useTask();
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.run(
          () => api.secrets.set(name, value),
          () => {
            void look();
            onDone();
          },
        );
      }}
    >
      <SecretField label="New value" value={value} onChange={setValue} autoFocus />
      <Button type="submit" disabled={value === '' || save.isBusy}>
        Save
      </Button>
      <Button look="quiet" onClick={onDone}>
        Cancel
      </Button>
      {save.failure !== null && <FailureNotice failure={save.failure} />}
    </form>
  );
}

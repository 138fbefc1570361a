import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../words/t.ts';
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
            {!isStored && <strong className="tone-warned">{t('secrets.notStored')} · </strong>}
            {usedBy.length === 0 ? t('parts.usedByNothing') : usedBy.join(' · ')}
          </p>
        </div>
        <div className="actions">
          <Button
            onClick={() => {
              setAsking('value');
            }}
          >
            {t('secrets.setNewValue')}
          </Button>
          {isStored && (
            <Button
              look="quiet"
              onClick={() => {
                setAsking('delete');
              }}
            >
              {t('parts.delete')}
            </Button>
          )}
        </div>
      </div>
      {asking === 'value' && <NewValue name={name} onDone={close} />}
      {remove.failure !== null && <FailureNotice failure={remove.failure} />}
      {asking === 'delete' && (
        <Confirm
          title={t('secrets.deleteAsk', { name })}
          message={
            usedBy.length === 0
              ? t('secrets.deleteUnused')
              : t('secrets.deleteUsed', { users: usedBy.join('; ') })
          }
          confirm={t('secrets.deleteSecret')}
          keep={t('parts.keep')}
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
      <SecretField label={t('secrets.newValue')} value={value} onChange={setValue} autoFocus />
      <Button type="submit" disabled={value === '' || save.isBusy}>
        {t('parts.save')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('parts.cancel')}
      </Button>
      {save.failure !== null && <FailureNotice failure={save.failure} />}
    </form>
  );
}

import { useState } from 'react';
import { Heading } from 'react-aria-components';
import type { RestorePreview } from '../../../preload/contract/restore.ts';
import type { Snapshot } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { DialogFrame } from '../../parts/dialog-frame.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatInstant } from '../../words/instant.ts';
import { newRestoreForm, toRestoreRequest, whyNotYet, type RestoreForm } from './restore-form.ts';
import { RestoreForeseen } from './restore-foreseen.tsx';
import { RestoreHow } from './restore-how.tsx';
import { RestoreWhat } from './restore-what.tsx';
import { RestoreWhere } from './restore-where.tsx';

interface RestoreDialogProps {
  readonly profileId: string;
  readonly snapshot: Snapshot;
  readonly chosen: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** Asks what to bring back, where to and how; what would happen can be seen first. */
export function RestoreDialog(props: RestoreDialogProps): React.ReactNode {
  const { snapshot, chosen, onClose } = props;
  const [form, setForm] = useState(() => newRestoreForm(chosen));
  const [foreseen, setForeseen] = useState<RestorePreview | null>(null);
  const change = (changes: Partial<RestoreForm>): void => {
    setForm({ ...form, ...changes });
    setForeseen(null);
  };
  return (
    <DialogFrame look={{ box: 'restore-modal', inside: 'restore' }} onClose={onClose}>
      <header>
        <Heading slot="title">{t('restore.title')}</Heading>
        <p className="muted">
          {t('restore.fromSnapshot', {
            time: formatInstant(snapshot.time, { now: new Date() }),
          })}
        </p>
      </header>
      <div className="restore-fields">
        <RestoreWhat form={form} chosen={chosen} onChange={change} />
        <RestoreWhere form={form} paths={snapshot.paths} onChange={change} />
        <RestoreHow form={form} onChange={change} />
      </div>
      <RestoreFoot {...props} form={form} foreseen={foreseen} onForeseen={setForeseen} />
    </DialogFrame>
  );
}

function RestoreFoot(
  props: RestoreDialogProps & {
    readonly form: RestoreForm;
    readonly foreseen: RestorePreview | null;
    readonly onForeseen: (preview: RestorePreview) => void;
  },
): React.ReactNode {
  const { profileId, snapshot, chosen, onClose, form, foreseen, onForeseen } = props;
  const go = useBellhop((state) => state.go);
  const look = useTask();
  const start = useTask();
  const request = toRestoreRequest(form, snapshot.id, chosen);
  const why = whyNotYet(form, foreseen !== null);
  const isBusy = look.isBusy || start.isBusy;
  const failure = look.failure ?? start.failure;
  return (
    <footer className="restore-foot">
      {failure !== null && <FailureNotice failure={failure} />}
      <RestoreForeseen preview={foreseen} isLooking={look.isBusy} />
      <div className="actions">
        <Button
          disabled={request === null || isBusy}
          onClick={() => {
            if (request !== null)
              look.run(() => api.snapshots.previewRestore(profileId, request), onForeseen);
          }}
        >
          {t('restore.seeWhat')}
        </Button>
        <span className="restore-why muted" id="restore-why">
          {why}
        </span>
        <Button look="quiet" onClick={onClose}>
          {t('parts.cancel')}
        </Button>
        <Button
          look={form.deleteOthers ? 'danger' : 'primary'}
          disabled={request === null || why !== '' || isBusy}
          aria-describedby="restore-why"
          onClick={() => {
            if (request === null) return;
            start.run(
              () => api.snapshots.restore(profileId, request),
              (run) => {
                go({ kind: 'run', runId: run.id });
              },
            );
          }}
        >
          {t(form.deleteOthers ? 'restore.restoreAndDelete' : 'restore.title')}
        </Button>
      </div>
    </footer>
  );
}

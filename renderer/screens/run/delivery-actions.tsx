import { useState } from 'react';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { resultInWords } from '../../words/delivery.ts';
import { sentencesInWords } from '../../../words/list.ts';
import { filePieceOf } from '../../words/file-piece.ts';
import { EditAndSend } from './edit-and-send.tsx';
import { ExportDeliveries } from './export-deliveries.tsx';

/** What came of an action, told where it was asked for. */
interface Said {
  readonly tone: 'success' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
  /** A text that could not be copied, to be taken by hand. */
  readonly text?: string;
}

/** What can be done with a delivery; each says what came of it. */
export function DeliveryActions({ delivery }: { readonly delivery: Delivery }): React.ReactNode {
  const [isEditing, setEditing] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const look = useBellhop((state) => state.lookAtOpenRun);
  const task = useTask();
  const act = <T,>(ask: () => Promise<Result<T>>, saying: (value: T) => Said): void => {
    setSaid(null);
    task.run(ask, (value) => {
      setSaid(saying(value));
      void look();
    });
  };
  return (
    <div className="delivery-actions">
      <div className="actions">
        <SendButtons delivery={delivery} isBusy={task.isBusy} act={act} />
        <Button
          disabled={task.isBusy || isEditing}
          aria-expanded={isEditing}
          onClick={() => {
            setEditing(true);
          }}
        >
          {t('deliveries.editAndSend')}
        </Button>
        <Button
          look="quiet"
          disabled={task.isBusy}
          onClick={() => {
            act(() => api.deliveries.asCurl(delivery.id), copied);
          }}
        >
          {t('deliveries.copyAsCurl')}
        </Button>
        <ExportDeliveries
          filter={() => ({ deliveryId: delivery.id })}
          name={`${filePieceOf(delivery.hook)}-${delivery.createdAt.slice(0, 10)}`}
          label={t('deliveries.exportOne', { hook: delivery.hook })}
        />
      </div>
      {task.failure !== null && <FailureNotice failure={task.failure} />}
      {said !== null && (
        <Notice tone={said.tone} message={said.message} hint={said.hint}>
          {said.text === undefined ? undefined : <pre className="code">{said.text}</pre>}
        </Notice>
      )}
      {isEditing && (
        <EditAndSend
          request={delivery.request}
          isBusy={task.isBusy}
          onSend={(request) => {
            act(
              () => api.deliveries.sendEdited(delivery.id, request),
              (sent) => ({
                ...outcomeOf('deliveries.sentAsCopy', sent),
                hint: sentencesInWords([sent.reason, t('deliveries.copyStands')]),
              }),
            );
          }}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </div>
  );
}

interface SendButtonsProps {
  readonly delivery: Delivery;
  readonly isBusy: boolean;
  readonly act: <T>(ask: () => Promise<Result<T>>, saying: (value: T) => Said) => void;
}

function SendButtons({ delivery, isBusy, act }: SendButtonsProps): React.ReactNode {
  const { id, state } = delivery;
  if (state === 'sending') return null;
  if (state !== 'pending') {
    return (
      <Button
        disabled={isBusy}
        onClick={() => {
          act(
            () => api.deliveries.redeliver(id),
            (sent) => outcomeOf('deliveries.sentAgain', sent),
          );
        }}
      >
        {t('deliveries.sendAgain')}
      </Button>
    );
  }
  return (
    <>
      <Button
        disabled={isBusy}
        onClick={() => {
          act(
            () => api.deliveries.retryNow(id),
            () => ({ tone: 'info', message: t('deliveries.dueNow') }),
          );
        }}
      >
        {t('deliveries.retryNow')}
      </Button>
      <Button
        disabled={isBusy}
        onClick={() => {
          act(
            () => api.deliveries.cancel(id),
            () => ({ tone: 'info', message: t('deliveries.cancelledNow') }),
          );
        }}
      >
        {t('parts.cancel')}
      </Button>
    </>
  );
}

function outcomeOf(what: 'deliveries.sentAgain' | 'deliveries.sentAsCopy', sent: Delivery): Said {
  return {
    tone: sent.state === 'delivered' ? 'success' : 'warning',
    message: t(what, { result: resultInWords(sent) }),
    hint: sent.reason,
  };
}

function copied(command: string): Said {
  if (copyText(command)) {
    return {
      tone: 'success',
      message: t('deliveries.curlCopied'),
      hint: t('deliveries.curlSecrets'),
    };
  }
  return {
    tone: 'info',
    message: t('deliveries.curlNotCopied'),
    text: command,
  };
}

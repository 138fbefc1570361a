import { Copy, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CatcherState, CaughtRequest } from '../../../preload/contract/catcher.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { formatInstant } from '../../words/instant.ts';
import { HttpMessage } from '../run/http-message.tsx';

interface RequestCatcherProps {
  /** Where tests go instead; null where they go to their own place. */
  readonly aimedAt: string | null;
  readonly onAim: (url: string | null) => void;
}

/** A receiver on this machine to send tests to. It listens until it is switched off or left. */
export function RequestCatcher({ aimedAt, onAim }: RequestCatcherProps): React.ReactNode {
  const aim = useTask();
  const [isOn, setOn] = useState(false);
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      if (isWanted.current) void api.catcher.stop();
    },
    [],
  );
  const turn = (on: boolean): void => {
    isWanted.current = on;
    setOn(on);
  };
  const start = async (): Promise<Result<CatcherState>> => {
    const started = await api.catcher.start();
    if (!started.ok) turn(false);
    return started;
  };
  return (
    <section className="catcher" aria-label={t('hookTest.catcher')}>
      <Switch
        label={t('hookTest.withoutReceiver')}
        checked={isOn}
        onChange={({ target: { checked } }) => {
          turn(checked);
          if (checked) {
            aim.run(start, ({ url }) => {
              if (isWanted.current) onAim(url);
            });
          } else {
            onAim(null);
            aim.run(() => api.catcher.stop());
          }
        }}
      />
      {aim.failure !== null && <FailureNotice failure={aim.failure} />}
      {aimedAt !== null && <Caught url={aimedAt} />}
    </section>
  );
}

function Caught({ url }: { readonly url: string }): React.ReactNode {
  const { requests } = useBellhop((state) => state.catcher);
  const [note, setNote] = useState('');
  return (
    <>
      <p className="help">{t('hookTest.catcherHelp')}</p>
      <div className="actions">
        <code className="code">{url}</code>
        <Button
          look="quiet"
          icon={<Copy size={14} aria-hidden="true" />}
          onClick={() => {
            setNote(copyText(url) ? t('parts.copied') : t('parts.notCopied'));
          }}
        >
          {t('hookTest.copyAddress')}
        </Button>
        {requests.length > 0 && (
          <Button
            look="quiet"
            icon={<Trash2 size={14} aria-hidden="true" />}
            onClick={() => void api.catcher.clear()}
          >
            {t('parts.clear')}
          </Button>
        )}
        <span className="muted" role="status">
          {note}
        </span>
      </div>
      {requests.length === 0 ? (
        <p className="muted">{t('hookTest.nothingArrived')}</p>
      ) : (
        <ol className="caught-list" aria-label={t('hookTest.whatArrived')} tabIndex={0}>
          {requests.map((request, at) => (
            // Newest first: counted from the oldest, each keeps its number.
            <li key={requests.length - at}>
              <CaughtView request={request} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function CaughtView({ request }: { readonly request: CaughtRequest }): React.ReactNode {
  const { receivedAt, method, url, headers, body, truncated } = request;
  return (
    <>
      <p className="muted numbers">{formatInstant(receivedAt, { now: new Date() })}</p>
      <HttpMessage
        name={t('hookTest.caught')}
        firstLine={`${method} ${url}`}
        headers={headers}
        body={body}
        isPretty
        note={truncated ? t('hookTest.bodyCut') : ''}
      />
    </>
  );
}

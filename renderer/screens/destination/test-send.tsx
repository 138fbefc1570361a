import { Send } from 'lucide-react';
import { useState } from 'react';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { StateMark } from '../../parts/state-icon.tsx';
import { useTask } from '../../parts/use-task.ts';
import { markOfDelivery } from '../../words/outcome.ts';
import { AttemptView } from '../run/attempt-view.tsx';

interface TestSendProps {
  readonly test: () => Promise<Result<Delivery>>;
  readonly note: string;
}

/** Sends a message once to try it, and shows what came of it. */
export function TestSend({ test, note }: TestSendProps): React.ReactNode {
  const [sent, setSent] = useState<Delivery | null>(null);
  const send = useTask();
  const attempt = sent?.attempts.at(-1);
  return (
    <div className="test-send">
      <div className="actions">
        <Button
          icon={<Send size={14} aria-hidden="true" />}
          disabled={send.isBusy}
          onClick={() => {
            setSent(null);
            send.run(test, setSent);
          }}
        >
          {t('hookTest.send')}
        </Button>
        {send.isBusy && <span className="muted">{t('hookTest.sending')}</span>}
        {note !== '' && <span className="muted">{note}</span>}
      </div>
      {send.failure !== null && <FailureNotice failure={send.failure} />}
      {sent !== null && (
        <div className="test-result" role="status" aria-label={t('hookTest.result')}>
          <p className="actions">
            <StateMark state={markOfDelivery(sent)} />
            {/* What an attempt met stands with it. */}
            {attempt?.error == null && <span className="muted">{sent.reason}</span>}
          </p>
          {attempt !== undefined && <AttemptView attempt={attempt} />}
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { Attempt, ShownRequest } from '../../../preload/contract/delivery.ts';
import { t } from '../../../words/t.ts';
import { Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { prettyJson } from '../../words/body.ts';
import { attemptTriggerInWords, errorClassInWords } from '../../words/delivery.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatInstant } from '../../words/instant.ts';
import { AttemptWay } from './attempt-way.tsx';
import { HttpMessage } from './http-message.tsx';

/** One HTTP try: what was sent and what came back, side by side. */
export function AttemptView({ attempt }: { readonly attempt: Attempt }): React.ReactNode {
  const { error, request, response } = attempt;
  const by = attemptTriggerInWords(attempt.trigger);
  const [isPretty, setPretty] = useState(true);
  const hasJson = [request.body, response?.body ?? ''].some((body) => prettyJson(body) !== null);
  return (
    <section className="attempt" aria-label={t('deliveries.attempt', { n: attempt.n })}>
      <header className="attempt-head">
        <h3>{t('deliveries.attempt', { n: attempt.n })}</h3>
        {by !== '' && <span className="tag">{by}</span>}
        <span className="muted numbers">
          {formatInstant(attempt.startedAt, { now: new Date() })} ·{' '}
          {formatDuration(attempt.durationMs)}
        </span>
        {hasJson && (
          <Switch
            label={t('deliveries.prettyJson')}
            checked={isPretty}
            onChange={(event) => {
              setPretty(event.target.checked);
            }}
          />
        )}
      </header>
      {error !== null && (
        <Notice
          tone="warning"
          message={
            <>
              {error.message} <span className="tag">{errorClassInWords(error.class)}</span>
            </>
          }
          hint={error.hint}
        />
      )}
      <AttemptWay attempt={attempt} />
      <div className="exchange">
        <RequestView request={request} isPretty={isPretty} />
        {response === null ? (
          <div className="http-message" role="group" aria-label={t('deliveries.response')}>
            <h4>{t('deliveries.response')}</h4>
            <p className="muted">{t('deliveries.noAnswerCame')}</p>
          </div>
        ) : (
          <HttpMessage
            name={t('deliveries.response')}
            firstLine={`HTTP ${String(response.status)}`}
            headers={response.headers}
            body={response.body}
            isPretty={isPretty}
            note={response.truncated ? t('deliveries.answerCut') : ''}
          />
        )}
      </div>
    </section>
  );
}

/** What is sent, with secrets as locks. */
export function RequestView(props: {
  readonly request: ShownRequest;
  readonly isPretty?: boolean;
}): React.ReactNode {
  const { request, isPretty = true } = props;
  return (
    <HttpMessage
      name={t('deliveries.request')}
      firstLine={`${request.method} ${request.url}`}
      headers={request.headers}
      body={request.body}
      isPretty={isPretty}
    />
  );
}

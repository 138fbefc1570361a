import { t } from '../../../words/t.ts';
import { WithLocks } from '../../parts/with-locks.tsx';
import { prettyJson } from '../../words/body.ts';

interface HttpMessageProps {
  /** What it is: a request, or a response. */
  readonly name: string;
  readonly firstLine: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
  readonly isPretty: boolean;
  readonly note?: string;
}

/** A request or a response as it goes over the wire, secrets shown as locks. */
export function HttpMessage(props: HttpMessageProps): React.ReactNode {
  const { name, firstLine, headers, body, isPretty, note = '' } = props;
  const shownBody = (isPretty ? prettyJson(body) : null) ?? body;
  return (
    <div className="http-message" role="group" aria-label={name}>
      <h4>{name}</h4>
      <p className="code first-line">
        <WithLocks text={firstLine} />
      </p>
      {headers.length > 0 && (
        <dl className="headers">
          {headers.map((header, index) => (
            // Headers may repeat, and their order is all that tells them apart.
            <div key={`${String(index)} ${header.name}`}>
              <dt>{header.name}</dt>
              <dd>
                <WithLocks text={header.value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {body === '' ? (
        <p className="muted">{t('deliveries.noBody')}</p>
      ) : (
        <pre className="code body" tabIndex={0}>
          <WithLocks text={shownBody} />
        </pre>
      )}
      {note !== '' && <p className="muted">{note}</p>}
    </div>
  );
}

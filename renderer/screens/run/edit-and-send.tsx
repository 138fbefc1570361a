import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import type { Header } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { closeOnEscape } from '../../parts/close-on-escape.ts';
import { Rich } from '../../parts/rich.tsx';
import { methods } from '../../words/hook.ts';
import { secretReference } from '../../words/secret-name.ts';

interface EditAndSendProps {
  readonly request: ShownRequest;
  readonly isBusy: boolean;
  readonly onSend: (request: ShownRequest) => void;
  readonly onClose: () => void;
}

/** A request to be changed by hand and sent as a copy. Secrets stay references. */
export function EditAndSend(props: EditAndSendProps): React.ReactNode {
  const { isBusy, onSend, onClose } = props;
  const [request, setRequest] = useState(props.request);
  const titleId = useId();
  const change = (part: Partial<ShownRequest>): void => {
    setRequest({ ...request, ...part });
  };
  return (
    <form
      className="edit-request"
      aria-labelledby={titleId}
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(request);
      }}
    >
      <h3 id={titleId}>{t('deliveries.editAndSend')}</h3>
      <p className="muted">
        <Rich
          of="deliveries.editHelp"
          values={{ reference: secretReference('NAME') }}
          tags={{ code: <code className="code" /> }}
        />
      </p>
      <RequestLine request={request} onChange={change} />
      <HeaderLines
        headers={request.headers}
        onChange={(headers) => {
          change({ headers });
        }}
      />
      <Field label={t('deliveries.body')}>
        {(names) => (
          <textarea
            {...names}
            className="input code"
            rows={8}
            spellCheck={false}
            value={request.body}
            onChange={(event) => {
              change({ body: event.target.value });
            }}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="submit" look="primary" disabled={isBusy}>
          {t('deliveries.sendCopy')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('parts.close')}
        </Button>
      </div>
    </form>
  );
}

function RequestLine(props: {
  readonly request: ShownRequest;
  readonly onChange: (part: Partial<ShownRequest>) => void;
}): React.ReactNode {
  const { request, onChange } = props;
  return (
    <div className="request-line">
      <Field label={t('deliveries.method')}>
        {(names) => (
          <select
            {...names}
            className="input"
            value={request.method}
            onChange={(event) => {
              const method = methods.find((each) => each === event.target.value);
              if (method !== undefined) onChange({ method });
            }}
          >
            {methods.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label="URL">
        {(names) => (
          <input
            {...names}
            className="input path"
            spellCheck={false}
            autoFocus
            value={request.url}
            onChange={(event) => {
              onChange({ url: event.target.value });
            }}
          />
        )}
      </Field>
    </div>
  );
}

function HeaderLines(props: {
  readonly headers: readonly Header[];
  readonly onChange: (headers: readonly Header[]) => void;
}): React.ReactNode {
  const { headers, onChange } = props;
  const put = (at: number, header: Header): void => {
    onChange(headers.map((each, index) => (index === at ? header : each)));
  };
  return (
    <div className="lockable-rows" role="group" aria-label={t('deliveries.headers')}>
      <p className="label">{t('deliveries.headers')}</p>
      {headers.map((header, at) => (
        // Headers may repeat, and their order is all that tells them apart.
        <div key={at} className="header-line">
          <input
            aria-label={t('deliveries.headerName')}
            className="input path"
            spellCheck={false}
            value={header.name}
            onChange={(event) => {
              put(at, { ...header, name: event.target.value });
            }}
          />
          <input
            aria-label={t('deliveries.headerValueOf', { name: header.name })}
            className="input path"
            spellCheck={false}
            value={header.value}
            onChange={(event) => {
              put(at, { ...header, value: event.target.value });
            }}
          />
          <Button
            look="quiet"
            aria-label={t('deliveries.removeHeader', { name: header.name })}
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => {
              onChange(headers.filter((_, index) => index !== at));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            onChange([...headers, { name: '', value: '' }]);
          }}
        >
          {t('deliveries.addHeader')}
        </Button>
      </div>
    </div>
  );
}

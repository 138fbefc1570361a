import { useEffect, useRef, useState } from 'react';
import type { CurlOutcome } from '../../../preload/contract/api.ts';
import type { Destination } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { closeOnEscape } from '../../parts/close-on-escape.ts';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { Rich } from '../../parts/rich.tsx';
import { useTask } from '../../parts/use-task.ts';
import { Lock, WithLocks } from '../../parts/with-locks.tsx';

interface CurlPasteProps {
  /** What the names of its secrets begin with. */
  readonly prefix: string;
  readonly onMade: (destination: Destination) => void;
  readonly onClose: () => void;
}

/** A curl command, pasted and looked at before it fills the form. */
export function CurlPaste({ prefix, onMade, onClose }: CurlPasteProps): React.ReactNode {
  // Not shown in the page after it was read: there may be a credential in it.
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<CurlOutcome | null>(null);
  return (
    <section
      className="recipes"
      aria-label={t('hookTest.fromCurl')}
      onKeyDown={closeOnEscape(onClose)}
    >
      {outcome === null ? (
        <PasteField
          prefix={prefix}
          onRead={(read, command) => {
            setText(command);
            setOutcome(read);
          }}
          onClose={onClose}
        />
      ) : (
        <ReadCommand
          outcome={outcome}
          keep={() => api.hooks.fromCurl(text, prefix, true)}
          onMade={onMade}
          onBack={() => {
            setText('');
            setOutcome(null);
          }}
        />
      )}
    </section>
  );
}

function PasteField(props: {
  readonly prefix: string;
  readonly onRead: (outcome: CurlOutcome, command: string) => void;
  readonly onClose: () => void;
}): React.ReactNode {
  const { prefix, onRead, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const read = useTask();
  return (
    <>
      <Field label={t('hookTest.curlCommand')} help={t('hookTest.curlHelp')}>
        {(names) => (
          // Uncontrolled, so that what is pasted never becomes part of the page’s markup.
          <textarea
            {...names}
            ref={field}
            className="input code"
            rows={6}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            placeholder="curl -X POST https://… -H 'Authorization: Bearer …' -d '{…}'"
          />
        )}
      </Field>
      {read.failure !== null && <FailureNotice failure={read.failure} />}
      <div className="actions">
        <Button
          disabled={read.isBusy}
          onClick={() => {
            const command = field.current?.value ?? '';
            read.run(
              () => api.hooks.fromCurl(command, prefix, false),
              (outcome) => {
                onRead(outcome, command);
              },
            );
          }}
        >
          {t('hookTest.readIt')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('parts.close')}
        </Button>
      </div>
    </>
  );
}

function ReadCommand(props: {
  readonly outcome: CurlOutcome;
  readonly keep: () => ReturnType<typeof api.hooks.fromCurl>;
  readonly onMade: (destination: Destination) => void;
  readonly onBack: () => void;
}): React.ReactNode {
  const { outcome, keep, onMade, onBack } = props;
  const { destination, secrets, notes } = outcome;
  const use = useTask();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone.
    heading.current?.focus();
  }, []);
  return (
    <div className="recipe">
      <h3 ref={heading} tabIndex={-1}>
        {t('hookTest.whatWasRead')}
      </h3>
      <p className="code">
        {destination.method} <WithLocks text={destination.url} />
      </p>
      {secrets.length > 0 && (
        <>
          <p>{t('hookTest.intoKeychain')}</p>
          <ul className="plain-list" aria-label={t('hookTest.secrets')}>
            {secrets.map(({ name, where }) => (
              <li key={name}>
                <Rich
                  of="hookTest.secretAs"
                  values={{ where }}
                  tags={{ secret: <Lock name={name} /> }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <p>{t('parts.toKnow')}</p>
          <ul className="plain-list" aria-label={t('parts.notes')}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {use.failure !== null && <FailureNotice failure={use.failure} />}
      <div className="actions">
        <Button
          disabled={use.isBusy}
          onClick={() => {
            use.run(keep, (kept) => {
              onMade(kept.destination);
            });
          }}
        >
          {secrets.length > 0 ? t('hookTest.storeAndUse') : t('hookTest.useIt')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('hookTest.anotherCommand')}
        </Button>
      </div>
    </div>
  );
}

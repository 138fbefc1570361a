import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { retryInWords, signatureKinds } from '../../words/destination.ts';
import { readWaits } from '../../words/waits.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { DestinationForm, DestinationHolder, DestinationPath } from './destination-form.ts';
import { RetryFields } from './retry-fields.tsx';
import { SignatureFields } from './signature-fields.tsx';
import { TlsFields } from './tls-fields.tsx';

const folded = [
  'bodyRuleText',
  'bodyRulePath',
  'retryWaits',
  'rateLimitSeconds',
  'caFiles',
  'signatureSecret',
  'signatureValue',
  'signaturePreviousSecret',
  'signatureHeader',
] as const;

/** What few destinations need, folded with a line that says how it stands; opens where something is wrong. */
export function MoreFields(props: {
  readonly path: DestinationPath;
  /** Further groups that belong to the holder alone. */
  readonly children?: React.ReactNode;
}): React.ReactNode {
  const { path, children } = props;
  const { formState, getFieldState, watch } = useFormContext<DestinationHolder>();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const hasMistake = folded.some(
    (name) => getFieldState(`${path}.${name}`, formState).error !== undefined,
  );
  const { submitCount } = formState;
  useEffect(() => {
    if (hasMistake) setOpen(true);
    // Only a try to save opens it: mistakes that come and go while one types do not.
  }, [submitCount]);
  return (
    <section className="more" aria-label="More">
      <button
        type="button"
        className="more-summary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRight className="chevron" size={14} aria-hidden="true" />
        <strong>More</strong>
        {!isOpen && <span className="muted more-gist">{gist(watch(path))}</span>}
        {hasMistake && <span className="tone-failed">needs another look</span>}
      </button>
      <div className="more-body" id={id} hidden={!isOpen}>
        <RetryFields path={path} />
        <AnswerFields path={path} />
        <SignatureFields path={path} />
        <TlsFields path={path} />
        {children}
      </div>
    </section>
  );
}

function gist(form: DestinationForm): string {
  const { retryKind, retryWaits, rateLimitSeconds, signatureKind } = form;
  const retry = retryKind === 'own' ? (readWaits(retryWaits) ?? []) : retryKind;
  const signature = signatureKinds.find(({ kind }) => kind === signatureKind)?.name ?? '';
  return [
    retryInWords(retry),
    ...(rateLimitSeconds > 0 ? [`at most every ${String(rateLimitSeconds)} s`] : []),
    ...(form.bodyRuleKind === 'none' ? [] : ['the answer is read']),
    ...(signatureKind === 'none' ? [] : [`signed: ${signature}`]),
    ...(form.tlsVerify ? [] : ['certificate not checked']),
  ].join(' · ');
}

import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
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
  const hasMistake = folded.some(
    (name) => getFieldState(`${path}.${name}`, formState).error !== undefined,
  );
  return (
    <Disclosure title={t('hookMore.title')} gist={gist(watch(path))} hasMistake={hasMistake}>
      <RetryFields path={path} />
      <AnswerFields path={path} />
      <SignatureFields path={path} />
      <TlsFields path={path} />
      {children}
    </Disclosure>
  );
}

function gist(form: DestinationForm): string {
  const { retryKind, retryWaits, rateLimitSeconds, signatureKind } = form;
  const retry = retryKind === 'own' ? (readWaits(retryWaits) ?? []) : retryKind;
  const signature = signatureKinds().find(({ kind }) => kind === signatureKind)?.name ?? '';
  return [
    retryInWords(retry),
    ...(rateLimitSeconds > 0 ? [t('hookMore.gistEvery', { seconds: rateLimitSeconds })] : []),
    ...(form.bodyRuleKind === 'none' ? [] : [t('hookMore.gistAnswer')]),
    ...(signatureKind === 'none' ? [] : [t('hookMore.gistSigned', { signature })]),
    ...(form.tlsVerify ? [] : [t('hookMore.gistUnchecked')]),
  ].join(' · ');
}

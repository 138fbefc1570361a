import type {
  BodyRule,
  Destination,
  Header,
  Query,
  Retry,
  Signature,
} from '../../../preload/contract/hook.ts';
import { formatJsonValue } from '../../words/json-value.ts';
import { readSecretReference } from '../../words/secret-name.ts';
import { formatStatusRanges } from '../../words/status-ranges.ts';
import { formatWaits } from '../../words/waits.ts';
import type { DestinationForm, LockableValue } from './destination-form.ts';

/** The form of a stored destination: a header that is nothing but a secret becomes a locked one. */
export function toDestinationForm(stored: Destination): DestinationForm {
  const { body } = stored;
  return {
    method: stored.method,
    url: stored.url,
    headers: stored.headers.map(toLockable),
    ...queryFields(stored.query),
    bodyKind: body.kind,
    bodyFormat: body.kind === 'template' || body.kind === 'file' ? body.format : 'json',
    bodyText: body.kind === 'template' ? body.text : '',
    bodyPath: body.kind === 'file' ? body.path : '',
    variants: stored.variants,
    success: formatStatusRanges(stored.success),
    ...bodyRuleFields(stored.bodyRule),
    timeoutSeconds: stored.timeoutMs / 1_000,
    ...retryFields(stored.retry),
    repeatable: stored.repeatable,
    rateLimitSeconds: stored.rateLimitSeconds,
    tlsVerify: stored.tls.verify,
    caFiles: stored.tls.caFiles.join('\n'),
    ...signatureFields(stored.signature),
    recipe: stored.recipe,
  };
}

/** What a new destination starts from: the run as JSON, tried for two days. */
export const newDestination: Destination = {
  method: 'POST',
  url: '',
  headers: [],
  query: { kind: 'none' },
  body: { kind: 'context' },
  variants: [],
  success: [{ from: 200, to: 299 }],
  bodyRule: null,
  timeoutMs: 30_000,
  retry: 'standard',
  repeatable: true,
  rateLimitSeconds: 0,
  tls: { verify: true, caFiles: [] },
  signature: { kind: 'none' },
  recipe: null,
};

function toLockable({ name, value }: Header): LockableValue {
  const stored = readSecretReference(value);
  return stored === null
    ? { name, isSecret: false, value, stored: '' }
    : { name, isSecret: true, value: '', stored };
}

function queryFields(query: Query): Pick<DestinationForm, 'queryKind' | 'queryFields'> {
  return {
    queryKind: query.kind,
    queryFields: query.kind === 'fields' ? query.fields.map(toLockable) : [],
  };
}

type BodyRuleFields = Pick<
  DestinationForm,
  'bodyRuleKind' | 'bodyRuleText' | 'bodyRulePath' | 'bodyRuleEquals' | 'bodyRuleTryAgain'
>;

function bodyRuleFields(rule: BodyRule | null): BodyRuleFields {
  const isJson = rule?.kind === 'json';
  return {
    bodyRuleKind: rule?.kind ?? 'none',
    bodyRuleText: rule === null || isJson ? '' : textOf(rule),
    bodyRulePath: isJson ? rule.path : '',
    bodyRuleEquals: isJson ? formatJsonValue(rule.equals) : '',
    bodyRuleTryAgain: rule?.tryAgain ?? false,
  };
}

function textOf(rule: BodyRule): string {
  return rule.kind === 'json' ? '' : rule.text;
}

function retryFields(retry: Retry): Pick<DestinationForm, 'retryKind' | 'retryWaits'> {
  return typeof retry === 'string'
    ? { retryKind: retry, retryWaits: '' }
    : { retryKind: 'own', retryWaits: formatWaits(retry) };
}

type SignatureFields = Pick<
  DestinationForm,
  | 'signatureKind'
  | 'signatureSecret'
  | 'signaturePreviousSecret'
  | 'signatureValue'
  | 'signatureHeader'
  | 'signaturePrefix'
>;

function signatureFields(signature: Signature): SignatureFields {
  const { kind } = signature;
  return {
    signatureKind: kind,
    signatureSecret: kind === 'none' ? '' : (signature.secret ?? ''),
    signaturePreviousSecret: kind === 'standard-webhooks' ? (signature.previousSecret ?? '') : '',
    signatureValue: '',
    signatureHeader: kind === 'hmac-sha256' || kind === 'stripe' ? signature.header : '',
    signaturePrefix: kind === 'hmac-sha256' ? signature.prefix : '',
  };
}

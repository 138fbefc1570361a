import type {
  Body,
  BodyRule,
  Destination,
  Header,
  Query,
  Retry,
} from '../../../preload/contract/hook.ts';
import { readJsonValue } from '../../words/json-value.ts';
import { linesOf } from '../../words/lines.ts';
import { secretReference } from '../../words/secret-name.ts';
import { readStatusRanges } from '../../words/status-ranges.ts';
import { readWaits } from '../../words/waits.ts';
import type { DestinationForm, LockableValue } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { nameLocks } from './name-locks.ts';
import { fromSignatureFields } from './from-signature-fields.ts';
import type { SecretToStore } from './secret-to-store.ts';

/** A destination and the secrets that were typed into it. */
export interface FilledDestination {
  readonly destination: Destination;
  readonly secrets: readonly SecretToStore[];
}

/**
 * Reads the form back. Expects a validated one; what cannot be read falls back to the default.
 * Secrets that have no name yet get one that begins with `prefix`.
 */
export function fromDestinationForm(form: DestinationForm, prefix: string): FilledDestination {
  const values = [...form.headers, ...form.queryFields];
  const names = nameLocks(values, prefix);
  const written = values.map((value, at) => writtenOut(value, names[at] ?? ''));
  const signed = fromSignatureFields(form, `${prefix}-signature`);
  return {
    destination: {
      method: form.method,
      url: form.url.trim(),
      headers: written.slice(0, form.headers.length),
      query: queryOf(form, written.slice(form.headers.length)),
      body: bodyOf(form),
      variants: form.variants,
      success: readStatusRanges(form.success) ?? [{ from: 200, to: 299 }],
      bodyRule: bodyRuleOf(form),
      timeoutMs: timeoutOf(form),
      retry: retryOf(form),
      repeatable: form.repeatable,
      rateLimitSeconds:
        destinationRules.rateLimit(form.rateLimitSeconds) === true ? form.rateLimitSeconds : 0,
      tls: { verify: form.tlsVerify, caFiles: linesOf(form.caFiles) },
      signature: signed.signature,
      recipe: form.recipe,
    },
    secrets: [
      ...values.flatMap(({ isSecret, value }, at) =>
        isSecret && value !== '' ? [{ name: names[at] ?? '', value }] : [],
      ),
      ...signed.secrets,
    ],
  };
}

function writtenOut({ name, isSecret, value }: LockableValue, secret: string): Header {
  return { name: name.trim(), value: isSecret ? secretReference(secret) : value };
}

function queryOf({ queryKind }: DestinationForm, fields: readonly Header[]): Query {
  return queryKind === 'fields' ? { kind: queryKind, fields } : { kind: queryKind };
}

function bodyOf({ bodyKind, bodyFormat, bodyText, bodyPath }: DestinationForm): Body {
  switch (bodyKind) {
    case 'template':
      return { kind: bodyKind, format: bodyFormat, text: bodyText };
    case 'file':
      return { kind: bodyKind, format: bodyFormat, path: bodyPath.trim() };
    case 'none':
    case 'context':
      return { kind: bodyKind };
  }
}

function bodyRuleOf(form: DestinationForm): BodyRule | null {
  const tryAgain = form.bodyRuleTryAgain;
  switch (form.bodyRuleKind) {
    case 'none':
      return null;
    case 'json':
      return {
        kind: 'json',
        path: form.bodyRulePath.trim(),
        equals: readJsonValue(form.bodyRuleEquals),
        tryAgain,
      };
    case 'contains':
    case 'contains-not':
      return { kind: form.bodyRuleKind, text: form.bodyRuleText, tryAgain };
  }
}

function timeoutOf({ timeoutSeconds }: DestinationForm): number {
  return destinationRules.timeout(timeoutSeconds) === true
    ? Math.round(timeoutSeconds * 1_000)
    : 30_000;
}

function retryOf({ retryKind, retryWaits }: DestinationForm): Retry {
  return retryKind === 'own' ? (readWaits(retryWaits) ?? []) : retryKind;
}

import type { BodyFormat, Retry, Signature, Variant } from '../../preload/contract/hook.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { formatNumber } from './count.ts';
import { nameOfMoment } from './hook.ts';
import { seriesInWords } from '../../words/list.ts';

/** The formats of a body, as a list offers them. */
export function bodyFormats(): readonly { readonly format: BodyFormat; readonly name: string }[] {
  return [
    { format: 'json', name: 'JSON' },
    { format: 'text', name: t('hook.formatText') },
    { format: 'html', name: 'HTML' },
    { format: 'form', name: t('hook.formatFields') },
  ];
}

/** The kinds of signature, as a list offers them. */
export function signatureKinds(): readonly {
  readonly kind: Signature['kind'];
  readonly name: string;
}[] {
  return [
    { kind: 'none', name: t('hook.notSigned') },
    { kind: 'standard-webhooks', name: 'Standard Webhooks' },
    { kind: 'hmac-sha256', name: t('hook.signedHmac') },
    { kind: 'checkly', name: t('hook.signedCheckly') },
    { kind: 'stripe', name: t('hook.signedStripe') },
  ];
}

const retries = {
  none: 'hook.triedOnce',
  standard: 'hook.triedTwoDays',
  checkly: 'hook.triedAsCheckly',
} as const satisfies Readonly<Record<Extract<Retry, string>, WordKey>>;

/** How often a destination is tried, as a part of a summary. */
export function retryInWords(retry: Retry): string {
  if (typeof retry === 'string') return t(retries[retry]);
  return retry.length === 0
    ? t(retries.none)
    : t('hook.triedAfter', { waits: seriesInWords(retry.map((seconds) => formatNumber(seconds))) });
}

/** What is different at some moments, in a line: `failure, warning: POST https://…/fail, another body`. */
export function variantInWords(variant: Variant): string {
  const request = [variant.method, variant.url].filter((part) => part !== undefined).join(' ');
  const differences = [
    request,
    variant.query === undefined ? '' : t('hook.anotherQuery'),
    variant.body === undefined
      ? ''
      : t(variant.body.kind === 'none' ? 'hook.withoutBody' : 'hook.anotherBody'),
  ].filter((part) => part !== '');
  return t('hook.variant', {
    moments: seriesInWords(variant.moments.map(nameOfMoment)),
    differences: differences.length === 0 ? t('hook.asAlways') : seriesInWords(differences),
  });
}

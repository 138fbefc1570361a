import type { BodyFormat, Retry, Signature, Variant } from '../../preload/contract/hook.ts';

/** The formats of a body, as a list offers them. */
export const bodyFormats: readonly { readonly format: BodyFormat; readonly name: string }[] = [
  { format: 'json', name: 'JSON' },
  { format: 'text', name: 'Text' },
  { format: 'html', name: 'HTML' },
  { format: 'form', name: 'Form fields' },
];

/** The kinds of signature, as a list offers them. */
export const signatureKinds: readonly {
  readonly kind: Signature['kind'];
  readonly name: string;
}[] = [
  { kind: 'none', name: 'Not signed' },
  { kind: 'standard-webhooks', name: 'Standard Webhooks' },
  { kind: 'hmac-sha256', name: 'HMAC-SHA256 in a header' },
  { kind: 'checkly', name: 'As Checkly does' },
  { kind: 'stripe', name: 'With time and v1, as Stripe does' },
];

const retries: Readonly<Record<Extract<Retry, string>, string>> = {
  none: 'tried once only',
  standard: 'tried again for two days',
  checkly: 'tried again 5 times, every 20 seconds',
};

/** How often a destination is tried, as a part of a summary. */
export function retryInWords(retry: Retry): string {
  if (typeof retry === 'string') return retries[retry];
  return retry.length === 0 ? retries.none : `tried again after ${retry.join(', ')} s`;
}

/** What is different at some moments, in a line: `failure, warning: POST https://…/fail, another body`. */
export function variantInWords(variant: Variant): string {
  const request = [variant.method, variant.url].filter((part) => part !== undefined).join(' ');
  const parts = [
    request,
    variant.query === undefined ? '' : 'another query',
    variant.body === undefined ? '' : variant.body.kind === 'none' ? 'no body' : 'another body',
  ].filter((part) => part !== '');
  return `${variant.moments.join(', ')}: ${parts.length === 0 ? 'as always' : parts.join(', ')}`;
}

import { createHmac } from 'node:crypto';
import type { Header, Signature } from '../../preload/contract/hook.ts';
import type { Result } from '../../preload/contract/result.ts';
import { plainKey, signingKey } from './signing-key.ts';

/** What a signature vouches for. The id stays over all attempts, `at` (ms) is this attempt's. */
export interface Message {
  readonly id: string;
  /** The bytes as they are sent; a body that is written out anew would have another signature. */
  readonly body: Uint8Array;
  readonly at: number;
}

type Secrets = ReadonlyMap<string, string>;

/**
 * The headers that prove who has sent the message. `secrets` holds a value for every name in
 * `secretsOfSignature`; a name without one is a bug. A value that is no key fails with
 * `invalid-input`, naming the secret.
 */
export function sign(
  signature: Signature,
  message: Message,
  secrets: Secrets,
): Result<readonly Header[]> {
  switch (signature.kind) {
    case 'none':
      return { ok: true, value: [] };
    case 'standard-webhooks':
      return standardWebhooks(signature, message, secrets);
    case 'hmac-sha256':
      return withKey(signature.secret, secrets, (key) => [
        { name: signature.header, value: signature.prefix + hexHmac(key, message.body) },
      ]);
    case 'checkly':
      return checkly(signature.secret, message, secrets);
    case 'stripe':
      return withKey(signature.secret, secrets, (key) => [
        { name: signature.header, value: stripe(key, message) },
      ]);
  }
}

/**
 * Over `id.timestamp.body`, by the current secret and, while receivers change over, by the previous
 * one. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
function standardWebhooks(
  signature: Extract<Signature, { kind: 'standard-webhooks' }>,
  message: Message,
  secrets: Secrets,
): Result<readonly Header[]> {
  const timestamp = unixSeconds(message.at);
  const signatures: string[] = [];
  for (const name of [signature.secret, signature.previousSecret]) {
    if (name === null) continue;
    const key = signingKey(name, secretOf(secrets, name));
    if (!key.ok) return key;
    const hmac = createHmac('sha256', key.value).update(`${message.id}.${timestamp}.`);
    signatures.push(`v1,${hmac.update(message.body).digest('base64')}`);
  }
  return {
    ok: true,
    value: [
      { name: 'webhook-id', value: message.id },
      { name: 'webhook-timestamp', value: timestamp },
      { name: 'webhook-signature', value: signatures.join(' ') },
    ],
  };
}

/**
 * Checkly's documentation has the timestamp on every request, outside of the signature, and does
 * not say its unit. Bellhop writes milliseconds since the epoch, which `new Date(Number(…))` reads.
 * https://www.checklyhq.com/docs/integrations/alerts/webhooks/
 */
function checkly(
  secret: string | null,
  { body, at }: Message,
  secrets: Secrets,
): Result<readonly Header[]> {
  const timestamp = { name: 'x-checkly-timestamp', value: String(Math.floor(at)) };
  if (secret === null) return { ok: true, value: [timestamp] };
  return withKey(secret, secrets, (key) => [
    timestamp,
    { name: 'x-checkly-signature', value: hexHmac(key, body) },
  ]);
}

/** Over `timestamp.body`. https://docs.stripe.com/webhooks#verify-manually */
function stripe(key: Uint8Array, { body, at }: Message): string {
  const timestamp = unixSeconds(at);
  const hmac = createHmac('sha256', key).update(`${timestamp}.`).update(body);
  return `t=${timestamp},v1=${hmac.digest('hex')}`;
}

function withKey(
  name: string,
  secrets: Secrets,
  headersFor: (key: Uint8Array) => readonly Header[],
): Result<readonly Header[]> {
  const key = plainKey(name, secretOf(secrets, name));
  return key.ok ? { ok: true, value: headersFor(key.value) } : key;
}

function hexHmac(key: Uint8Array, body: Uint8Array): string {
  return createHmac('sha256', key).update(body).digest('hex');
}

function unixSeconds(ms: number): string {
  return String(Math.floor(ms / 1_000));
}

function secretOf(secrets: Secrets, name: string): string {
  const value = secrets.get(name);
  if (value === undefined) throw new Error(`sign: no value for "${name}"`);
  return value;
}

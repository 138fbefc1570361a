import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { secretsOfSignature } from '../../../main/core/signature-secrets.ts';
import { sign, type Message } from '../../../main/webhook/sign.ts';
import type { Signature } from '../../../preload/contract/hook.ts';
import { valueOf } from './samples.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const AT = 1_614_265_330_987;

/** The headers of a signature over this body, by name. */
function signed(
  signature: Signature,
  body: string | Uint8Array,
  change: Partial<Message> & { readonly secrets?: Readonly<Record<string, string>> } = {},
): Readonly<Record<string, string>> {
  const { secrets = { S: 'secret' }, ...rest } = change;
  const message = {
    id: 'd1',
    body: typeof body === 'string' ? bytes(body) : body,
    at: AT,
    ...rest,
  };
  const headers = valueOf(sign(signature, message, new Map(Object.entries(secrets))));
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}

const hmac = (change: object = {}): Signature => ({
  kind: 'hmac-sha256',
  secret: 'S',
  header: 'SB-Signature',
  prefix: '',
  ...change,
});
const standard = (previousSecret: string | null = null): Signature => ({
  kind: 'standard-webhooks',
  secret: 'S',
  previousSecret,
});
const checkly = (secret: string | null): Signature => ({ kind: 'checkly', secret });

describe('without a signature', () => {
  it('S2-9 a request carries no header more, and asks for no secret', () => {
    expect(signed({ kind: 'none' }, 'x')).toEqual({});
    expect(secretsOfSignature({ kind: 'none' })).toEqual([]);
  });
});

describe('an HMAC in hex', () => {
  const body = '{"id":"run-1","type":"backup","status":"success"}';
  const right = '30444db12a6dd9882d2e8c1be2b22fdb14137bf014d3881e6289334d290bc2b3';

  it('S2-5 is the SB-Signature of SimpleBackups: lower-case hex over the raw body', () => {
    expect(signed(hmac(), body)).toEqual({ 'SB-Signature': right });
  });

  it('S2-6 differs when one bit of the body does', () => {
    const original = bytes(body);
    for (let index = 0; index < original.length; index += 1) {
      const changed = original.with(index, original[index]! ^ 1);
      expect(signed(hmac(), changed)['SB-Signature']).not.toBe(right);
    }
  });

  it('S2-7 is over the bytes as they are sent: spaces, letters beyond ASCII, even no UTF-8', () => {
    const bodies = [bytes('{ "a" : 1.0,\r\n "é": "😀" }'), new Uint8Array([0xff, 0x00, 0xfe])];
    for (const raw of bodies) {
      const expected = createHmac('sha256', 'secret').update(raw).digest('hex');
      expect(signed(hmac(), raw)['SB-Signature']).toBe(expected);
    }
  });

  it('is GitHub’s with its prefix, as in its published example', () => {
    const github = hmac({ header: 'X-Hub-Signature-256', prefix: 'sha256=' });
    const secrets = { S: "It's a Secret to Everybody" };
    expect(signed(github, 'Hello, World!', { secrets })).toEqual({
      'X-Hub-Signature-256':
        'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    });
  });
});

describe('Checkly’s signature', () => {
  // What the Ruby and the Python sample of its documentation do: over the body as it was read.
  const rawSample = (body: Uint8Array, secret: string, signature: string) =>
    timingSafeEqual(
      Buffer.from(createHmac('sha256', secret).update(body).digest('hex')),
      Buffer.from(signature),
    );
  // What the Node sample does: over the parsed body, written anew.
  const nodeSample = (body: Uint8Array, secret: string, signature: string) =>
    rawSample(bytes(JSON.stringify(JSON.parse(Buffer.from(body).toString()))), secret, signature);

  it('S4-10 is there with a secret only', () => {
    const expected = createHmac('sha256', 'secret').update('{"a":1}').digest('hex');
    expect(signed(checkly('S'), '{"a":1}')['x-checkly-signature']).toBe(expected);
    expect(signed(checkly(null), '{"a":1}')).not.toHaveProperty('x-checkly-signature');
    expect(secretsOfSignature(checkly('S'))).toEqual(['S']);
    expect(secretsOfSignature(checkly(null))).toEqual([]);
  });

  it('S4-11 satisfies the Ruby and Python samples for any body, the Node sample for canonical JSON', () => {
    const canonical = bytes('{"a":1,"b":"é"}');
    const spaced = bytes('{ "a": 1, "b": "é" }');
    const signatureOf = (body: Uint8Array) =>
      signed(checkly('S'), body)['x-checkly-signature'] ?? '';
    expect(rawSample(canonical, 'secret', signatureOf(canonical))).toBe(true);
    expect(rawSample(spaced, 'secret', signatureOf(spaced))).toBe(true);
    expect(nodeSample(canonical, 'secret', signatureOf(canonical))).toBe(true);
    expect(nodeSample(spaced, 'secret', signatureOf(spaced))).toBe(false);
    expect(rawSample(canonical, 'another', signatureOf(canonical))).toBe(false);
  });

  it('S4-12 comes with the time of the attempt in milliseconds, with and without a secret', () => {
    for (const secret of ['S', null]) {
      expect(signed(checkly(secret), 'x')['x-checkly-timestamp']).toBe('1614265330987');
    }
  });
});

describe('Stripe’s signature', () => {
  it('is over the second of the attempt and the body', () => {
    const stripe: Signature = { kind: 'stripe', secret: 'S', header: 'Stripe-Signature' };
    const hex = createHmac('sha256', 'secret').update('1614265330.{"a":1}').digest('hex');
    expect(signed(stripe, '{"a":1}')).toEqual({ 'Stripe-Signature': `t=1614265330,v1=${hex}` });
    expect(secretsOfSignature(stripe)).toEqual(['S']);
  });
});

describe('a Standard Webhooks signature', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const older = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const body = '{"test": 2432232314}';
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';

  it('is the one of the published example, with the secret’s prefix and without it', () => {
    for (const written of [secret, secret.slice('whsec_'.length)]) {
      expect(signed(standard(), body, { id, secrets: { S: written } })).toEqual({
        'webhook-id': id,
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      });
    }
  });

  it('satisfies the receivers’ library, whatever the text', () => {
    for (const text of ['{}', '{ "é": "😀\\n" }', body]) {
      const headers = signed(standard(), text, { at: Date.now(), secrets: { S: secret } });
      expect(new Webhook(secret).verify(text, headers)).toEqual(JSON.parse(text));
      expect(() => new Webhook(secret).verify(`${text} `, headers)).toThrow('No matching');
      expect(() => new Webhook(older).verify(text, headers)).toThrow('No matching');
    }
  });

  it('vouches for the id and the time as well', () => {
    const headers = signed(standard(), body, { at: Date.now(), secrets: { S: secret } });
    const later = String(Number(headers['webhook-timestamp']) + 1);
    for (const change of [{ 'webhook-id': 'd2' }, { 'webhook-timestamp': later }]) {
      const tampered = { ...headers, ...change };
      expect(() => new Webhook(secret).verify(body, tampered)).toThrow('No matching');
    }
  });

  it('satisfies those with the new secret and those with the old one while they change over', () => {
    const headers = signed(standard('OLD'), body, {
      at: Date.now(),
      secrets: { S: secret, OLD: older },
    });
    expect(headers['webhook-signature']).toMatch(/^v1,[\w+/]{43}= v1,[\w+/]{43}=$/);
    for (const known of [secret, older]) {
      expect(new Webhook(known).verify(body, headers)).toEqual({ test: 2_432_232_314 });
    }
    expect(secretsOfSignature(standard('OLD'))).toEqual(['S', 'OLD']);
    expect(secretsOfSignature(standard())).toEqual(['S']);
  });

  it('is over bytes that are no text, too', () => {
    const raw = new Uint8Array([0xff, 0x00, 0xfe]);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', key).update('d1.1614265330.').update(raw);
    const headers = signed(standard(), raw, { secrets: { S: secret } });
    expect(headers['webhook-signature']).toBe(`v1,${expected.digest('base64')}`);
  });

  it('takes secrets of 24 to 64 bytes', () => {
    for (const length of [24, 32, 64]) {
      const headers = signed(standard(), body, {
        secrets: { S: randomBytes(length).toString('base64') },
      });
      expect(headers['webhook-signature']).toMatch(/^v1,/);
    }
  });

  it.each([
    ['not base64', 'my-password-of-many-letters!'],
    ['not base64', `whsec_${Buffer.alloc(32, 1).toString('base64').slice(0, -1)}`],
    ['not base64', `whsk_${Buffer.alloc(32, 1).toString('base64')}`],
    ['too short', Buffer.alloc(23, 1).toString('base64')],
    ['empty', ''],
    ['empty', 'whsec_'],
    ['too long', `whsec_${Buffer.alloc(65, 1).toString('base64')}`],
  ])(
    'refuses a secret that is %s, says what a right one is, and does not quote it',
    (what, wrong) => {
      for (const secrets of [
        { S: wrong, OLD: secret },
        { S: secret, OLD: wrong },
      ]) {
        const message = { id: 'd1', body: bytes(body), at: AT };
        const result = sign(standard('OLD'), message, new Map(Object.entries(secrets)));
        if (result.ok) throw new Error('it signed');
        expect(result.failure.kind).toBe('invalid-input');
        expect(result.failure.message).toContain(what);
        expect(result.failure.message).toContain(secrets.S === wrong ? '“S”' : '“OLD”');
        expect(result.failure.hint).toContain('base64 of 24 to 64 random bytes');
        if (wrong.length > 'whsec_'.length) expect(JSON.stringify(result)).not.toContain(wrong);
      }
    },
  );
});

it.each([
  hmac(),
  checkly('S'),
  { kind: 'stripe', secret: 'S', header: 'Stripe-Signature' },
] as const)('refuses to sign with an empty secret: $kind', (signature) => {
  const message = { id: 'd1', body: bytes('x'), at: AT };
  const result = sign(signature, message, new Map([['S', '']]));
  expect(result).toMatchObject({
    ok: false,
    failure: { kind: 'invalid-input', message: 'The secret “S” cannot sign: it is empty.' },
  });
});

it('throws when a secret is missing, for that is a bug', () => {
  expect(() => signed(hmac({ secret: 'T' }), 'x')).toThrow('no value for "T"');
});

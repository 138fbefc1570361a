import { describe, expect, it } from 'vitest';
import { hookSchema } from '../../../main/core/configuration.ts';
import { showRequest } from '../../../main/core/sealed-request.ts';
import { makeRequest } from '../../../main/webhook/make-request.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import { app, deliver, json, refusalOf, text } from './delivering.ts';
import { aContext, aFailure, aHook, nastyText, seeded, valueOf } from './samples.ts';

describe('the URL', () => {
  it('S0-23 has its values encoded, so that they arrive as they were', async () => {
    const stderr = 'a&b=c\nd <e> #f ?g %20 +';
    const url = '/x?stderr={{ERROR_STDERR}}&name={{PROFILE_NAME}}';
    const received = await deliver({ method: 'GET', url }, aFailure(stderr));
    const query = new URL(received.url, 'http://h').searchParams;
    expect([...query]).toEqual([
      ['stderr', stderr],
      ['name', 'Documents'],
    ]);
  });

  it('S3-22 keeps its own query', async () => {
    expect((await deliver({ method: 'GET', url: '/x?token=abc' })).url).toBe('/x?token=abc');
  });

  it.each(['https://{{host.name}}/', '{{{host.name}}}', 'ftp://example.com/', 'https://a@b/'])(
    'does not leave open whom it calls: %s',
    (url) => {
      expect(refusalOf({ url })).toMatchObject({ kind: 'invalid-input' });
    },
  );

  it.each(['..', '.', '%2e%2e'])('is not led to another path by the value "%s"', (name) => {
    const well = aContext();
    const context = { ...well, profile: { ...well.profile, name } };
    const failure = refusalOf({ url: 'https://example.com/hooks/{{{PROFILE_NAME}}}/ok' }, context);
    expect(failure?.message).toContain('Hook "Chat": the URL');
  });

  it('never changes its origin, whatever the values', () => {
    const random = seeded(23);
    for (let round = 0; round < 2_000; round += 1) {
      const value = nastyText(random);
      for (const place of ['{{ERROR_STDERR}}', '{{{ERROR_STDERR}}}']) {
        const url = `https://example.com:8443/a${place}/b?c=${place}#${place}`;
        const made = makeRequest(aHook({ url }), aFailure(value), app);
        if (!made.ok) continue;
        const shown = showRequest(made.value).url;
        expect(new URL(shown).origin).toBe('https://example.com:8443');
        expect(shown).toMatch(/^[\x21-\x7e]+$/);
      }
    }
  });
});

describe('the headers', () => {
  it('name Bellhop, unless the hook names something else', async () => {
    expect((await deliver({})).headers['user-agent']).toBe('Bellhop/1.2.3');
    const headers = [{ name: 'user-agent', value: 'mine' }];
    const received = await deliver({ headers });
    expect(received.rawHeaders.filter((part) => /user-agent/i.test(part))).toHaveLength(1);
    expect(received.headers['user-agent']).toBe('mine');
  });

  it('can hold a header twice, and values with colons', async () => {
    const headers = [
      { name: 'X-A', value: 'one: {{PROFILE_NAME}}' },
      { name: 'X-A', value: 'two' },
    ];
    expect((await deliver({ headers })).headers['x-a']).toBe('one: Documents, two');
  });

  it('stay one line each, whatever the values', async () => {
    const headers = [{ name: 'X-Error', value: '{{ERROR_STDERR}}{{{ERROR_STDERR}}}' }];
    const received = await deliver({ headers }, aFailure('a\r\nX-Evil: 1\0\u2028š'));
    expect(received.headers['x-evil']).toBeUndefined();
    expect(Buffer.from(String(received.headers['x-error']), 'latin1').toString()).toBe(
      'a X-Evil: 1 \u2028ša X-Evil: 1 \u2028š',
    );
  });
});

describe('secrets', () => {
  const hook = {
    url: '/{{{secret "PATH"}}}?key={{secret "TOKEN"}}',
    headers: [{ name: 'Authorization', value: 'Bearer {{secret "TOKEN"}}' }],
    body: json('{"a": "{{secret "TOKEN"}}", "b": {{secret "TOKEN"}} }'),
  };

  it('are shown by name and sent by value, written for their place', async () => {
    const token = 'to/"ken" &';
    const shown = showRequest(
      valueOf(makeRequest(aHook({ ...hook, url: `https://h${hook.url}` }), aContext(), app)),
    );
    expect(shown.url).toBe('https://h/{{secret "PATH"}}?key={{secret "TOKEN"}}');
    expect(shown.headers[0]?.value).toBe('Bearer {{secret "TOKEN"}}');
    const secrets = new Map([
      ['TOKEN', token],
      ['PATH', 'services/T0/B0'],
    ]);
    const received = await deliver(hook, aContext(), secrets);
    expect(received.url).toBe(`/services/T0/B0?key=${encodeURIComponent(token)}`);
    expect(received.headers.authorization).toBe(`Bearer ${token}`);
    expect(JSON.parse(received.body)).toEqual({ a: token, b: token });
  });

  it('cannot say whom to call', () => {
    for (const url of [
      'https://{{secret "HOST"}}/',
      '{{secret "URL"}}',
      'https://h{{secret "A"}}',
    ]) {
      expect(refusalOf({ url })?.message).toContain('the URL');
    }
  });
});

describe('the limits', () => {
  it('S1-21 are 64 KiB of body, 32 headers and 8 KiB of headers when a hook is saved', () => {
    const complaint = (change: Partial<Hook>) =>
      hookSchema.safeParse(aHook(change)).error?.issues.map(({ message }) => message);
    const header = (length: number) => ({ name: 'X', value: 'v'.repeat(length) });
    expect(complaint({ body: text('x'.repeat(65_536)) })).toBeUndefined();
    expect(complaint({ body: text('x'.repeat(65_537)) })).toEqual(['at most 64 KiB of body']);
    expect(complaint({ headers: Array.from({ length: 32 }, () => header(1)) })).toBeUndefined();
    expect(complaint({ headers: Array.from({ length: 33 }, () => header(1)) })).toEqual([
      'at most 32 headers',
    ]);
    expect(complaint({ headers: [header(8_191)] })).toBeUndefined();
    expect(complaint({ headers: [header(8_192)] })).toEqual(['at most 8 KiB of headers']);
  });

  it('S1-21 hold for what is rendered, too', () => {
    const context = aFailure('x'.repeat(60_000));
    const twice = '{{ERROR_STDERR}}{{ERROR_STDERR}}';
    expect(refusalOf({ body: text(twice) }, context)).toEqual({
      kind: 'invalid-input',
      message: 'Hook "Chat": the body cannot be made. The template renders to more than 64 KiB.',
      hint: 'Shorten it, for example with {{tail ERROR_STDERR 50}} or {{truncate … 1000}}.',
    });
    const headers = [{ name: 'X-Error', value: '{{ERROR_STDERR}}' }];
    expect(refusalOf({ headers }, context)?.message).toContain('longer than 8 KiB');
  });

  it('are told with the name of the hook and of the field', () => {
    const headers = [{ name: 'X-Broken', value: '{{#if}}' }];
    expect(refusalOf({ headers })?.message).toContain('Hook "Chat": the header "X-Broken"');
  });
});

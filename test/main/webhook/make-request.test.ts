import { describe, expect, it } from 'vitest';
import { hookSchema } from '../../../main/core/hook-schema.ts';
import { showRequest } from '../../../main/core/sealed-request.ts';
import type { Hook, Method } from '../../../preload/contract/hook.ts';
import { credentials, trusting } from './certificates.ts';
import { deliver, fields, json, text } from './delivering.ts';
import { refusalOf, requestOf } from './rendering.ts';
import { aContext, aFailure, aHook, nastyText, seeded, valueOf } from './samples.ts';
import { startHttp, startHttps } from './servers.ts';

describe('the method', () => {
  it('S0-5 GET asks without a body', async () => {
    const received = await deliver({ method: 'GET' });
    expect(received.method).toBe('GET');
    expect(received.headers).not.toHaveProperty('content-length');
    expect(received.headers).not.toHaveProperty('transfer-encoding');
  });

  it.each<Method>(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])(
    'S0-6 is what the hook says: %s',
    async (method) => {
      expect((await deliver({ method })).method).toBe(method);
    },
  );
});

describe('the URL', () => {
  it('S0-23 has its values encoded, so that they arrive as they were', async () => {
    const stderr = 'a&b=c\nd <e> #f ?g %20 +';
    const url = '/x?stderr={{ERROR_STDERR}}&name={{PROFILE_NAME}}';
    const received = await deliver({ method: 'GET', url }, { context: aFailure(stderr) });
    const query = new URL(received.url, 'http://h').searchParams;
    expect([...query]).toEqual([
      ['stderr', stderr],
      ['name', 'Documents'],
    ]);
  });

  it('S0-23 has its values encoded in its path, too', async () => {
    const context = aFailure('a/b c?d#e%2F');
    const received = await deliver({ method: 'GET', url: '/{{ERROR_STDERR}}/end' }, { context });
    expect(received.url).toBe('/a%2Fb%20c%3Fd%23e%252F/end');
  });

  it('S3-10 is http or https', async () => {
    const plain = await startHttp();
    const safe = await startHttps(credentials('by-one'));
    expect((await deliver({ url: '/plain' }, { server: plain })).url).toBe('/plain');
    const trusted = { url: '/safe', ...trusting('ca-one') };
    expect((await deliver(trusted, { server: safe })).url).toBe('/safe');
  });

  it('S3-22 keeps its own query', async () => {
    expect((await deliver({ method: 'GET', url: '/x?token=abc' })).url).toBe('/x?token=abc');
  });

  it('S3-22 keeps its own query before the fields that are added', async () => {
    const query = fields({ event: '{{event.type}}', token: 'second' });
    const received = await deliver({ method: 'GET', url: '/x?token=a%20b&flag#part', query });
    expect(received.url).toBe('/x?token=a%20b&flag&event=backup.success&token=second');
  });

  it.each(['https://{{host.name}}/', '{{{host.name}}}', 'ftp://example.com/', 'https://a@b/'])(
    'does not leave open whom it calls: %s',
    async (url) => {
      expect(await refusalOf({ url })).toMatchObject({ kind: 'invalid-input' });
    },
  );

  it.each(['..', '.', '%2e%2e'])('is not led to another path by the value "%s"', async (name) => {
    const well = aContext();
    const context = { ...well, profile: { ...well.profile, name } };
    const url = 'https://example.com/hooks/{{{PROFILE_NAME}}}/ok';
    const failure = await refusalOf({ url }, context);
    expect(failure?.message).toContain('Hook “Chat”: the URL');
  });

  it('never changes its origin, whatever the values', async () => {
    const random = seeded(23);
    let made = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const context = aFailure(nastyText(random));
      for (const place of ['{{ERROR_STDERR}}', '{{{ERROR_STDERR}}}']) {
        const url = `https://example.com:8443/a${place}/b?c=${place}#${place}`;
        const request = await requestOf({ url }, context);
        if (!request.ok) continue;
        made += 1;
        const shown = showRequest(request.value).url;
        expect(new URL(shown).origin).toBe('https://example.com:8443');
        expect(shown).toMatch(/^[\x21-\x7e]+$/);
      }
    }
    expect(made).toBeGreaterThan(1_500);
  });
});

describe('the headers', () => {
  it('S0-7 name Bellhop, unless the hook names something else', async () => {
    expect((await deliver({})).headers['user-agent']).toBe('Bellhop/1.2.3');
    const headers = [{ name: 'user-agent', value: 'mine' }];
    const received = await deliver({ headers });
    expect(received.rawHeaders.filter((part) => /user-agent/i.test(part))).toHaveLength(1);
    expect(received.headers['user-agent']).toBe('mine');
  });

  it('S0-8 are names and values in the order written; none is without a name', async () => {
    const headers = [
      { name: 'X-Second', value: '2' },
      { name: 'X-First', value: '1' },
    ];
    const { rawHeaders } = await deliver({ headers });
    const ours = rawHeaders.filter((_, index) => /^x-/i.test(rawHeaders[index & ~1] ?? ''));
    expect(ours).toEqual(['X-Second', '2', 'X-First', '1']);
    const nameless = aHook({ headers: [{ name: '', value: 'lost' }] });
    expect(hookSchema.safeParse(nameless).success).toBe(false);
  });

  it('S1-18 can hold a header twice, and values with colons', async () => {
    const headers = [
      { name: 'X-A', value: 'one: {{PROFILE_NAME}}' },
      { name: 'X-A', value: 'two' },
    ];
    expect((await deliver({ headers })).headers['x-a']).toBe('one: Documents, two');
  });

  it('stay one line each, whatever the values', async () => {
    const headers = [{ name: 'X-Error', value: '{{ERROR_STDERR}}{{{ERROR_STDERR}}}' }];
    const context = aFailure('a\r\nX-Evil: 1\0\u2028š');
    const received = await deliver({ headers }, { context });
    expect(received.headers['x-evil']).toBeUndefined();
    expect(Buffer.from(String(received.headers['x-error']), 'latin1').toString()).toBe(
      'a X-Evil: 1 \u2028ša X-Evil: 1 \u2028š',
    );
  });
});

describe('the preview', () => {
  it('S1-29 is the request that is sent, to the byte', async () => {
    const hook: Partial<Hook> = {
      method: 'PUT',
      url: '/a b/{{PROFILE_NAME}}?é=ö&x={{ERROR_STDERR}}',
      headers: [{ name: 'X-Error', value: '{{ERROR_STDERR}} š' }],
      query: fields({ more: '{{ERROR}}' }),
      body: json('{"t": "{{ERROR_STDERR}}", "é": 1}'),
    };
    const context = aFailure('Fatal: "x" & <y>\n😀');
    const server = await startHttp();
    const made = await requestOf({ ...hook, url: server.url + String(hook.url) }, context);
    const shown = showRequest(valueOf(made));
    const received = await deliver(hook, { context, server });
    expect(received.method).toBe(shown.method);
    expect(server.url + received.url).toBe(new URL(shown.url).href);
    expect(received.body).toBe(shown.body);
    const sentHeaders = Object.fromEntries(
      shown.headers.map(({ name, value }) => [
        name.toLowerCase(),
        Buffer.from(value).toString('latin1'),
      ]),
    );
    expect(received.headers).toMatchObject(sentHeaders);
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
    const shown = showRequest(valueOf(await requestOf({ ...hook, url: `https://h${hook.url}` })));
    expect(shown.url).toBe('https://h/{{secret "PATH"}}?key={{secret "TOKEN"}}');
    expect(shown.headers[0]?.value).toBe('Bearer {{secret "TOKEN"}}');
    const secrets = { TOKEN: token, PATH: 'services/T0/B0' };
    const received = await deliver(hook, { secrets });
    expect(received.url).toBe(`/services/T0/B0?key=${encodeURIComponent(token)}`);
    expect(received.headers.authorization).toBe(`Bearer ${token}`);
    expect(JSON.parse(received.body)).toEqual({ a: token, b: token });
  });

  it('S4-2 stand in the URL beside variables of the user', async () => {
    const url = '/rest/api/2/issue?user={{JIRA_USER}}&token={{secret "JIRA_TOKEN"}}';
    const received = await deliver(
      { url },
      { own: [{ JIRA_USER: 'ada@example.com' }], secrets: { JIRA_TOKEN: 't&k=n' } },
    );
    const query = new URL(received.url, 'http://h').searchParams;
    expect([...query]).toEqual([
      ['user', 'ada@example.com'],
      ['token', 't&k=n'],
    ]);
  });

  it('cannot say whom to call', async () => {
    for (const url of [
      'https://{{secret "HOST"}}/',
      '{{secret "URL"}}',
      'https://h{{secret "A"}}',
    ]) {
      expect((await refusalOf({ url }))?.message).toContain('the URL');
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

  it('S1-21 hold for what is rendered, too', async () => {
    const context = aFailure('x'.repeat(60_000));
    const twice = '{{ERROR_STDERR}}{{ERROR_STDERR}}';
    expect(await refusalOf({ body: text(twice) }, context)).toEqual({
      kind: 'invalid-input',
      message: 'Hook “Chat”: the body cannot be made. The template renders to more than 64 KiB.',
      hint: 'Shorten it, for example with {{tail ERROR_STDERR 50}} or {{truncate … 1000}}.',
    });
    const headers = [{ name: 'X-Error', value: '{{ERROR_STDERR}}' }];
    expect((await refusalOf({ headers }, context))?.message).toContain('longer than 8 KiB');
  });

  it('are told with the name of the hook and of the field', async () => {
    const headers = [{ name: 'X-Broken', value: '{{#if}}' }];
    expect((await refusalOf({ headers }))?.message).toContain('Hook “Chat”: the header “X-Broken”');
  });
});

import { describe, expect, it } from 'vitest';
import { describeIssues } from '../../../main/core/configuration.ts';
import { channelSchema, hookSchema, shownRequestSchema } from '../../../main/core/hook-schema.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import { aChannel, aHook } from '../../fakes/make.ts';

const hook = aHook({ moments: ['before'] });

/** What is said of a hook; empty where it is right. */
const complaint = (changes: object): string => {
  const read = hookSchema.safeParse({ ...hook, ...changes });
  return read.success ? '' : describeIssues(read.error);
};

describe('a stored hook', () => {
  it('is taken as it is when it is right', () => {
    const full = aHook({
      moments: ['before', 'finally', 'missed'],
      channelId: 'channel-1',
      query: { kind: 'fields', fields: [{ name: 'q', value: '{{run.id}}' }] },
      body: { kind: 'file', format: 'json', path: '/etc/bellhop/body.json' },
      variants: [{ moments: ['finally'], method: 'PUT', url: 'http://127.0.0.1:9/other' }],
      bodyRule: { kind: 'json', path: 'result.ok', equals: true, tryAgain: false },
      retry: [1, 2.5],
      signature: { kind: 'standard-webhooks', secret: 'key', previousSecret: null },
      recipe: { id: 'ntfy', version: 1 },
    });
    expect(hookSchema.parse(full)).toEqual(full);
  });

  it('S3-17 has a description that only informs, and may be without', () => {
    const { description: _, ...rest } = hook;
    expect(hookSchema.parse(rest).description).toBe('');
    expect(hookSchema.parse({ ...hook, description: 'Tells the office.' }).description).toBe(
      'Tells the office.',
    );
  });

  it('needs a name and a moment', () => {
    expect(complaint({ name: '' })).toBe('name: a hook needs a name');
    expect(complaint({ moments: [] })).toBe('moments: choose at least one moment');
    expect(complaint({ moments: ['whenever'] })).toContain('moments.0: ');
  });

  it('keeps its log to itself unless it says otherwise', () => {
    const { sendLog: _, ...rest } = hook;
    expect(hookSchema.parse(rest).sendLog).toBe(false);
  });

  it('can stop or skip a run at "before" only, and warn at any moment', () => {
    for (const onFailure of ['stop', 'skip'] as const) {
      expect(complaint({ onFailure, moments: ['before', 'success'] })).toBe(
        'onFailure: “stop” and “skip” are for hooks at “before” only',
      );
      expect(complaint({ onFailure })).toBe('');
    }
    expect(complaint({ onFailure: 'warn', moments: ['before', 'finally'] })).toBe('');
  });
});

describe('the URL of a hook', () => {
  const NO_ORIGIN =
    'url: must begin with http:// or https:// and a host that is written out, without {{…}} or user:password@ in it (these belong into a secret Authorization header)';

  it('S0-4 has to be there', () => {
    expect(complaint({ url: undefined })).toContain('url: ');
    expect(complaint({ url: '' })).toBe(NO_ORIGIN);
  });

  for (const url of [
    'not a url',
    'ftp://example.org/x',
    '//example.org',
    'https://',
    'http://{{host}}/x',
    'http://example.org:{{port}}/',
    '{{url}}',
    'https://ada@example.org/',
    'https://ada:pw@example.org/',
    'http://exa mple.org/',
    'http://a:99999/',
  ]) {
    it(`S3-20 is refused as ${url}, and the message says which field it is`, () => {
      expect(complaint({ url })).toBe(NO_ORIGIN);
    });
  }

  for (const url of ['http://nas', 'https://example.org/{{a}}?b={{c}}#d', 'http://[::1]:80/']) {
    it(`S3-10 may be ${url}`, () => {
      expect(complaint({ url })).toBe('');
    });
  }

  it('keeps its origin in every variant', () => {
    const variants = (url: string) => ({ variants: [{ moments: ['before'], url }] });
    expect(complaint(variants('http://127.0.0.1:9/other'))).toBe('');
    expect(complaint(variants('http://127.0.0.1:10/other'))).toBe(
      'variants: may not lead to another scheme, host or port than the url',
    );
    expect(complaint(variants('https://127.0.0.1:9/other'))).toContain('variants: ');
    expect(complaint(variants('http://{{host}}/other'))).toContain('variants.0.url: must begin');
  });
});

describe('the method of a hook', () => {
  it('S0-6 S3-3 is one of seven', () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
      expect(complaint({ method })).toBe('');
    }
  });

  it('S3-3 is refused when it is another', () => {
    for (const method of ['CONNECT', 'TRACE', 'SEND', '', 'get']) {
      expect(complaint({ method })).toContain('method: ');
    }
  });
});

describe('the headers of a hook', () => {
  const named = (name: string, value = 'v') => complaint({ headers: [{ name, value }] });

  it('S1-18 may have a colon in their value', () => {
    expect(named('X-Time', 'at 10:30: now')).toBe('');
  });

  for (const name of ['X Bad', '', 'X:Y', 'Prüfung', 'X\nY', 'X"']) {
    it(`S1-19 are refused with the name ${JSON.stringify(name)}`, () => {
      expect(named(name)).toBe('headers.0.name: is not a header name (RFC 9110)');
    });
  }

  it('are refused where they frame the request, in any case', () => {
    for (const name of ['Content-Length', 'HOST', 'transfer-encoding', 'Connection', 'te']) {
      expect(named(name)).toBe(
        'headers: host, content-length, transfer-encoding, connection, keep-alive, upgrade, expect, te and trailer are set by Bellhop',
      );
    }
  });

  it('S1-21 are at most 32', () => {
    const headers = (count: number) => ({
      headers: Array.from({ length: count }, () => ({ name: 'X-A', value: 'b' })),
    });
    expect(complaint(headers(32))).toBe('');
    expect(complaint(headers(33))).toBe('headers: at most 32 headers');
  });

  it('S1-21 are at most 8 KiB, names and values together', () => {
    expect(named('X', 'x'.repeat(8_191))).toBe('');
    expect(named('X', 'x'.repeat(8_192))).toBe('headers: at most 8 KiB of headers');
  });
});

describe('the body of a hook', () => {
  const template = (text: string) => ({ body: { kind: 'template', format: 'text', text } });

  it('S1-21 is at most 64 KiB', () => {
    expect(complaint(template('x'.repeat(65_536)))).toBe('');
    expect(complaint(template('x'.repeat(65_537)))).toBe('body.text: at most 64 KiB of body');
  });

  it('is in a file by an absolute path only', () => {
    const file = (path: string) => complaint({ body: { kind: 'file', format: 'json', path } });
    expect(file('/a/body.json')).toBe('');
    expect(file('C:\\a\\body.json')).toBe('');
    expect(file('body.json')).toBe('body.path: must be an absolute path');
  });
});

describe('the figures of a hook', () => {
  it('have limits', () => {
    expect(complaint({ timeoutMs: 999 })).toBe('timeoutMs: at least 1 second');
    expect(complaint({ timeoutMs: 600_001 })).toBe('timeoutMs: at most 10 minutes');
    expect(complaint({ retry: [604_801] })).toContain('retry');
    expect(complaint({ retry: Array(21).fill(1) })).toContain('retry');
    expect(complaint({ rateLimitSeconds: -1 })).toContain('rateLimitSeconds: ');
    expect(complaint({ success: [] })).toContain('success: ');
    expect(complaint({ success: [{ from: 99, to: 299 }] })).toContain('success.0.from: ');
  });
});

describe('the secrets of a hook', () => {
  it('are meant by names that can stand in a keychain and a template', () => {
    const signed = (secret: string): Pick<Hook, 'signature'> => ({
      signature: { kind: 'hmac-sha256', secret, header: 'X-Signature', prefix: '' },
    });
    expect(complaint(signed('my.key_1-a'))).toBe('');
    expect(complaint(signed('my key'))).toBe(
      'signature.secret: a secret name has letters, digits, “.”, “_” and “-” only',
    );
  });

  it('S3-14 come with absolute paths of CA files', () => {
    expect(complaint({ tls: { verify: true, caFiles: ['ca.pem'] } })).toBe(
      'tls.caFiles.0: must be an absolute path',
    );
  });
});

describe('an older file', () => {
  const {
    query,
    variants,
    bodyRule,
    repeatable,
    rateLimitSeconds,
    tls,
    signature,
    recipe,
    ...old
  } = hook;
  const added = { query, variants, bodyRule, repeatable, rateLimitSeconds, tls, signature, recipe };

  it('is read with what came later as it was before: nothing added, nothing loosened', () => {
    const { description: _, sendLog: __, channelId: ___, ...oldest } = old;
    expect(hookSchema.parse(oldest)).toEqual({
      ...oldest,
      ...added,
      description: '',
      sendLog: false,
      channelId: null,
    });
  });

  it('has a Standard Webhooks signature without an earlier secret', () => {
    const { signature: read } = hookSchema.parse({
      ...hook,
      signature: { kind: 'standard-webhooks', secret: 'key' },
    });
    expect(read).toEqual({ kind: 'standard-webhooks', secret: 'key', previousSecret: null });
  });
});

describe('a stored channel', () => {
  it('S2-1 is a destination with a name of its own', () => {
    expect(channelSchema.parse(aChannel())).toEqual(aChannel());
    expect(channelSchema.safeParse(aChannel({ name: '' })).success).toBe(false);
    expect(channelSchema.safeParse(aChannel({ url: 'nonsense' })).success).toBe(false);
  });
});

describe('an edited request', () => {
  it('is read within bounds', () => {
    const request = { method: 'POST', url: 'http://127.0.0.1:9/', headers: [], body: '{}' };
    expect(shownRequestSchema.parse(request)).toEqual(request);
    expect(shownRequestSchema.safeParse({ ...request, method: 'TRACE' }).success).toBe(false);
    const headers = [{ name: 'bad name', value: '' }];
    expect(shownRequestSchema.safeParse({ ...request, headers }).success).toBe(false);
    const body = 'x'.repeat(1_048_577);
    expect(shownRequestSchema.safeParse({ ...request, body }).success).toBe(false);
  });
});

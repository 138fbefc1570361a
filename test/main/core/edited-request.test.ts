import { describe, expect, it } from 'vitest';
import { resealRequest } from '../../../main/core/edited-request.ts';
import { showRequest, type SealedRequest } from '../../../main/core/sealed-request.ts';
import type { ShownRequest } from '../../../preload/contract/delivery.ts';
import { valueOf } from '../webhook/samples.ts';

const original: SealedRequest = {
  method: 'POST',
  url: [
    'https://example.com/',
    { secret: 'PATH', escape: 'text' },
    '?k=',
    { secret: 'KEY', escape: 'url' },
  ],
  headers: [
    { name: 'Authorization', value: ['Bearer ', { secret: 'KEY', escape: 'header' }] },
    { name: 'Content-Type', value: ['application/json'] },
  ],
  body: [
    '{"a":"',
    { secret: 'KEY', escape: 'json-string' },
    '","b":',
    { secret: 'KEY', escape: 'json-value' },
    '}',
  ],
};
const shown = showRequest(original);

const resealed = (change: Partial<ShownRequest>, from = original): SealedRequest =>
  valueOf(resealRequest({ ...showRequest(from), ...change }, from));

/** Why an edited request is refused. */
function refusal(change: Partial<ShownRequest>, from = original): string {
  const result = resealRequest({ ...showRequest(from), ...change }, from);
  if (result.ok) throw new Error('it was taken');
  expect(result.failure.kind).toBe('invalid-input');
  expect(result.failure.hint).not.toBe('');
  return result.failure.message;
}

describe('an edited request', () => {
  it('is the original where nothing was edited', () => {
    expect(resealed({})).toEqual(original);
  });

  it('is the original but for what was edited', () => {
    const headers = [...shown.headers, { name: 'X-New', value: 'yes' }];
    expect(resealed({ method: 'PUT', headers })).toEqual({
      ...original,
      method: 'PUT',
      headers: [...original.headers, { name: 'X-New', value: ['yes'] }],
    });
  });

  it('has no body where the body was taken out', () => {
    expect(resealed({ method: 'GET', body: '' })).toMatchObject({ method: 'GET', body: [] });
  });
});

describe('a secret in an edited request', () => {
  it('is escaped in the URL as it was there, and percent-encoded where it is new', () => {
    const url = 'https://example.com/x/{{secret "PATH"}}?key={{secret "KEY"}}';
    expect(resealed({ url }).url).toEqual([
      'https://example.com/x/',
      { secret: 'PATH', escape: 'text' },
      '?key=',
      { secret: 'KEY', escape: 'url' },
    ]);
    const without: SealedRequest = { ...original, url: ['https://example.com/'] };
    expect(resealed({ url: 'https://example.com/?k={{secret "KEY"}}' }, without).url).toEqual([
      'https://example.com/?k=',
      { secret: 'KEY', escape: 'url' },
    ]);
  });

  it('is kept in one line in a header', () => {
    const headers = [{ name: 'X-Key', value: '{{secret "PATH"}}/{{secret "KEY"}}' }];
    expect(resealed({ headers }).headers).toEqual([
      {
        name: 'X-Key',
        value: [{ secret: 'PATH', escape: 'header' }, '/', { secret: 'KEY', escape: 'header' }],
      },
    ]);
  });

  it('is escaped in JSON for where it stands, inside of a string or in place of one', () => {
    const body = '{"y":{{secret "KEY"}},"z\\"":"\\\\{{secret "KEY"}}{{secret "PATH"}}"}';
    expect(resealed({ body }).body).toEqual([
      '{"y":',
      { secret: 'KEY', escape: 'json-value' },
      ',"z\\"":"\\\\',
      { secret: 'KEY', escape: 'json-string' },
      { secret: 'PATH', escape: 'json-string' },
      '"}',
    ]);
  });

  it('is escaped for JSON when it is new in a body that is JSON', () => {
    const from = { ...original, body: ['{"a":1}'] };
    const body = '{"a":1,"b":"{{secret "KEY"}}"}';
    expect(resealed({ body }, from).body[1]).toEqual({ secret: 'KEY', escape: 'json-string' });
  });

  it('is escaped in another body as it was there, one by one, and not at all where it is new', () => {
    const from: SealedRequest = {
      ...original,
      body: ['a=', { secret: 'KEY', escape: 'form' }, '&b=', { secret: 'KEY', escape: 'text' }],
    };
    const body = '{{secret "KEY"}} {{secret "KEY"}} {{secret "KEY"}} {{secret "PATH"}}';
    expect(resealed({ body }, from).body).toEqual([
      { secret: 'KEY', escape: 'form' },
      ' ',
      { secret: 'KEY', escape: 'text' },
      ' ',
      { secret: 'KEY', escape: 'form' },
      ' ',
      { secret: 'PATH', escape: 'text' },
    ]);
  });

  it('must be one that the original uses', () => {
    const message = 'refers to the secret “OTHER”, which the original does not use';
    const reference = '{{secret "OTHER"}}';
    expect(refusal({ body: reference })).toBe(`The body ${message}.`);
    expect(refusal({ url: `https://example.com/${reference}` })).toBe(`The URL ${message}.`);
    expect(refusal({ headers: [{ name: 'X-A', value: reference }] })).toBe(
      `The header “X-A” ${message}.`,
    );
  });

  it('must be written as it is shown', () => {
    for (const body of ['{{secret KEY}}', '{{ secret "KEY" }}', "{{{secret 'KEY'}}}"]) {
      expect(refusal({ body })).toContain('in a way that is not understood');
    }
  });
});

describe('a text that only looks like a secret', () => {
  const told: SealedRequest = {
    ...original,
    body: ['restic: {{secret "KEY"}} not found, ', { secret: 'PATH', escape: 'text' }],
  };
  const changed = (body: string) => ({ body });

  it('stays a text while the body is not edited', () => {
    expect(resealed({ method: 'PUT' }, told).body).toEqual(told.body);
  });

  it('never becomes a secret when the body is edited', () => {
    const message =
      'The body holds {{secret "KEY"}}, and a text of the original looks like that and is none.';
    expect(refusal(changed('restic: {{secret "KEY"}} not found'), told)).toBe(message);
    expect(refusal(changed('{{secret "KEY"}}'), told)).toBe(message);
  });

  it('never becomes a secret when it is moved to another place', () => {
    const url = 'https://example.com/{{secret "KEY"}}';
    expect(refusal({ url, body: '' }, told)).toContain('The URL holds {{secret "KEY"}}, and');
    const from = { ...original, headers: [{ name: 'Title', value: ['{{secret "KEY"}} failed'] }] };
    const renamed = [{ name: 'Subject', value: '{{secret "KEY"}} failed' }];
    expect(refusal({ headers: renamed }, from)).toContain('The header “Subject” holds');
    const twice = ['Title', 'title'].map((name) => ({ name, value: '{{secret "KEY"}} failed' }));
    expect(resealed({ headers: twice }, from).headers[1]?.value).toEqual([
      '{{secret "KEY"}} failed',
    ]);
  });

  it('is told from a secret that stands right beside it', () => {
    const body = ['{{secret "KEY"}}', { secret: 'KEY', escape: 'text' } as const];
    const from: SealedRequest = { ...original, body };
    expect(refusal(changed('{{secret "KEY"}}'), from)).toContain('is none');
    expect(resealed({ method: 'PUT' }, from).body).toEqual(body);
  });

  it('cannot be put together from a text and a secret', () => {
    const body = ['{{secret "', { secret: 'KEY', escape: 'text' } as const, '"}}{'];
    const from: SealedRequest = { ...original, body };
    expect(resealed(changed(`${showRequest(from).body}!`), from).body).toEqual([
      '{{secret "',
      { secret: 'KEY', escape: 'text' },
      '"}}{!',
    ]);
  });

  it('can be taken out, with the secrets staying', () => {
    expect(resealed(changed('restic: not found, {{secret "PATH"}}'), told).body).toEqual([
      'restic: not found, ',
      { secret: 'PATH', escape: 'text' },
    ]);
  });

  it('is seen in a header as well', () => {
    const from = { ...original, headers: [{ name: 'Title', value: ['{{secret "KEY"}} failed'] }] };
    const headers = [{ name: 'title', value: '{{secret "KEY"}} has failed' }];
    expect(refusal({ headers }, from)).toContain('The header “title” holds {{secret "KEY"}}, and');
    expect(resealed({ body: 'x' }, from).headers).toEqual(from.headers);
  });
});

describe('the place of an edited request', () => {
  it.each([
    'http://example.com/',
    'https://example.org/',
    'https://example.com:444/',
    'https://example.com.evil.example/',
    'https://example.com@evil.example/',
    'https://user@example.com/',
    'https://{{secret "PATH"}}@example.com/',
    'https://example.com{{secret "PATH"}}/',
    'https://{{secret "PATH"}}/',
    'https:/\\evil.example/',
    '//example.com/',
    'ftp://example.com/',
    'example.com',
    '',
  ])('cannot become %j', (url) => {
    expect(refusal({ url })).toBe('The URL leads to another place than the original.');
  });

  it('is the same written otherwise', () => {
    for (const url of [
      'HTTPS://EXAMPLE.com:443/x',
      ' https://example.com/x ',
      'https://example.com?x',
    ]) {
      expect(resealed({ url }).url).toEqual([url.trim()]);
    }
  });

  it('has no way up and no line breaks', () => {
    expect(refusal({ url: 'https://example.com/a/../b' })).toContain('“.” or “..”');
    expect(refusal({ url: 'https://example.com/a/%2E%2e' })).toContain('“.” or “..”');
    expect(refusal({ url: 'https://example.com/a\nb' })).toContain('control character');
  });
});

describe('the rest of an edited request', () => {
  it.each([
    ['Host', 'x', 'The header “Host” is set by Bellhop itself.'],
    ['content-length', '1', 'The header “content-length” is set by Bellhop itself.'],
    ['Transfer-Encoding', 'chunked', 'The header “Transfer-Encoding” is set by Bellhop itself.'],
    ['X-A', 'a\r\nX-B: c', 'The header “X-A” holds a line break or another control character.'],
    ['X-A', 'a\0', 'The header “X-A” holds a line break or another control character.'],
    ['X A', 'a', '“X A” cannot be the name of a header.'],
    ['', 'a', '“” cannot be the name of a header.'],
    ['X-A\n', 'a', '“X-A\\n” cannot be the name of a header.'],
  ])('has no header %j with %j', (name, value, message) => {
    expect(refusal({ headers: [{ name, value }] })).toBe(message);
  });

  it('may have a tab in a header', () => {
    expect(resealed({ headers: [{ name: 'X', value: 'a\tb' }] }).headers).toHaveLength(1);
  });

  const headersOf = (count: number, value = 'v') =>
    Array.from({ length: count }, (_, n) => ({ name: `X-${String(n)}`, value }));

  it('has 32 headers at most, or as many as the original', () => {
    expect(resealed({ headers: headersOf(32) }).headers).toHaveLength(32);
    expect(refusal({ headers: headersOf(33) })).toBe('There are more than 32 headers.');
    const many = {
      ...original,
      headers: headersOf(34).map(({ name, value }) => ({ name, value: [value] })),
    };
    expect(resealed({ headers: headersOf(34, 'w') }, many).headers).toHaveLength(34);
    expect(refusal({ headers: headersOf(35) }, many)).toBe('There are more than 32 headers.');
  });

  it('has 8 KiB of headers at most', () => {
    expect(refusal({ headers: [{ name: 'X', value: 'v'.repeat(8_192) }] })).toBe(
      'Together the headers are longer than 8 KiB.',
    );
  });

  it('has 64 KiB of body at most, counted in bytes', () => {
    expect(resealed({ body: 'a'.repeat(65_536) }).body[0]).toHaveLength(65_536);
    expect(refusal({ body: 'é'.repeat(32_769) })).toBe('The body is longer than 64 KiB.');
  });

  it('has a body only where the method has one', () => {
    expect(refusal({ method: 'GET' })).toBe('A GET request has no body.');
    expect(resealed({ method: 'DELETE' }).body).toEqual(original.body);
  });
});

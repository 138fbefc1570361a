import { describe, expect, it } from 'vitest';
import { redactNothing, redactor } from '../../../main/core/redact.ts';

const secret = `s3/cr+et "p@ss" & 'wörd'!`;
const redact = redactor([secret]);

describe('a secret is masked', () => {
  it.each<[string, string]>([
    ['as it is', secret],
    ['in JSON', JSON.stringify(secret)],
    ['in the JSON of PHP', JSON.stringify(secret).replaceAll('/', '\\/')],
    ['in the JSON of Python', JSON.stringify(secret).replaceAll('ö', '\\u00f6')],
    ['in a URL', encodeURIComponent(secret)],
    ['in a URL in lower case', encodeURIComponent(secret).toLowerCase()],
    ['in a form', new URLSearchParams({ s: secret }).toString().slice(2)],
    ['in a path', encodeURI(secret)],
    ['in a page', secret.replace(/[&"']/g, (c) => ({ '&': '&amp;', '"': '&quot;' })[c] ?? '&#39;')],
  ])('%s', (_, form) => {
    expect(redact(`before ${form} after`)).toMatch(/^before "?•••"? after$/);
  });

  it.each(['', 'u', 'us', 'use', 'user:'])('in base64 after "%s"', (before) => {
    for (const encoding of ['base64', 'base64url'] as const) {
      const whole = Buffer.from(before + secret).toString(encoding);
      const masked = redact(whole);
      expect(masked).toContain('•••');
      expect(masked.replace('•••', '').length).toBeLessThan(before.length * 2 + 8);
    }
  });

  it('as a header can carry it', () => {
    expect(redactor(['two\nlines'])('X: two lines')).toBe('X: •••');
    expect(redactor([' padded '])('X:padded')).toBe('X:•••');
  });

  it('wherever it stands, and each of several', () => {
    expect(redactor(['abcd', 'efgh'])('abcdefgh-abcd')).toBe('••••••-•••');
  });

  it('whole, when another one is a part of it', () => {
    expect(redactor(['token', 'token-long'])('token-long')).toBe('•••');
  });

  it('when it means something to regular expressions or replacements', () => {
    for (const odd of ['a.*b', '$&', '(x|y)+', '[z]', '\\d{3}', '^-$']) {
      expect(redactor([odd])(`<${odd}>`)).toBe('<•••>');
      expect(redactor([odd])('aXXb xy z 123')).toBe('aXXb xy z 123');
    }
  });
});

it('leaves everything else alone', () => {
  const text = 'A text with s3/cr and p@ss, "quotes" & more.';
  expect(redact(text)).toBe(text);
  expect(redactor([])(text)).toBe(text);
  expect(redactor(['', '  '])(text)).toBe(text);
  expect(redactNothing(text)).toBe(text);
});

it('masks a short secret as it is, but looks for no encodings of it', () => {
  expect(redactor(['ab'])('ab YWI=')).toBe('••• YWI=');
});

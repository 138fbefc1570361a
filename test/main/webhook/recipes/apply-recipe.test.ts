import { describe, expect, test } from 'vitest';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import { applyRecipe } from '../../../../main/webhook/recipes/apply-recipe.ts';
import {
  optionalSecret,
  secret,
  server,
  text,
  usual,
} from '../../../../main/webhook/recipes/usual.ts';
import { requestOf, valueOf } from './render-recipe.ts';
import { tell } from './stories.ts';

const base: Recipe = {
  ...usual,
  id: 'mine',
  title: 'Mine',
  description: 'For tests.',
  docsUrl: 'https://example.org',
  fields: [
    { ...server('https://example.org'), label: 'Address of the server' },
    text({ key: 'word', label: 'Word', example: 'hello', default: '' }),
    optionalSecret({ key: 'token', label: 'Token', example: 'my-token' }),
  ],
  headers: [
    { name: 'X-Token', value: 'Bearer <<token>>' },
    { name: 'X-Word', value: '<<word>>!' },
  ],
  requests: [
    {
      moments: ['success'],
      method: 'POST',
      url: '<<<server>>>/a/<<word>>/{{run.id}}',
      query: [{ name: 'q', value: '<<word>>' }],
      body: {
        format: 'json',
        text: `{
  "token": "<<token>>",
  "in": "<<word>>{{run.id}}",
  "value": <<word>>,
  "run": "{{run.id}}"
}`,
      },
    },
    { moments: ['before'], method: 'GET', url: '<<<server>>>/b' },
  ],
};

const server1 = 'https://example.org';

const failureOf = (recipe: Recipe, fields: Readonly<Record<string, string>>) => {
  const made = applyRecipe(recipe, fields);
  return made.ok ? null : made.failure;
};

const applied = (fields: Readonly<Record<string, string>>, recipe = base) =>
  valueOf(applyRecipe(recipe, fields)).destination;

describe('a field in a template', () => {
  test.each([
    'plain',
    'a b/c?d=e&f#g',
    '"quoted" \\',
    'ends in \\\\',
    '{{run.id}} {{{secret "x"}}}',
    '{',
    '\\{{x',
    '<<server>>',
    '$& $1 <<<word>>>',
    '😀 é',
  ])('arrives as the text %j wherever it stands', async (word) => {
    const destination = applied({ server: server1, word, token: 'my-token' });
    const { url, headers, body } = await requestOf(destination, tell('success'));
    const read = new URL(url);
    expect(decodeURIComponent(read.pathname)).toBe(`/a/${word}/run-1`);
    expect(read.searchParams.get('q')).toBe(word);
    expect(headers).toContainEqual({ name: 'X-Word', value: `${word}!` });
    const token = 's/my-token';
    expect(JSON.parse(body)).toEqual({ token, in: `${word}run-1`, value: word, run: 'run-1' });
  });

  test('is a piece of template with three brackets', async () => {
    const recipe: Recipe = {
      ...base,
      requests: [
        {
          moments: ['success'],
          method: 'POST',
          url: '<<<server>>>/<<<token>>>',
          body: { format: 'json', text: '{ "n": <<<word>>> }' },
        },
      ],
      headers: [],
    };
    const fields = {
      server: 'https://example.org/',
      word: '{{run.durationMs}}',
      token: 'my-token',
    };
    const { url, body } = await requestOf(applied(fields, recipe), tell('success'));
    expect(url).toBe('https://example.org/s/my-token');
    expect(JSON.parse(body)).toEqual({ n: 9_000 });
  });

  test('that is a secret is only named', () => {
    const { headers } = applied({ server: server1, token: 'my-token' });
    expect(headers).toEqual([{ name: 'X-Token', value: 'Bearer {{secret "my-token"}}' }]);
  });

  test('without a value takes its header, its part of the query and its lines away', async () => {
    const destination = applied({ server: server1, word: '  ' });
    expect(destination.headers).toEqual([]);
    expect(destination.query).toEqual({ kind: 'fields', fields: [] });
    const { url, body } = await requestOf(destination, tell('success'));
    expect(url).toBe('https://example.org/a//run-1');
    expect(JSON.parse(body)).toEqual({ run: 'run-1' });
  });
});

describe('the moments', () => {
  test('after the first become variants that hold only what is different', () => {
    const { variants } = applied({ server: server1 });
    expect(variants).toEqual([
      {
        moments: ['before'],
        method: 'GET',
        url: 'https://example.org/b',
        query: { kind: 'none' },
        body: { kind: 'none' },
      },
    ]);
    expect(valueOf(applyRecipe(base, { server: server1 })).moments).toEqual(['success', 'before']);
  });

  test('of one request need no variants', () => {
    const [first] = base.requests;
    expect(applied({ server: server1 }, { ...base, requests: [first, first] }).variants).toEqual([
      { moments: ['success'] },
    ]);
  });
});

describe('what is filled in wrongly', () => {
  test('is said field by field', () => {
    expect(failureOf(base, { server: 'example.org' })).toEqual({
      kind: 'invalid-input',
      message: '“Address of the server” cannot be “example.org”.',
      hint: 'An example: https://example.org',
    });
    expect(failureOf(base, {})?.message).toBe('“Address of the server” is missing.');
    expect(failureOf(base, { server: server1, word: 'a\nb' })?.message).toBe(
      '“Word” has more than one line.',
    );
    expect(failureOf(base, { server: server1, wrod: 'a' })?.message).toBe(
      '“Mine” has no field “wrod”.',
    );
  });

  test('is not repeated where a secret stands in place of its name', () => {
    const failure = failureOf(base, { server: server1, token: 'hunter2 hunter2' });
    expect(failure?.message).toBe('“Token” takes the name of a secret, not the secret.');
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });

  test.each([
    'https://{{host.name}}',
    'https://user:pass@example.org',
    'ftp://example.org',
    'https://',
  ])('is an address like %s, which leaves open whom to call', (address) => {
    const open: Recipe = {
      ...base,
      fields: [text({ key: 'server', label: 'Server', example: server1 })],
      headers: [],
      requests: [{ moments: ['success'], method: 'GET', url: '<<<server>>>/a' }],
    };
    expect(failureOf(base, { server: address })?.kind).toBe('invalid-input');
    expect(failureOf(open, { server: address })?.message).toBe(
      'The address does not say plainly whom to call.',
    );
  });

  test('is a second address on another server', () => {
    const torn: Recipe = {
      ...base,
      requests: [
        base.requests[0],
        { moments: ['failure'], method: 'GET', url: 'https://elsewhere.example/' },
      ],
    };
    expect(failureOf(torn, { server: server1 })?.hint).toContain('one host for all messages');
  });
});

describe('the signature', () => {
  const signed = (signature: Recipe['signature']): Recipe => ({
    ...base,
    signature,
    fields: [
      ...base.fields,
      { ...secret({ key: 'signingSecret', label: 'Secret', example: 'key' }), default: '' },
    ],
  });
  const hmac = { kind: 'hmac-sha256', header: 'X-S', prefix: 'sha256=' } as const;

  test('is made with the named secret', () => {
    const fields = { server: server1, signingSecret: 'key' };
    expect(applied(fields, signed(hmac)).signature).toEqual({ ...hmac, secret: 'key' });
    expect(applied(fields, signed({ kind: 'standard-webhooks' })).signature).toEqual({
      kind: 'standard-webhooks',
      secret: 'key',
      previousSecret: null,
    });
    expect(applied(fields, signed({ kind: 'stripe', header: 'X-S' })).signature).toEqual({
      kind: 'stripe',
      header: 'X-S',
      secret: 'key',
    });
  });

  test('is left out without one, but for Checkly’s timestamp', () => {
    expect(applied({ server: server1 }, signed(hmac)).signature).toEqual({ kind: 'none' });
    expect(applied({ server: server1 }, signed({ kind: 'checkly' })).signature).toEqual({
      kind: 'checkly',
      secret: null,
    });
  });
});

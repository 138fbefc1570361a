import { describe, expect, it } from 'vitest';
import { speaking } from '../../fakes/speaking.ts';
import { looksEnglish } from '../../words/looks-english.ts';
import { importText } from './samples.ts';

const said = (text: string, name: string): readonly string[] => {
  const result = importText(text, name);
  return result.ok ? result.value.notes : [result.failure.message, result.failure.hint];
};

const bellhop = (content: object) => said(JSON.stringify({ bellhop: 1, ...content }), 'a.json');

const nas = (sections: object, others: object = {}) =>
  said(
    JSON.stringify({ nas: { repository: '/b', backup: { source: '/a' }, ...sections }, ...others }),
    'a.json',
  );

const sent = (send: object) => nas({ backup: { source: '/a', 'send-after': send } });

const backedUp = (backup: object) => nas({ backup: { source: '/a', ...backup } });

const hcl = (text: string) => said(text, 'a.hcl');

/** What goes wrong most often with files of others, and what Bellhop does not take over. */
const files: Readonly<Record<string, () => readonly string[]>> = {
  'no JSON': () => said('{ "a": }', 'a.json'),
  'half a JSON': () => said('{ "a": ', 'a.json'),
  'no YAML': () => said('a: [1\nb: }', 'a.yaml'),
  'no TOML': () => said('[a\nb=', 'a.toml'),
  nothing: () => said('', 'a.yaml'),
  'no profile': () => said('{ "a": 1 }', 'a.json'),
  'no source': () => said('{ "nas": { "repository": "/b" } }', 'a.json'),
  'an export without profiles': () => bellhop({ profiles: [] }),
  'an export of another version': () => said('{ "bellhop": 2, "profiles": [] }', 'a.json'),
  'an export with half a profile': () => bellhop({ profiles: [{ name: 'a' }] }),
  'an export with wrong values': () =>
    bellhop({
      profiles: [
        {
          name: 1,
          paths: '/a',
          repository: {},
          backup: {
            hooks: [
              { name: 'a', moments: ['success'] },
              { name: 'b', moments: ['success'], url: 'https://a.example', timeout: 'long' },
              { name: 'c', moments: ['success'], url: 'https://a.example', success: 'all' },
            ],
          },
        },
      ],
    }),
  'a hook without its channel': () =>
    bellhop({
      profiles: [
        {
          name: 'a',
          paths: ['/a'],
          repository: { location: '/b' },
          backup: { hooks: [{ name: 'a', moments: ['success'], channel: 'b' }] },
        },
      ],
    }),
  'keys of a newer Bellhop': () =>
    bellhop({
      profiles: [{ name: 'a', paths: ['/a'], repository: { location: '/b' }, x: 1 }],
      x: 1,
    }),
  'no parent': () => nas({}, { a: { inherit: 'b' }, c: { inherit: 'c' }, groups: {}, d: 1 }),
  'a login in the address': () => sent({ url: 'https://a:b@c.example' }),
  'a secret header': () =>
    sent({ url: 'https://a.example', headers: [{ name: 'Authorization', value: 'a' }] }),
  'a send without an address': () => sent({ method: 'GET' }),
  'a send that is none': () => nas({ backup: { source: '/a', 'send-after': ['a'] } }),
  'a send with a wrong address': () => sent({ url: 'a' }),
  'a body that is not sent': () => sent({ url: 'https://a.example', body: 'a' }),
  'two bodies': () =>
    sent({ url: 'https://a.example', method: 'POST', body: '$A', 'body-template': 'a' }),
  'a body of Go': () =>
    sent({ url: 'https://a.example', method: 'POST', 'body-template': 'a', retry: 1 }),
  'secrets of the environment': () =>
    nas({ env: { API_TOKEN: 'a', RESTIC_PASSWORD: 'b', '1': 'c' }, 'password-file': 'd' }),
  'a login in the repository': () => nas({ repository: 'rest:http://a:b@c.example/$D' }),
  'no repository': () => nas({ repository: undefined }),
  'a copy to nowhere': () => nas({ copy: {} }),
  'variables and wildcards': () => backedUp({ source: ['/$HOME', '/*.txt'] }),
  'limits of a task': () => backedUp({ 'limit-upload': 10, compression: 'strong' }),
  'rules of others': () =>
    nas({ forget: { 'keep-last': 'unlimited' }, retention: { 'keep-daily': 1 } }),
  'groups of others': () => nas({ retention: { 'keep-daily': 1, 'group-by': 'moon' } }),
  'an order of others': () =>
    nas({ retention: { 'before-backup': true, 'after-backup': true, 'group-by': 'host' } }),
  'a wrong schedule': () => backedUp({ schedule: 'sometimes' }),
  'manners of a schedule': () =>
    backedUp({
      schedule: 'daily',
      'schedule-log': 'a',
      'schedule-lock-mode': 'a',
      'schedule-permission': 'system',
      'run-before': 'a',
      'no-cache': true,
    }),
  'a wrong deadline': () => nas({}, { global: { 'send-timeout': 'long', 'restic-binary': 'a' } }),
  'a long deadline': () => nas({}, { global: { 'send-timeout': '2h' } }),
  ...Object.fromEntries(
    [
      ['a = <<', 'a = <<X\nb', 'a = 1x', 'a = 99999999999999999999', 'a "b" = 1', 'a b', '}'],
      ['1 = 2', 'a = 1\na {\n}', 'a = b', 'a = ,', 'a {', 'a = [1', 'a = [1 2]', 'a = "b'],
      ['a = "${b"', 'a = "\\q"', '/* a', 'a = ?', '= 1'],
    ]
      .flat()
      .map((text) => [`HCL: ${text}`, () => hcl(text)]),
  ),
};

/** Keys and commands are the same in every language. */
const withoutKeys = (text: string): string =>
  text
    .replaceAll(/\b(?:bellhop secret set|printf '.*) \S+/g, '')
    .replaceAll(/[\w.-]+\[?\d*\]?\.[\w-]+/g, '');

const all = () =>
  Object.entries(files).flatMap(([what, read]) => read().map((text) => [what, text] as const));

describe('what is said of files of others', () => {
  const inEnglish = new Set(all().map(([, text]) => text));

  it.each(['de', 'fr', 'es', 'zh-CN'] as const)('has no English in %s', async (language) => {
    await speaking(language, () => {
      const left = all().filter(
        ([, text]) => inEnglish.has(text) || looksEnglish(withoutKeys(text)),
      );
      expect(left).toEqual([]);
    });
  });

  it('is something, of each', () => {
    expect(Object.entries(files).filter(([, read]) => read().length === 0)).toEqual([]);
  });
});

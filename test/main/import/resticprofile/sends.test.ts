import { describe, expect, it } from 'vitest';
import type { Hook } from '../../../../preload/contract/hook.ts';
import { importedFrom } from '../samples.ts';

function read(sends: object): {
  readonly hooks: readonly Hook[];
  readonly notes: readonly string[];
} {
  const backup = { source: '/source', ...sends };
  const profile = { repository: '/backup', env: { HC_ID: '831e', API_TOKEN: 'x' }, backup };
  const { drafts, notes } = importedFrom(JSON.stringify({ nas: profile }), 'profiles.json');
  return { hooks: drafts[0]!.profile.tasks.backup.hooks, notes: notes.slice(1) };
}

const url = 'https://a.example/';

describe('a send of resticprofile', () => {
  it('S0-2 comes in all four kinds', () => {
    const { hooks } = read({
      'send-before': { url },
      'send-after': { url },
      'send-after-fail': { url },
      'send-finally': { url },
    });
    expect(hooks.map(({ moments }) => moments)).toEqual([
      ['before'],
      ['success'],
      ['failure', 'warning', 'cancelled'],
      ['finally'],
    ]);
  });

  it.each(['backup', 'copy', 'check', 'forget', 'prune'] as const)(
    'S0-1 comes in the section %s, with all four kinds',
    (task) => {
      const kinds = ['send-before', 'send-after', 'send-after-fail', 'send-finally'];
      const section = Object.fromEntries(kinds.map((kind) => [kind, { url: `${url}${kind}` }]));
      const backup = { source: '/source' };
      const profile = { repository: '/backup', backup, [task]: { ...section } };
      const text = JSON.stringify({
        nas: { ...profile, backup: { ...backup, ...(task === 'backup' ? section : {}) } },
      });
      const { drafts } = importedFrom(text, 'profiles.json');
      for (const [name, plan] of Object.entries(drafts[0]!.profile.tasks)) {
        expect(plan.hooks.map((hook) => hook.url)).toEqual(
          name === task ? kinds.map((kind) => `${url}${kind}`) : [],
        );
      }
    },
  );

  it('S0-14 waits for 30 seconds, unless the file says otherwise', () => {
    expect(read({ 'send-after': { url } }).hooks.map(({ timeoutMs }) => timeoutMs)).toEqual([
      30_000,
    ]);
    const profiles = {
      global: { 'send-timeout': '2m' },
      nas: { repository: '/backup', backup: { source: '/source', 'send-after': { url } } },
    };
    const { drafts } = importedFrom(JSON.stringify(profiles), 'profiles.json');
    expect(drafts[0]!.profile.tasks.backup.hooks[0]!.timeoutMs).toBe(120_000);
  });

  it('S4-18 makes Basic authentication of what stands before the @ of its url', () => {
    const { hooks, notes } = read({
      'send-after': { url: 'https://KEY@api.opsgenie.com/v2/alerts', method: 'POST' },
      'send-finally': {
        url: 'https://ada:pw@api.opsgenie.com/',
        headers: [{ name: 'authorization', value: 'GenieKey x' }],
      },
    });
    const authorization = { name: 'Authorization', value: '{{secret "nas-authorization"}}' };
    expect(hooks[0]).toMatchObject({
      url: 'https://api.opsgenie.com/v2/alerts',
      headers: [authorization],
    });
    expect(hooks[1]).toMatchObject({ url: 'https://api.opsgenie.com/' });
    expect(hooks[1]?.headers).toHaveLength(1);
    const [note = ''] = notes.filter((each) => each.includes('nas-authorization'));
    const made = /with: (printf .*) \| bellhop secret set nas-authorization/.exec(note)?.[1];
    expect(made).toBe(`printf 'Basic %s' "$(printf %s 'KEY:' | base64)"`);
    expect(JSON.stringify(hooks)).not.toMatch(/KEY|pw/);
  });

  it.each(['init', 'snapshots', 'unlock', 'retention'])(
    'S0-1 is left out with a note in any other section: %s',
    (section) => {
      const backup = { source: '/source' };
      const profile = { repository: '/backup', backup, [section]: { 'send-after': { url } } };
      const { drafts, notes } = importedFrom(JSON.stringify({ nas: profile }), 'profiles.json');
      expect(Object.values(drafts[0]!.profile.tasks).flatMap(({ hooks }) => hooks)).toEqual([]);
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain(section);
    },
  );

  it('S0-2 counts unreadable files as success with no-error-on-warning', () => {
    const { hooks } = read({
      'no-error-on-warning': true,
      'send-after': { url },
      'send-after-fail': { url },
    });
    expect(hooks.map(({ moments }) => moments)).toEqual([
      ['success', 'warning'],
      ['failure', 'cancelled'],
    ]);
  });

  it('S0-4 is left out with a note when it has no url', () => {
    const { hooks, notes } = read({ 'send-before': [{ method: 'HEAD' }, { url }] });
    expect(hooks.map((hook) => hook.url)).toEqual([url]);
    expect(notes).toEqual(['Profile “nas”, backup.send-before[0]: left out, it has no url.']);
  });

  it('S0-5 is a GET without a body unless told otherwise', () => {
    expect(read({ 'send-after': { url } }).hooks[0]).toMatchObject({
      method: 'GET',
      body: { kind: 'none' },
    });
  });

  it.each(['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'post'])(
    'S0-6 takes the method %s',
    (method) => {
      expect(read({ 'send-after': { url, method } }).hooks[0]?.method).toBe(method.toUpperCase());
    },
  );

  it('S0-6 is left out with a note when its method is not to be had', () => {
    const { hooks, notes } = read({ 'send-after': { url, method: 'TRACE' } });
    expect(hooks).toEqual([]);
    expect(notes[0]).toContain('backup.send-after[0]: left out, method');
  });

  it('S0-7 has no User-Agent of its own unless one is written', () => {
    expect(read({ 'send-after': { url } }).hooks[0]?.headers).toEqual([]);
  });

  it('S0-8 skips headers without a name', () => {
    const headers = [
      { name: '', value: 'x' },
      { name: 'User-Agent', value: 'mine' },
    ];
    expect(read({ 'send-after': { url, headers } }).hooks[0]?.headers).toEqual([headers[1]]);
  });

  it('S0-9 has a body with POST, PUT and PATCH only', () => {
    const { hooks, notes } = read({ 'send-after': { url, body: 'done' } });
    expect(hooks[0]?.body).toEqual({ kind: 'none' });
    expect(notes).toEqual([
      'Profile “nas”, backup.send-after[0].body: left out, a GET request has none.',
    ]);
  });

  it('S0-9 sends nothing where a POST says no body', () => {
    expect(read({ 'send-after': { url, method: 'POST' } }).hooks[0]?.body.kind).toBe('none');
  });

  it.each([
    ['body-template.json', [], 'json', '/etc/backup/body-template.json'],
    ['../body.txt', [], 'text', '/etc/body.txt'],
    ['/srv/body', [{ name: 'Content-Type', value: 'application/json' }], 'json', '/srv/body'],
  ])(
    'S0-10 takes its body from a file, meant from the folder of the configuration: %s',
    (file, headers, format, path) => {
      const { hooks, notes } = read({
        'base-dir': '/elsewhere',
        'send-after': { url, method: 'POST', 'body-template': file, headers },
      });
      expect(hooks[0]?.body).toEqual({ kind: 'file', format, path });
      expect(notes.join()).toContain('the file is read as a Handlebars template');
    },
  );

  it('S0-11 prefers its body to its body-template', () => {
    const { hooks, notes } = read({
      'send-after': { url, method: 'POST', body: 'done', 'body-template': 'body.json' },
    });
    expect(hooks[0]?.body).toEqual({ kind: 'template', format: 'text', text: 'done' });
    expect(notes).toEqual([
      'Profile “nas”, backup.send-after[0].body-template: left out, the body goes before it.',
    ]);
  });

  it('S0-12 checks certificates unless skip-tls-verification says otherwise', () => {
    const { hooks, notes } = read({
      'send-after': [
        { url },
        { url, 'skip-tls-verification': false },
        { url, 'skip-tls-verification': true },
      ],
    });
    expect(hooks.map(({ tls }) => tls.verify)).toEqual([true, true, false]);
    expect(notes).toEqual([]);
  });

  it.each([
    [
      ['ca.pem', '/etc/ca.pem'],
      ['/etc/backup/ca.pem', '/etc/ca.pem'],
    ],
    ['ca.pem', ['/etc/backup/ca.pem']],
  ])('S0-13 trusts the ca-certificates of the global section: %j', (written, caFiles) => {
    const nas = { repository: '/backup', backup: { source: '/a', 'send-after': { url } } };
    const text = JSON.stringify({ global: { 'ca-certificates': written }, nas });
    const { drafts, notes } = importedFrom(text, 'profiles.json');
    expect(drafts[0]?.profile.tasks.backup.hooks[0]?.tls).toEqual({ verify: true, caFiles });
    expect(notes).toEqual([]);
  });

  it('S0-18 may tell what restic wrote to stderr', () => {
    expect(read({ 'send-after-fail': { url } }).hooks[0]?.sendLog).toBe(true);
  });

  it.each([
    ['{"error": "${ERROR}"}', [], 'json'],
    ['{"code": ${ERROR_EXIT_CODE}}', [], 'text'],
    ['[backup] ${ERROR}', [], 'text'],
    ['"${ERROR}"', [{ name: 'Content-Type', value: 'application/json' }], 'json'],
    ['${ERROR}', [], 'text'],
  ])('has JSON escaping only where each value stands in a string: %s', (body, headers, format) => {
    const { hooks } = read({ 'send-after': { url, method: 'POST', body, headers } });
    expect(hooks[0]?.body).toMatchObject({ format });
  });

  it('S0-17 may use the environment of its profile, secrets by their names', () => {
    const { hooks } = read({ 'send-after': { url: `${url}$HC_ID/\${PROFILE_NAME}?t=$API_TOKEN` } });
    expect(hooks[0]?.url).toBe(`${url}831e/{{PROFILE_NAME}}?t={{secret "nas-api-token"}}`);
  });

  it('S0-17 leaves variables of nobody empty, with a note', () => {
    const { hooks, notes } = read({ 'send-after': { url: `${url}\${USER}` } });
    expect(hooks[0]?.url).toBe(url);
    expect(notes).toEqual([
      'Profile “nas”, backup.send-after[0].url: the variable USER has no value in Bellhop and is left empty.',
    ]);
  });

  it('tells hooks of one kind and host apart', () => {
    const { hooks } = read({ 'send-after': [{ url }, { url: `${url}2` }] });
    expect(hooks.map(({ name }) => name)).toEqual(['after → a.example', 'after → a.example (2)']);
  });
});

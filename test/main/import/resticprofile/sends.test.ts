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
    expect(notes).toEqual(['Profile "nas", backup.send-before[0]: left out, it has no url.']);
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
      'Profile "nas", backup.send-after[0].body: left out, a GET request has none.',
    ]);
  });

  it('S0-9 sends nothing where a POST says no body', () => {
    expect(read({ 'send-after': { url, method: 'POST' } }).hooks[0]?.body.kind).toBe('none');
  });

  it('S0-10 says that a body-template is not carried over', () => {
    const { hooks, notes } = read({
      'send-after': { url, method: 'POST', 'body-template': 'body.json' },
    });
    expect(hooks[0]?.body.kind).toBe('none');
    expect(notes[0]).toContain('Go templates are not carried over');
  });

  it('S0-12 says that certificates are checked nevertheless', () => {
    const { notes } = read({ 'send-after': { url, 'skip-tls-verification': true } });
    expect(notes).toEqual([
      'Profile "nas", backup.send-after[0].skip-tls-verification: left out, Bellhop always checks certificates.',
    ]);
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
      'Profile "nas", backup.send-after[0].url: the variable USER has no value in Bellhop and is left empty.',
    ]);
  });

  it('tells hooks of one kind and host apart', () => {
    const { hooks } = read({ 'send-after': [{ url }, { url: `${url}2` }] });
    expect(hooks.map(({ name }) => name)).toEqual(['after → a.example', 'after → a.example (2)']);
  });
});

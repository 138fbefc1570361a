import { describe, expect, it } from 'vitest';
import * as read from '../../../main/ipc/read.ts';
import { usualHookSettings } from '../../../main/core/configuration.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';
import { complaint, taken } from './taken.ts';

/** JSON is how a guest behind the socket can give an object a key of this name. */
const polluted = (text: string): unknown => JSON.parse(text);

describe('the filter of deliveries', () => {
  it('takes all that can be asked, and drops what nobody knows', () => {
    const filter = {
      deliveryId: 'delivery-2',
      runId: 'run-1',
      profileId: 'profile-1',
      hookId: 'hook-1',
      channelId: 'channel-1',
      moment: 'failure',
      states: ['pending', 'failed'],
      errorClass: 'timeout',
      since: '2026-03-01T00:00:00.000Z',
      until: '2026-03-02T00:00:00+02:00',
      text: '100% "really"',
      after: 'delivery-1',
      limit: 1_000,
    };
    expect(taken(read.deliveryFilter, { ...filter, more: 1 })).toEqual([filter]);
    expect(taken(read.exported, filter, 'har')).toEqual([filter, 'har']);
  });

  it.each([
    ['no limit', {}, 'limit'],
    ['a limit of nothing', { limit: 0 }, 'limit'],
    ['too many', { limit: 1_001 }, 'limit'],
    ['half a delivery', { limit: 1.5 }, 'limit'],
    ['no number', { limit: Number.NaN }, 'limit'],
    ['a state that there is not', { limit: 1, states: ['delivered', 'lost'] }, 'states.1'],
    ['a single state', { limit: 1, states: 'delivered' }, 'states'],
    ['states without end', { limit: 1, states: Array(21).fill('failed') }, 'states'],
    ['a moment in another case', { limit: 1, moment: 'Success' }, 'moment'],
    ['an error that there is not', { limit: 1, errorClass: '__proto__' }, 'errorClass'],
    ['a day without a time', { limit: 1, since: '2026-03-01' }, 'since'],
    ['a time without a zone', { limit: 1, until: '2026-03-01T00:00:00' }, 'until'],
    ['a day that there is not', { limit: 1, since: '2026-02-30T00:00:00Z' }, 'since'],
    ['a huge text', { limit: 1, text: 'x'.repeat(1_001) }, 'text'],
    ['an object as text', { limit: 1, text: { $ne: '' } }, 'text'],
    ['an empty id', { limit: 1, runId: '' }, 'runId'],
    ['a huge id', { limit: 1, after: 'x'.repeat(101) }, 'after'],
    ['null for all of them', { limit: 1, profileId: null }, 'profileId'],
  ])('refuses %s', (_what, filter, field) => {
    expect(complaint(read.deliveryFilter, filter)).toContain(`cannot be done: ${field}: `);
    expect(complaint(read.exported, filter, 'json')).toContain(`cannot be done: ${field}: `);
  });

  it.each([null, 'limit', 7, []])('refuses %j in its place', (filter) => {
    expect(complaint(read.deliveryFilter, filter)).toMatch(/cannot be done: /);
  });

  it.each(['HAR', 'csv', '', null, ['har']])('is not exported as %j', (format) => {
    expect(complaint(read.exported, { limit: 1 }, format)).toMatch(/cannot be done: /);
  });

  it('is not led by a prototype that came along', () => {
    const [filter] = taken(read.deliveryFilter, polluted('{"limit":1,"__proto__":{"text":"x"}}'));
    expect(filter).toEqual({ limit: 1 });
    expect(filter.text).toBeUndefined();
    expect(Object.getPrototypeOf(filter)).toBe(Object.prototype);
  });
});

describe('an edited request', () => {
  const request = {
    method: 'POST',
    url: 'http://127.0.0.1/',
    headers: [{ name: 'X-A', value: 'b' }],
    body: '{}',
  };

  it('is taken as it was written', () => {
    expect(taken(read.edited, 'delivery-1', request)).toEqual(['delivery-1', request]);
  });

  it.each([
    ['another method', { method: 'BREW' }, 'method'],
    ['a method in small letters', { method: 'post' }, 'method'],
    ['a huge URL', { url: 'x'.repeat(65_537) }, 'url'],
    ['no URL', { url: undefined }, 'url'],
    ['a header with a line break', { headers: [{ name: 'X\r\nY', value: '' }] }, 'headers.0.name'],
    ['a header with a space', { headers: [{ name: 'X Y', value: '' }] }, 'headers.0.name'],
    ['a header without a name', { headers: [{ name: '', value: '' }] }, 'headers.0.name'],
    ['an object of headers', { headers: { 'X-A': 'b' } }, 'headers'],
    ['headers without end', { headers: Array(65).fill({ name: 'X', value: '' }) }, 'headers'],
    ['a number as value', { headers: [{ name: 'X', value: 1 }] }, 'headers.0.value'],
    ['a huge body', { body: 'x'.repeat(1_048_577) }, 'body'],
    ['an object as body', { body: { a: 1 } }, 'body'],
  ])('is refused with %s', (_what, change, field) => {
    expect(complaint(read.edited, 'delivery-1', { ...request, ...change })).toContain(
      `cannot be done: ${field}: `,
    );
  });
});

describe('a hook that is tried', () => {
  const hook = aHook({ moments: ['success'] });

  it('may be new, of a new profile', () => {
    const fresh = { ...hook, id: '' };
    expect(taken(read.hookAt, '', fresh, 'success', 'backup')).toEqual([
      '',
      fresh,
      'success',
      'backup',
    ]);
    expect(taken(read.hookOf, '', fresh)).toEqual(['', fresh]);
  });

  it.each([
    ['a moment that there is not', ['', hook, 'sometimes', 'backup']],
    ['a task that there is not', ['', hook, 'success', 'unlock']],
    ['an inherited name as task', ['', hook, 'success', 'constructor']],
    ['one argument too many', ['', hook, 'success', 'backup', 'x']],
    ['one argument too few', ['', hook, 'success']],
    ['a huge id', ['x'.repeat(101), hook, 'success', 'backup']],
  ])('is refused with %s', (_what, args) => {
    expect(complaint(read.hookAt, ...args)).toMatch(/cannot be done: /);
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['a huge name', { name: 'x'.repeat(201) }, 'name'],
    ['no moment', { moments: [] }, 'moments'],
    ['a list of variants that is none', { variants: {} }, 'variants'],
    ['a place that is a template', { url: 'https://{{host}}/' }, 'url'],
    ['a place with a password', { url: 'https://ada:pw@example.org/' }, 'url'],
    ['another scheme', { url: 'file:///etc/passwd' }, 'url'],
    ['a backslash behind the host', { url: 'https://a.example\\@b.example/' }, 'url'],
    ['a control character in the host', { url: 'https://a\n.example/' }, 'url'],
    ['a header that Bellhop sets', { headers: [{ name: 'Host', value: 'x' }] }, 'headers'],
    ['a huge body', { body: template('x'.repeat(65_537)) }, 'body.text'],
    ['a body of no known kind', { body: { kind: 'blob' } }, 'body.kind'],
    ['a file somewhere', { body: { kind: 'file', format: 'text', path: 'a.txt' } }, 'body.path'],
    ['a status that there is not', { success: [{ from: 0, to: 999 }] }, 'success.0.from'],
    ['no status at all', { success: [] }, 'success'],
    ['no time', { timeoutMs: 0 }, 'timeoutMs'],
    ['time without end', { timeoutMs: Infinity }, 'timeoutMs'],
    ['a wait in the past', { retry: [-1] }, 'retry'],
    ['a signature without a secret', { signature: { kind: 'stripe', header: 'X' } }, 'signature'],
    ['an empty channel', { channelId: '' }, 'channelId'],
    ['a truth that is text', { enabled: 'true' }, 'enabled'],
  ])('is refused with %s', (_what, change, field) => {
    const message = complaint(read.hookAt, '', { ...hook, ...change }, 'success', 'backup');
    expect(message).toContain(`cannot be done: ${field}`);
    expect(complaint(read.hookOf, '', { ...hook, ...change })).toBe(message);
  });

  it('S1-19 is refused with a header whose name holds a space', () => {
    const headers = [{ name: 'X Token', value: 'x' }];
    expect(complaint(read.hookOf, '', { ...hook, headers })).toBe(
      'That cannot be done: headers.0.name: is not a header name (RFC 9110).',
    );
  });

  it('may not lead elsewhere at some moments', () => {
    const variants = [{ moments: ['failure'], url: 'https://elsewhere.example/' }];
    expect(complaint(read.hookOf, '', { ...hook, variants })).toContain(
      'variants: may not lead to another scheme, host or port than the url',
    );
  });

  it('brings nothing along but a hook', () => {
    const text = `{"__proto__":{"enabled":false},"constructor":1,${JSON.stringify(hook).slice(1)}`;
    const [, arrived] = taken(read.hookOf, '', polluted(text));
    expect(arrived).toEqual(hook);
    expect(Object.hasOwn(arrived, 'constructor')).toBe(false);
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
  });

  it('never has a huge text told back', () => {
    const huge = 'x'.repeat(100_000);
    expect(complaint(read.hookOf, huge, { ...hook, name: huge, url: huge }).length).toBeLessThan(
      1_000,
    );
  });
});

describe('a task that is started', () => {
  it('is one that needs no more to be said', () => {
    expect(taken(read.start, 'p', 'manual', 'drill')).toEqual(['p', 'manual', 'drill']);
    for (const task of ['restore', 'unlock', 'constructor']) {
      complaint(read.start, 'p', 'manual', task);
    }
  });
});

describe('a profile that is saved', () => {
  const draft = {
    profile: aProfile([aHook({ id: '', moments: ['success'] })], { id: '', repositoryId: '' }),
    repository: { ...aRepository, id: '' },
  };

  it('may be new', () => {
    expect(taken(read.draft, draft)).toEqual([draft]);
  });

  it('is held to what its tasks can do', () => {
    const tasks = plansOf({ restore: { schedules: [{ kind: 'daily', at: ['08:00'] }] } });
    expect(complaint(read.draft, { ...draft, profile: { ...draft.profile, tasks } })).toContain(
      'profile.tasks.restore.schedules: a restore has no schedule',
    );
    const chained = plansOf({ backup: { afterBackups: 1 } });
    expect(
      complaint(read.draft, { ...draft, profile: { ...draft.profile, tasks: chained } }),
    ).toContain('profile.tasks.backup.afterBackups: a backup follows no backup');
  });
});

describe('the fields of a recipe', () => {
  it('are texts by name', () => {
    expect(taken(read.recipe, 'ntfy', { topic: 'ada' })).toEqual(['ntfy', { topic: 'ada' }]);
  });

  it.each([
    ['a list', ['topic', 'ada']],
    ['nothing', null],
    ['a number as value', { topic: 1 }],
    ['a value in a value', { topic: { toString: 'x' } }],
    ['a huge value', { topic: 'x'.repeat(8_193) }],
    ['a huge name', { ['x'.repeat(101)]: '' }],
  ])('are not %s', (_what, fields) => {
    expect(complaint(read.recipe, 'ntfy', fields)).toMatch(/cannot be done: /);
  });

  it.each(['', 'x'.repeat(101), null, ['ntfy']])('are not those of recipe %j', (id) => {
    expect(complaint(read.recipe, id, {})).toMatch(/cannot be done: /);
  });

  it('reach no prototype', () => {
    const [, fields] = taken(read.recipe, 'ntfy', polluted('{"__proto__":"x","topic":"ada"}'));
    expect(Object.entries(fields)).toEqual([['topic', 'ada']]);
    expect(({} as Record<string, unknown>)['topic']).toBeUndefined();
  });
});

describe('a curl command', () => {
  it('is a text, what names begin with, and whether to keep', () => {
    expect(taken(read.curl, 'curl a', 'hook-1', true)).toEqual(['curl a', 'hook-1', true]);
  });

  it.each([
    ['a huge text', ['x'.repeat(131_073), 'hook-1', true]],
    ['a name that is none', ['curl a', 'a"}}', true]],
    ['no name', ['curl a', '', true]],
    ['a long name', ['curl a', 'x'.repeat(41), true]],
    ['no decision', ['curl a', 'hook-1', 'yes']],
  ])('is not %s', (_what, args) => {
    expect(complaint(read.curl, ...args)).toMatch(/cannot be done: /);
  });
});

describe('a channel', () => {
  it('may be new', () => {
    const channel = aChannel({ id: '' });
    expect(taken(read.channel, channel)).toEqual([channel]);
    expect(taken(read.channelAt, channel, 'failure')).toEqual([channel, 'failure']);
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['a huge description', { description: 'x'.repeat(2_001) }, 'description'],
    ['a huge id', { id: 'x'.repeat(101) }, 'id'],
    ['a place without a scheme', { url: 'example.org' }, 'url'],
    ['a list for a body', { body: [] }, 'body'],
    ['waits without end', { retry: Array(21).fill(1) }, 'retry'],
    ['a secret that is its value', { signature: aStripe('pa ss') }, 'signature.secret'],
    ['certificates somewhere', { tls: { verify: true, caFiles: ['ca.pem'] } }, 'tls.caFiles.0'],
  ])('is refused with %s', (_what, change, field) => {
    const channel = { ...aChannel(), ...change };
    expect(complaint(read.channel, channel)).toContain(`cannot be done: ${field}`);
    expect(complaint(read.channelAt, channel, 'success')).toContain(`cannot be done: ${field}`);
  });

  it.each([null, [], 'phone', [aChannel()]])('is not %j', (channel) => {
    expect(complaint(read.channel, channel)).toMatch(/cannot be done: /);
  });

  it.each(['', 'SUCCESS', 'toString', null])('is not tried at %j', (moment) => {
    expect(complaint(read.channelAt, aChannel(), moment)).toMatch(/cannot be done: /);
  });
});

describe('the settings of hooks', () => {
  it('S1-12 take origins with a path or a slash at their end, as origins', () => {
    const written = ['https://Example.org/', 'http://127.0.0.1:8080/hooks/start'];
    const [settings] = taken(read.hookSettings, { ...usualHookSettings, allowedOrigins: written });
    expect(settings.allowedOrigins).toEqual(['https://example.org', 'http://127.0.0.1:8080']);
  });

  it.each([
    ['an origin without a scheme', { allowedOrigins: ['example.org'] }, 'allowedOrigins.0'],
    ['a joker', { allowedOrigins: ['https://a.example', '*'] }, 'allowedOrigins.1'],
    ['one origin alone', { allowedOrigins: 'https://a.example' }, 'allowedOrigins'],
    ['origins without end', { allowedOrigins: Array(1_001).fill('https://a.b') }, 'allowedOrigins'],
    ['a proxy of another kind', { proxy: { kind: 'pac' } }, 'proxy.kind'],
    ['a proxy with a password', { proxy: aProxy('http://ada:pw@proxy:3128') }, 'proxy.url'],
    ['a proxy without a scheme', { proxy: aProxy('proxy:3128') }, 'proxy.url'],
    ['a proxy over SOCKS', { proxy: aProxy('socks5://proxy:1080') }, 'proxy.url'],
    ['a proxy with a line break', { proxy: aProxy('http://proxy\n:3128') }, 'proxy.url'],
    ['a variable with a dash', { variables: { 'my-token': 'x' } }, 'variables.my-token'],
    ['a variable without a name', { variables: { '': 'x' } }, 'variables.'],
    ['a list of variables', { variables: ['a'] }, 'variables'],
    ['a huge variable', { variables: { a: 'x'.repeat(8_193) } }, 'variables.a'],
    ['a number as a variable', { variables: { a: 1 } }, 'variables.a'],
    ['a history of nothing', { keep: { runs: 0, days: 1, megabytes: 1 } }, 'keep.runs'],
    ['no limit of days', { keep: { runs: 10, days: Infinity, megabytes: 1 } }, 'keep.days'],
    ['a switch that is text', { enabled: 'no' }, 'enabled'],
    ['no switch', { enabled: undefined }, 'enabled'],
  ])('are refused with %s', (_what, change, field) => {
    expect(complaint(read.hookSettings, { ...usualHookSettings, ...change })).toContain(
      `cannot be done: ${field}: `,
    );
  });

  it.each(['my-token', '', '2fast', 'a.b', 'naïve'])(
    'say what is wrong with the name of the variable "%s"',
    (name) => {
      const settings = { ...usualHookSettings, variables: { [name]: 'x' } };
      expect(complaint(read.hookSettings, settings)).toContain('is not the name of a variable');
    },
  );

  it('have no variable that reaches a prototype', () => {
    const text = JSON.stringify(usualHookSettings).replace(
      '"variables":{}',
      '"variables":{"__proto__":"x","a":"b"}',
    );
    const [{ variables }] = taken(read.hookSettings, polluted(text));
    expect(Object.entries(variables)).toEqual([['a', 'b']]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

function template(text: string) {
  return { kind: 'template', format: 'text', text };
}

function aStripe(secret: string) {
  return { kind: 'stripe', secret, header: 'X-Signature' };
}

function aProxy(url: string) {
  return { kind: 'url', url };
}

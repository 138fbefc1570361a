import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../main/core/make-context.ts';
import { hookSchema } from '../../../main/core/hook-schema.ts';
import { openRequest } from '../../../main/core/sealed-request.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { writeCalls } from '../../../main/flow/call-hooks.ts';
import { hookAnswers, type HookNeeds } from '../../../main/ipc/hooks.ts';
import { makeRequest } from '../../../main/webhook/make-request.ts';
import { speak } from '../../../words/speak.ts';
import { recipesInWords } from '../../../main/webhook/recipes/all.ts';
import { applyRecipe } from '../../../main/webhook/recipes/apply-recipe.ts';
import { send } from '../../../main/webhook/send.ts';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { Channel, Hook, Moment } from '../../../preload/contract/hook.ts';
import type { Variables } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aChannel, aHook, aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { requestNeeds } from '../webhook/rendering.ts';
import { valueOf } from '../webhook/samples.ts';
import { options } from '../webhook/sending.ts';
import { startHttp } from '../webhook/servers.ts';

const now = Date.parse('2026-03-01T08:00:41.000Z');
const profile = aProfile([], {
  name: 'Letters & "photos"',
  tags: ['home', 'né'],
  variables: { PLACE: 'attic', PHONE: '1' },
  tasks: plansOf({}),
});
const surroundings = {
  host: { name: 'desk', platform: 'linux' },
  app: { name: 'Bellhop', version: '1.2.3' },
};
const failedRun = aRun({
  phase: 'ended',
  outcome: 'failed',
  finishedAt: new Date(now).toISOString(),
  profile: profile.name,
  message: 'restic says: "no & never"\n',
  exitCode: 1,
  stderr: 'Fatal: <nothing>\nleft',
  commandLine: 'restic --json backup',
});

interface World {
  readonly channels?: readonly Channel[];
  readonly variables?: Variables;
  readonly last?: Run | null;
  /** What becomes of a test. */
  readonly tested?: Result<Delivery>;
  /** Whether the vault keeps nothing. */
  readonly isLocked?: boolean;
}

type Test = Parameters<HookNeeds['sendTest']>[0];
type Checked = readonly [url: string, own: readonly Variables[]];

const refused = {
  ok: false,
  failure: { kind: 'not-available', message: 'Nobody is there.', hint: '' },
} as const;

/** The answers in a house with that profile. */
function open({ channels = [], variables = {}, last = null, ...world }: World = {}) {
  const { tested = refused, isLocked = false } = world;
  const tests: Test[] = [];
  const checked: Checked[] = [];
  const asked: string[] = [];
  const stored: (readonly [name: string, value: string])[] = [];
  const hooks = hookAnswers({
    now: () => now,
    find: (id) => (id === profile.id ? { profile, repository: aRepository } : null),
    lastRun: (id, task) => {
      asked.push(`${id} ${task}`);
      return id === profile.id ? last : null;
    },
    channels: () => channels,
    variables: () => variables,
    render: (message) => makeRequest(message, requestNeeds),
    check: async (destination, own) => {
      checked.push([destination.url, own]);
      return [{ field: 'url', message: 'Mend it.', line: 1, column: 1, serious: false }];
    },
    functions: [{ name: 'trim', form: 'trim text', note: 'Trims.', use: 'value' }],
    surroundings,
    sendTest: async (test) => {
      tests.push(test);
      return tested;
    },
    recipes: recipesInWords,
    applyRecipe,
    setSecret: async (name, value) => {
      if (isLocked) return refused;
      stored.push([name, value]);
      return { ok: true, value: null };
    },
  });
  return { hooks, tests, checked, asked, stored };
}

const json = (text: string) => ({ kind: 'template', format: 'json', text }) as const;
const text = (source: string) => ({ kind: 'template', format: 'text', text: source }) as const;

/** Hooks of every make. */
const makes: readonly (readonly [string, Partial<Hook>])[] = [
  ['the context as its body', {}],
  ['no body', { body: { kind: 'none' } }],
  ['JSON', { body: json('{"p":"{{profile.name}}","e":"{{ERROR_STDERR}}","id":"{{event.id}}"}') }],
  ['text that is odd', { body: text('é 😀 \x1b\r\n{{summary}}\n{{PLACE}}{{PHONE}} {{nobody}}') }],
  [
    'a form',
    { body: { kind: 'template', format: 'form', text: 'm={{run.message}}&t={{run.startedAt}}' } },
  ],
  ['values in its URL', { url: 'http://127.0.0.1:9/{{profile.name}}?e={{ERROR}}#{{PLACE}}' }],
  ['the context in its query', { method: 'GET', query: { kind: 'context' } }],
  [
    'fields in its query',
    { query: { kind: 'fields', fields: [{ name: 'a b', value: '{{event.occurredAt}}' }] } },
  ],
  ['headers', { headers: ['User-Agent', 'X-Error'].map((name) => ({ name, value: '{{ERROR}}' })) }],
  ['a secret', { headers: [{ name: 'X-Token', value: 'Bearer {{secret "token"}}' }] }],
  ['no log', { sendLog: false }],
  [
    'another request at this moment',
    {
      variants: [
        { moments: ['success'], method: 'GET', body: { kind: 'none' } },
        { moments: ['failure'], method: 'PUT', url: 'http://127.0.0.1:9/fail' },
      ],
    },
  ],
];

/** The message that the failed run itself writes for this hook. */
async function written(hook: Hook, world: World, id: string) {
  const subject: Subject = { run: failedRun, profile, repository: aRepository };
  const calls = await writeCalls([{ hook, moment: 'failure' }], subject, {
    now: () => now,
    newId: () => id,
    render: (message) => makeRequest(message, requestNeeds),
    surroundings,
    rules: () => ({
      enabled: true,
      allowedOrigins: null,
      variables: world.variables ?? {},
      channels: world.channels ?? [],
    }),
    lastTold: () => null,
    runBefore: () => null,
    isPaused: () => false,
  });
  const [call] = calls;
  if (call?.settlement.state !== 'pending') throw new Error(call?.settlement.reason);
  return call.owed.request;
}

/** The id that previews show. */
async function previewId(): Promise<string> {
  const hook = aHook({ moments: ['success'], body: text('{{event.id}}') });
  return valueOf(await open().hooks.preview('', hook, 'success', 'backup')).body;
}

describe('a preview', () => {
  it.each(makes)('S1-29 with %s equals the bytes that are sent', async (_what, change) => {
    const { url: origin, received } = await startHttp();
    const place = (at: string): string => at.replace('http://127.0.0.1:9', origin);
    const draft = aHook({ moments: ['failure'], url: 'http://127.0.0.1:9/', ...change });
    const hook = {
      ...draft,
      url: place(draft.url),
      variants: draft.variants.map((each) =>
        each.url === undefined ? each : { ...each, url: place(each.url) },
      ),
    };
    const world = { last: failedRun, variables: { PLACE: 'cellar', PHONE: '0' } };
    const { hooks } = open(world);
    const shown = valueOf(await hooks.preview(profile.id, hook, 'failure', 'backup'));

    const sealed = await written(hook, world, await previewId());
    const request = openRequest(sealed, new Map([['token', 'hush']]));
    expect((await send(request, options())).error).toBeNull();
    const [arrived] = received;
    const target = new URL(shown.url);
    expect(arrived).toMatchObject({
      method: shown.method,
      url: target.pathname + target.search,
      body: shown.body,
    });
    for (const { name, value } of shown.headers) {
      const wanted = value.replace('{{secret "token"}}', 'hush').trim(); // its ends are no part of it
      expect(latin1(arrived?.headers[name.toLowerCase()])).toBe(wanted);
    }
    const own = shown.headers.map(({ name }) => name.toLowerCase());
    const added = Object.keys(arrived?.headers ?? {}).filter((name) => !own.includes(name));
    expect(added.filter((name) => !FRAMING.includes(name))).toEqual([]);
  });

  it('shows a secret by its name', async () => {
    const headers = [{ name: 'X-Token', value: 'Bearer {{secret "token"}}' }];
    const hook = aHook({ moments: ['success'], headers });
    const shown = valueOf(await open().hooks.preview(profile.id, hook, 'success', 'backup'));
    expect(shown.headers[0]).toEqual({ name: 'X-Token', value: 'Bearer {{secret "token"}}' });
  });

  it('takes the last run of the task that is asked for', async () => {
    const { hooks, asked } = open({ last: failedRun });
    const hook = aHook({ moments: ['failure'], body: text('{{run.id}} {{ERROR}}') });
    const shown = valueOf(await hooks.preview(profile.id, hook, 'failure', 'check'));
    expect(shown.body).toBe(`run-1 ${failedRun.message}`);
    expect(asked).toEqual(['profile-1 check']);
  });

  it('makes up a run where there was none like it, under the profile’s name', async () => {
    const hook = aHook({
      moments: ['success'],
      body: text('{{profile.name}}: {{event.type}} {{run.outcome}}; {{ERROR}}'),
    });
    const shown = valueOf(
      await open({ last: failedRun }).hooks.preview(profile.id, hook, 'success', 'prune'),
    );
    expect(shown.body).toBe(`${profile.name}: prune.success succeeded; `);
  });

  it('has data for a profile that is not stored yet', async () => {
    const hook = aHook({ moments: ['before'], body: text('{{profile.name}} {{event.moment}}') });
    const shown = valueOf(await open().hooks.preview('', hook, 'before', 'backup'));
    expect(shown.body).toBe('Documents before');
  });

  it('S4-25 takes the variables of the profile before those of all profiles', async () => {
    const { hooks } = open({ variables: { PLACE: 'cellar', CITY: 'Graz' } });
    const hook = aHook({ moments: ['success'], body: text('{{PLACE}} {{CITY}}') });
    expect(valueOf(await hooks.preview(profile.id, hook, 'success', 'backup')).body).toBe(
      'attic Graz',
    );
    expect(valueOf(await hooks.preview('', hook, 'success', 'backup')).body).toBe('cellar Graz');
  });

  it('shows what the channel sends, with its variant of the moment', async () => {
    const channel = aChannel({
      url: 'http://127.0.0.1:9/phone',
      variants: [{ moments: ['failure'], url: 'http://127.0.0.1:9/phone/fail' }],
    });
    const { hooks } = open({ channels: [channel] });
    const hook = aHook({ moments: ['success', 'failure'], channelId: channel.id });
    const url = async (moment: Moment): Promise<string> =>
      valueOf(await hooks.preview(profile.id, hook, moment, 'backup')).url;
    expect(await url('success')).toBe('http://127.0.0.1:9/phone');
    expect(await url('failure')).toBe('http://127.0.0.1:9/phone/fail');
  });

  it('of a hook whose channel is gone says so, and nothing is sent elsewhere', async () => {
    const { hooks, tests } = open();
    const hook = aHook({ moments: ['success'], channelId: 'gone' });
    const refusal = {
      ok: false,
      failure: { message: expect.stringContaining('channel') as unknown },
    };
    expect(await hooks.preview(profile.id, hook, 'success', 'backup')).toMatchObject(refusal);
    expect(await hooks.test(profile.id, hook, 'success', 'backup')).toMatchObject(refusal);
    expect(tests).toEqual([]);
  });

  it('of a broken template says what to mend', async () => {
    const hook = aHook({ moments: ['success'], name: 'chat', body: text('{{#if x}}') });
    const shown = await open().hooks.preview(profile.id, hook, 'success', 'backup');
    if (shown.ok) throw new Error('it was rendered');
    expect(shown.failure.kind).toBe('invalid-input');
    expect(shown.failure.message).toMatch(/^Hook “chat”: the body cannot be made\. /);
    expect(shown.failure.hint).not.toBe('');
  });

  it('is of a message that is no test, and nothing is sent', async () => {
    const { hooks, tests } = open();
    const hook = aHook({ moments: ['success'], body: text('{{event.test}}') });
    expect(valueOf(await hooks.preview(profile.id, hook, 'success', 'backup')).body).toBe('false');
    expect(tests).toEqual([]);
  });
});

describe('a test', () => {
  it('goes where the message of that moment would go, about a run like it', async () => {
    const { hooks, tests } = open({ last: failedRun });
    const variants = [{ moments: ['failure'], method: 'PUT' }] as const;
    const hook = aHook({ moments: ['success', 'failure'], variants });
    expect(await hooks.test(profile.id, hook, 'failure', 'backup')).toEqual(refused);
    expect(tests).toHaveLength(1);
    expect(tests[0]).toMatchObject({
      call: { hook, moment: 'failure' },
      destination: { method: 'PUT', url: hook.url },
      subject: { profile, run: { id: 'run-1', outcome: 'failed' } },
    });
  });

  it('hands on what came of it', async () => {
    const delivery = { id: 'delivery-1' } as Delivery;
    const tested = { ok: true, value: delivery } as const;
    const hook = aHook({ moments: ['success'] });
    expect(await open({ tested }).hooks.test('', hook, 'success', 'backup')).toBe(tested);
  });
});

describe('a check', () => {
  it('looks at the place that is really called, with the user’s own variables', async () => {
    const channel = aChannel({ url: 'http://127.0.0.1:9/phone' });
    const variables = { CITY: 'Graz' };
    const { hooks, checked } = open({ channels: [channel], variables });
    const hook = aHook({ moments: ['success'] });
    expect(await hooks.check(profile.id, hook)).toMatchObject([{ message: 'Mend it.' }]);
    await hooks.check('', { ...hook, channelId: channel.id });
    expect(checked).toEqual([
      [hook.url, [variables, profile.variables]],
      [channel.url, [variables, {}]],
    ]);
  });
});

describe('recipes', () => {
  it('are listed, each with an id of its own', async () => {
    const listed = await open().hooks.recipes();
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(listed.length).toBeGreaterThan(30);
  });

  it('are told in the language that is spoken when they are asked for', async () => {
    const { hooks } = open();
    const ntfy = async () => (await hooks.recipes()).find(({ id }) => id === 'ntfy');
    expect((await ntfy())?.fields[1]?.label).toBe('Topic');
    await speak({ language: 'de', locale: 'de' });
    expect(await ntfy()).toMatchObject({
      title: 'ntfy',
      description: 'Sendet eine Push-Nachricht an alle, die ein Thema abonniert haben.',
    });
    const made = await hooks.fromRecipe('ntfy', {});
    await speak({ language: 'en', locale: 'en' });
    expect(made).toMatchObject({ failure: { message: '„Thema“ fehlt.' } });
  });

  it('make a destination that a hook can have', async () => {
    const { hooks } = open();
    const made = valueOf(await hooks.fromRecipe('ntfy', { topic: 'backups' }));
    expect(made.destination).toMatchObject({
      url: 'https://ntfy.sh/',
      recipe: { id: 'ntfy', version: expect.any(Number) as unknown },
    });
    const hook = aHook({ ...made.destination, moments: made.moments });
    const shown = await hooks.preview(profile.id, hook, 'failure', 'backup');
    expect(JSON.parse(valueOf(shown).body)).toMatchObject({ topic: 'backups' });
  });

  it('say which field is wrong', async () => {
    const refusal = await open().hooks.fromRecipe('ntfy', {});
    if (refusal.ok) throw new Error('it was made');
    expect(refusal.failure.kind).toBe('invalid-input');
    expect(refusal.failure.message).toMatch(/topic/i);
    expect(refusal.failure.hint).not.toBe('');
  });

  it.each(['nope', '__proto__', 'constructor', 'NTFY'])('are not found as "%s"', async (id) => {
    expect(await open().hooks.fromRecipe(id, {})).toEqual({
      ok: false,
      failure: {
        kind: 'not-found',
        message: `There is no recipe “${id}”.`,
        hint: 'Choose one of the list.',
      },
    });
  });
});

/** What every HTTP message has for its way. */
const FRAMING = ['host', 'connection', 'content-length', 'accept', 'accept-encoding'];

/** Node reads headers byte by byte. */
function latin1(value: string | readonly string[] | undefined): string {
  return Buffer.from(String(value), 'latin1').toString('utf8');
}

describe('the words for a template', () => {
  it('have the values of the last run, for a profile that is there', async () => {
    const { hooks, asked } = open({ last: failedRun, variables: { HOUSE: 'Lofoten' } });
    const { variables, functions } = await hooks.vocabulary(profile.id, 'failure', 'backup');
    const found = new Map(variables.map((each) => [each.path, each]));
    expect(found.get('profile.name')).toMatchObject({ value: profile.name, isExample: false });
    expect(found.get('error.exitCode')).toMatchObject({ value: '1', isExample: false });
    expect(found.get('HOUSE')?.value).toBe('Lofoten');
    expect(found.get('PLACE')?.value).toBe('attic');
    expect(functions.map(({ name }) => name)).toEqual(['trim']);
    expect(new Set(asked)).toEqual(new Set([`${profile.id} backup`]));
  });

  it('are examples for a profile that is not stored yet', async () => {
    const { variables } = await open().hooks.vocabulary('new', 'success', 'backup');
    const outcome = variables.find(({ path }) => path === 'run.outcome');
    expect(outcome).toMatchObject({ value: 'succeeded', isExample: true });
  });
});

describe('a curl command', () => {
  const command = "curl https://a.example/in -H 'Authorization: Bearer hush-hush' -L -d a=1";

  it('is shown with a secret in the place of its credential, and nothing is stored', async () => {
    const { hooks, stored } = open();
    const made = valueOf(await hooks.fromCurl(command, 'hook-1', false));
    expect(made.destination.headers).toContainEqual({
      name: 'Authorization',
      value: '{{secret "hook-1-authorization"}}',
    });
    expect(made.secrets).toEqual([
      { name: 'hook-1-authorization', where: 'the header Authorization' },
    ]);
    expect(made.notes).toEqual([expect.stringContaining('-L')]);
    expect(JSON.stringify(made)).not.toContain('hush');
    expect(stored).toEqual([]);
  });

  it('has its credential stored when it is kept, and answers the same', async () => {
    const { hooks, stored } = open();
    const kept = await hooks.fromCurl(command, 'hook-1', true);
    expect(stored).toEqual([['hook-1-authorization', 'Bearer hush-hush']]);
    expect(kept).toEqual(await hooks.fromCurl(command, 'hook-1', false));
  });

  it('makes nothing while its credential cannot be kept', async () => {
    const { hooks } = open({ isLocked: true });
    expect(await hooks.fromCurl(command, 'hook-1', true)).toEqual(refused);
  });

  it('makes a destination that can be stored', async () => {
    const { destination } = valueOf(await open().hooks.fromCurl(command, 'hook-1', false));
    const hook = { ...aHook({ moments: ['success'] }), ...destination };
    expect(hookSchema.parse(hook)).toEqual(hook);
  });

  it('is refused where it is none', async () => {
    expect(await open().hooks.fromCurl('rm -rf /', 'hook-1', true)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input' },
    });
  });
});

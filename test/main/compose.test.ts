import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { consoleHost } from '../../main/command-line/reception.ts';
import { composeBellhop } from '../../main/compose.ts';
import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Hook, Moment } from '../../preload/contract/hook.ts';
import { aChannel, aHook } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, failOnce, noticesOf, openHouse, saveProfile, type House } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';
import { closedPort, startHttp, type Answer } from './webhook/servers.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';

const text = (source: string) => ({ kind: 'template', format: 'text', text: source }) as const;

/** A server whose answers have the status that is set at the moment. */
async function aReceiver(status = 200) {
  const state = { status };
  const answer: Answer = (_, response) => {
    response.statusCode = state.status;
    response.end('heard');
  };
  return { ...(await startHttp(answer)), state };
}

/** A server that hears and never answers. */
async function aSilentReceiver() {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const server = await startHttp(() => {
    resolve();
  });
  return { ...server, asked };
}

/** Tries a hook of a new profile. */
async function tryHook({ api }: House, hook: Hook, moment: Moment = 'success') {
  return api.hooks.test('', hook, moment, 'backup');
}

/** A hook that speaks of failures. */
const failing = (changes: Partial<Hook>): Hook => aHook({ moments: ['failure'], ...changes });

/** Everything that is on the disk. */
function onDisk(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'latin1'))
    .join('\n');
}

const errorOf = ({ attempts }: Delivery) => attempts.at(-1)?.error ?? null;

describe('a test of a hook', () => {
  it('S4-22 shows what was sent and what came back', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const hook = aHook({ moments: ['success'], url: `${url}/here`, body: text('{{event.test}}') });
    const delivery = valueOf(await tryHook(house, hook));
    expect(received).toMatchObject([{ method: 'POST', url: '/here', body: 'true' }]);
    expect(delivery).toMatchObject({ state: 'delivered', runId: null, moment: 'success' });
    expect(delivery.attempts).toMatchObject([
      { n: 1, trigger: 'test', error: null, response: { status: 200, body: 'heard' } },
    ]);
    expect(await house.api.deliveries.get(delivery.id)).toEqual({ ok: true, value: delivery });
    expect(await house.api.deliveries.list({ limit: 5 })).toEqual([delivery]);
    const { profileId } = delivery;
    expect(house.heard).toContainEqual({
      name: 'changed',
      news: { what: 'deliveries', profileId },
    });
  });

  it('brings the value of a secret to the receiver, and its name into the log', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const secret = await aSecret(house, 'hush-hush-hush');
    const value = `Bearer {{secret "${secret}"}}`;
    const headers = [{ name: 'Authorization', value }];
    const delivery = valueOf(await tryHook(house, aHook({ moments: ['success'], url, headers })));
    expect(received[0]?.headers.authorization).toBe('Bearer hush-hush-hush');
    expect(delivery.request.headers[0]).toEqual({ name: 'Authorization', value });
    expect(JSON.stringify(delivery)).not.toContain('hush-hush-hush');
    const command = valueOf(await house.api.deliveries.asCurl(delivery.id));
    expect(command).toContain(secret);
    expect(command).not.toContain('hush-hush-hush');
    for (const format of ['har', 'json'] as const) {
      const exported = await house.api.deliveries.export({ limit: 5 }, format);
      expect(exported).not.toContain('hush-hush-hush');
    }
  });

  it('S1-20 leaves no secret on the disk, also not one that the receiver says back', async () => {
    const house = await openHouse();
    const { url } = await startHttp(({ headers }, response) => {
      response.end(JSON.stringify(headers));
    });
    const secret = await aSecret(house, 'hush-hush-hush');
    const headers = [{ name: 'X-Token', value: `{{secret "${secret}"}}` }];
    const hook = aHook({ moments: ['success'], url, headers });
    await saveProfile(house.api, [hook]);
    const delivery = valueOf(await tryHook(house, hook));
    expect(delivery.attempts[0]?.response?.body).toContain('x-token');
    await house.close();
    expect(onDisk(house.folder)).toContain(secret);
    expect(onDisk(house.folder)).not.toContain('hush-hush-hush');
  });

  it('says which secret is missing, and sends nothing', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const headers = [{ name: 'X-Token', value: '{{secret "nobody-has-this"}}' }];
    const delivery = valueOf(await tryHook(house, aHook({ moments: ['success'], url, headers })));
    expect(received).toEqual([]);
    expect(delivery.state).toBe('failed');
    expect(errorOf(delivery)).toMatchObject({
      class: 'secret',
      message: expect.stringContaining('nobody-has-this') as unknown,
    });
  });

  it('is made once, whatever the hook says about trying again', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver(503);
    const hook = aHook({ moments: ['success'], url, retry: [0, 0] });
    const delivery = valueOf(await tryHook(house, hook));
    expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null });
    expect(errorOf(delivery)).toMatchObject({ class: 'status' });
    house.wake();
    await tryHook(house, hook);
    expect(received).toHaveLength(2);
  });

  it('says so when nobody listens', async () => {
    const house = await openHouse();
    const url = `http://127.0.0.1:${String(await closedPort())}/`;
    const delivery = valueOf(await tryHook(house, aHook({ moments: ['success'], url })));
    expect(errorOf(delivery)).toMatchObject({ class: 'refused' });
    expect(errorOf(delivery)?.hint).not.toBe('');
  });

  it('can be sent again under the same id, and changed under another', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const hook = aHook({ moments: ['success'], url, body: text('one') });
    const first = valueOf(await tryHook(house, hook));
    const again = valueOf(await house.api.deliveries.redeliver(first.id));
    expect(again.id).toBe(first.id);
    expect(again.attempts.map(({ trigger }) => trigger)).toEqual(['test', 'manual']);
    const changed = { ...first.request, body: 'two' };
    const edited = valueOf(await house.api.deliveries.sendEdited(first.id, changed));
    expect(edited).toMatchObject({ copyOf: first.id, state: 'delivered' });
    expect(edited.id).not.toBe(first.id);
    expect(received.map(({ body }) => body)).toEqual(['one', 'one', 'two']);
  });

  it('leaves a hook on whose receiver is gone', async () => {
    const house = await openHouse();
    const { url } = await aReceiver(410);
    const { id, tasks } = await saveProfile(house.api, [failing({ url })]);
    const [hook] = tasks.backup.hooks;
    const tried = valueOf(await house.api.hooks.test(id, hook!, 'failure', 'backup'));
    expect(errorOf(tried)).toMatchObject({ class: 'status' });
    const { profile } = valueOf(await house.api.profiles.get(id));
    expect(profile.tasks.backup.hooks).toMatchObject([{ enabled: true }]);
    expect(noticesOf(house)).toEqual([]);
  });

  it('does not count for how a hook fares', async () => {
    const house = await openHouse();
    const { url } = await aReceiver(404);
    const { id, tasks } = await saveProfile(house.api, [failing({ url })]);
    for (let n = 0; n < 6; n += 1) {
      await house.api.hooks.test(id, tasks.backup.hooks[0]!, 'failure', 'backup');
    }
    expect(noticesOf(house)).toEqual([]);
    expect((await house.api.profiles.list())[0]?.failingHooks).toEqual([]);
  });
});

describe('what the settings say of hooks', () => {
  it('S3-1 lets nothing be sent when all are off: a test says so', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const settings = await house.api.settings.hooks();
    valueOf(await house.api.settings.saveHooks({ ...settings, enabled: false }));
    const refusal = {
      ok: false,
      failure: {
        kind: 'not-available',
        message: 'All hooks are switched off in the settings.',
        hint: 'Switch them on, and try again.',
      },
    };
    expect(await tryHook(house, aHook({ moments: ['success'], url }))).toEqual(refusal);
    expect(await house.api.channels.test(aChannel({ url }), 'success')).toEqual(refusal);
    const profile = await saveProfile(house.api, [failing({ url })]);
    const { deliveries } = await failOnce(house.api, profile);
    expect(deliveries).toMatchObject([{ state: 'disabled', attempts: [] }]);
    expect(received).toEqual([]);
    expect(house.heard).toContainEqual({ name: 'changed', news: { what: 'settings' } });
  });

  it('S1-11 lets only the places be called that are allowed, and names the one to add', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const settings = await house.api.settings.hooks();
    const allow = async (...allowedOrigins: readonly string[]) =>
      valueOf(await house.api.settings.saveHooks({ ...settings, allowedOrigins }));
    const hook = aHook({ moments: ['success'], url: `${url}/a` });
    await allow('https://elsewhere.example');
    const refused = await tryHook(house, hook);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    if (!refused.ok) expect(refused.failure.message).toContain(`Add ${url} to the allowed`);
    const profile = await saveProfile(house.api, [failing({ url })]);
    const { deliveries } = await failOnce(house.api, profile);
    expect(deliveries).toMatchObject([{ state: 'blocked', attempts: [] }]);
    expect(deliveries[0]?.reason).toContain(url);
    expect(received).toEqual([]);
    await allow(`${url}/some/path/`);
    expect(valueOf(await tryHook(house, hook)).state).toBe('delivered');
  });

  it('gives the variables for all profiles to the templates', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const settings = await house.api.settings.hooks();
    const variables = { PLACE: 'attic' };
    valueOf(await house.api.settings.saveHooks({ ...settings, variables }));
    await tryHook(house, aHook({ moments: ['success'], url, body: text('{{PLACE}}') }));
    expect(received).toMatchObject([{ body: 'attic' }]);
  });

  it('asks the system for its proxy, and tells it the origin only', async () => {
    const proxy = await startHttp();
    const asked: string[] = [];
    const house = await openHouse(undefined, {
      resolveProxy: async (origin) => {
        asked.push(origin);
        return proxy.url;
      },
    });
    const hook = aHook({ moments: ['success'], url: 'http://hooks.example/token?key=1' });
    const delivery = valueOf(await tryHook(house, hook));
    expect(delivery.attempts[0]).toMatchObject({ error: null, route: { proxy: proxy.url } });
    expect(asked).toEqual(['http://hooks.example']);
    expect(proxy.received).toMatchObject([{ url: 'http://hooks.example/token?key=1' }]);
  });

  it('takes the proxy that it names for all but this computer, and asks no system', async () => {
    const proxy = await startHttp();
    const { url, received } = await aReceiver();
    const resolveProxy = () => Promise.reject(new Error('not to be asked'));
    const house = await openHouse(undefined, { resolveProxy });
    const settings = await house.api.settings.hooks();
    const wanted = { ...settings, proxy: { kind: 'url', url: proxy.url } } as const;
    valueOf(await house.api.settings.saveHooks(wanted));
    const away = aHook({ moments: ['success'], url: 'http://hooks.example/' });
    expect(valueOf(await tryHook(house, away)).state).toBe('delivered');
    expect(valueOf(await tryHook(house, aHook({ moments: ['success'], url }))).state).toBe(
      'delivered',
    );
    expect(proxy.received).toHaveLength(1);
    expect(received).toHaveLength(1);
    valueOf(await house.api.settings.saveHooks({ ...settings, proxy: { kind: 'none' } }));
    expect(valueOf(await tryHook(house, aHook({ moments: ['success'], url }))).state).toBe(
      'delivered',
    );
  });

  it('is still there after the house was opened again', async () => {
    const house = await openHouse();
    const wanted = { ...(await house.api.settings.hooks()), enabled: false };
    valueOf(await house.api.settings.saveHooks(wanted));
    await house.close();
    expect(await (await openHouse(house.folder)).api.settings.hooks()).toEqual(wanted);
  });
});

describe('a channel', () => {
  it('is tried with what stands in it, stored or not', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const variants = [{ moments: ['failure'], url: `${url}/fail` }] as const;
    const draft = aChannel({ id: '', url, body: text('{{event.moment}}'), variants });
    const tried = valueOf(await house.api.channels.test(draft, 'failure'));
    expect(tried).toMatchObject({ state: 'delivered', channelId: null, hook: 'phone' });
    const saved = valueOf(await house.api.channels.save(draft));
    expect(saved.id).not.toBe('');
    const again = valueOf(await house.api.channels.test(saved, 'success'));
    expect(again.channelId).toBe(saved.id);
    expect(received).toMatchObject([
      { url: '/fail', body: 'failure' },
      { url: '/', body: 'success' },
    ]);
    const filter = { limit: 5, channelId: saved.id };
    expect(await house.api.deliveries.list(filter)).toEqual([again]);
  });

  it('S2-1 serves the hooks of several profiles, and stays while it does', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const body = text('{{profile.name}}');
    const { id } = valueOf(await house.api.channels.save(aChannel({ id: '', url, body })));
    const hook = failing({ channelId: id, url: 'http://127.0.0.1:9/never' });
    for (const name of ['Documents', 'Photos']) {
      await failOnce(house.api, await saveProfile(house.api, [hook], { name }));
    }
    expect(received.map((each) => each.body)).toEqual(['Documents', 'Photos']);
    const refused = await house.api.channels.remove(id);
    expect(refused).toMatchObject({
      failure: { message: 'This channel is used by hooks of “Documents”, “Photos”.' },
    });
    for (const { profile } of await house.api.profiles.list()) {
      valueOf(await house.api.profiles.remove(profile.id));
    }
    expect(await house.api.channels.remove(id)).toEqual({ ok: true, value: null });
    expect(await house.api.channels.list()).toEqual([]);
  });

  it('that cannot be is not stored', async () => {
    const house = await openHouse();
    const refused = await house.api.channels.save(aChannel({ id: '', url: 'ftp://a.example/' }));
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    if (!refused.ok) expect(refused.failure.message).toContain('url');
    expect(await house.api.channels.list()).toEqual([]);
  });

  it('whose receiver wants no more is switched off, for all who use it', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver(410);
    const { id } = valueOf(await house.api.channels.save(aChannel({ id: '', url })));
    const profile = await saveProfile(house.api, [failing({ channelId: id })]);
    await failOnce(house.api, profile);
    expect(await house.api.channels.list()).toMatchObject([{ id, enabled: false }]);
    expect(noticesOf(house)).toMatchObject([{ kind: 'hook-disabled', profileId: profile.id }]);
    const { deliveries } = await failOnce(house.api, profile);
    expect(deliveries).toMatchObject([
      { state: 'disabled', reason: 'The channel “phone” is switched off.' },
    ]);
    expect(received).toHaveLength(1);
  });
});

it('a new hook has an id of its own once its profile is saved', async () => {
  const { api } = await openHouse();
  const hooks = [failing({ id: '' }), failing({ id: '', name: 'chat' })];
  const { tasks } = await saveProfile(api, hooks);
  const ids = tasks.backup.hooks.map(({ id }) => id);
  expect(ids).not.toContain('');
  expect(new Set(ids).size).toBe(2);
});

describe('a notice', () => {
  it('tells of a hook that its receiver has switched off', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver(410);
    const profile = await saveProfile(house.api, [failing({ url, name: 'chat' })]);
    await failOnce(house.api, profile);
    expect(noticesOf(house)).toEqual([
      {
        kind: 'hook-disabled',
        profileId: profile.id,
        hookId: 'hook-1',
        hook: 'chat',
        message: '“chat” is switched off, as its receiver wants no more messages.',
      },
    ]);
    const stored = valueOf(await house.api.profiles.get(profile.id));
    expect(stored.profile.tasks.backup.hooks).toMatchObject([{ enabled: false }]);
    expect((await failOnce(house.api, profile)).deliveries).toEqual([]);
    expect(received).toHaveLength(1);
  });

  it('tells of a hook after five messages that were given up, and when it works again', async () => {
    const house = await openHouse();
    const { url, received, state } = await aReceiver(404);
    const profile = await saveProfile(house.api, [failing({ url, name: 'chat' })]);
    const failingHooks = async () => (await house.api.profiles.list())[0]?.failingHooks;
    for (let n = 0; n < 4; n += 1) await failOnce(house.api, profile);
    expect(noticesOf(house)).toEqual([]);
    expect(await failingHooks()).toEqual(['hook-1']);
    await failOnce(house.api, profile);
    const names = { profileId: profile.id, hookId: 'hook-1', hook: 'chat' };
    const paused = {
      ...names,
      kind: 'hook-paused',
      message: expect.stringContaining('“chat” have failed five times in a row') as unknown,
    };
    expect(noticesOf(house)).toEqual([paused]);
    await failOnce(house.api, profile);
    expect(noticesOf(house)).toEqual([paused]);
    state.status = 503;
    const { deliveries } = await failOnce(house.api, profile);
    expect(deliveries).toMatchObject([{ state: 'failed', nextAttemptAt: null }]);
    state.status = 200;
    await failOnce(house.api, profile);
    const recovered = {
      ...names,
      kind: 'hook-recovered',
      message: 'The messages of “chat” get through again.',
    };
    expect(noticesOf(house)).toEqual([paused, recovered]);
    expect(await failingHooks()).toEqual([]);
    expect(received).toHaveLength(8);
  });

  it('also tells of a hook that works again because a person has sent it once more', async () => {
    const house = await openHouse();
    const { url, state } = await aReceiver(404);
    const profile = await saveProfile(house.api, [failing({ url })]);
    for (let n = 0; n < 5; n += 1) await failOnce(house.api, profile);
    state.status = 200;
    const [newest] = await house.api.deliveries.list({ limit: 1 });
    valueOf(await house.api.deliveries.redeliver(newest?.id ?? ''));
    expect(noticesOf(house).map(({ kind }) => kind)).toEqual(['hook-paused', 'hook-recovered']);
  });
});

describe('a preview', () => {
  it('S1-29 is what the run then sends', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const profile = await saveProfile(house.api, [
      failing({
        url: `${url}/{{profile.name}}?m={{event.moment}}`,
        headers: [{ name: 'X-Title', value: '{{summary}}' }],
        body: { kind: 'template', format: 'json', text: '{"error":"{{ERROR}}"}' },
      }),
    ]);
    await failOnce(house.api, profile);
    const [hook] = profile.tasks.backup.hooks;
    const shown = valueOf(await house.api.hooks.preview(profile.id, hook!, 'failure', 'backup'));
    const [arrived] = received;
    expect(shown.url).toBe(url + (arrived?.url ?? ''));
    expect(shown.body).toBe(arrived?.body);
    expect(JSON.parse(shown.body)).not.toEqual({ error: '' });
    for (const { name, value } of shown.headers) {
      expect(arrived?.headers[name.toLowerCase()]).toBe(value);
    }
    expect(received).toHaveLength(1);
  });
});

describe('a template without end', () => {
  /** Hours of work that shows nothing, from a profile with many folders. */
  const endless = (() => {
    const work = '{{#if (sha256 @root.BIG)}}{{/if}}'.repeat(400);
    return text(`{{#each profile.paths}}{{#each @root.profile.paths}}${work}{{/each}}{{/each}}`);
  })();
  const busy = {
    variables: { BIG: 'x'.repeat(8_192) },
    source: {
      ...emptySource,
      paths: Array.from({ length: 200 }, (_, n) => `/nowhere/${String(n)}`),
    },
  };

  it('is cut off with a plain word, and the next hook works', async () => {
    const house = await openHouse();
    const { url, received } = await aReceiver();
    const hook = failing({ url, body: endless });
    const well = failing({ id: 'hook-2', url, body: text('{{profile.name}}') });
    const profile = await saveProfile(house.api, [hook, well], busy);
    const refusal = {
      ok: false,
      failure: {
        kind: 'invalid-input',
        message:
          'Hook “ping”: the body cannot be made. The template takes longer than a second to render.',
        hint: expect.stringContaining('Simplify it') as unknown,
      },
    };
    const { id } = profile;
    expect(await house.api.hooks.preview(id, hook, 'failure', 'backup')).toEqual(refusal);
    expect(await house.api.hooks.test(id, hook, 'failure', 'backup')).toEqual(refusal);
    expect(valueOf(await house.api.hooks.test(id, well, 'failure', 'backup')).state).toBe(
      'delivered',
    );
    const { deliveries } = await failOnce(house.api, profile);
    expect(deliveries).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('longer than a second') as unknown },
      { state: 'delivered' },
    ]);
    expect(received.map(({ body }) => body)).toEqual(['Documents', 'Documents']);
  });

  it('does not hold up the end of Bellhop', async () => {
    const house = await openHouse();
    const hook = failing({ body: endless });
    const { id } = await saveProfile(house.api, [hook], busy);
    const shown = house.api.hooks.preview(id, hook, 'failure', 'backup');
    await house.close();
    expect(await shown).toMatchObject({ ok: false });
  });
});

describe('the end of Bellhop', () => {
  it('ends a test that is on the wire', async () => {
    const house = await openHouse();
    const { url, asked, received } = await aSilentReceiver();
    const test = tryHook(house, aHook({ moments: ['success'], url }));
    await asked;
    const [sending] = await house.api.deliveries.list({ limit: 1 });
    expect(sending).toMatchObject({ state: 'sending', attempts: [] });
    await house.close();
    const delivery = valueOf(await test);
    expect(delivery.state).toBe('cancelled');
    expect(errorOf(delivery)).toMatchObject({ class: 'cancelled' });
    const { api } = await openHouse(house.folder);
    expect(await api.deliveries.get(delivery.id)).toEqual({ ok: true, value: delivery });
    expect(received).toHaveLength(1);
  });

  it('can be ended by hand before', async () => {
    const house = await openHouse();
    const { url, asked } = await aSilentReceiver();
    const test = tryHook(house, aHook({ moments: ['success'], url }));
    await asked;
    const [sending] = await house.api.deliveries.list({ limit: 1 });
    expect(await house.api.deliveries.redeliver(sending?.id ?? '')).toMatchObject({
      failure: { kind: 'busy' },
    });
    valueOf(await house.api.deliveries.cancel(sending?.id ?? ''));
    expect(valueOf(await test).state).toBe('cancelled');
  });

  it('that came by force leaves no test behind that is sent later', async () => {
    const folder = temporaryFolder();
    const { url, asked, received } = await aSilentReceiver();
    const script = fileURLToPath(new URL('./be-killed.ts', import.meta.url));
    const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
    const child = spawn(process.execPath, [script, folder, url], { env, stdio: 'inherit' });
    const exited = once(child, 'exit');
    await asked;
    child.kill('SIGKILL');
    await exited;
    const house = await openHouse(folder);
    const [stray] = await house.api.deliveries.list({ limit: 5 });
    expect(stray).toMatchObject({
      state: 'cancelled',
      reason: 'Bellhop was ended while it was sent.',
      waitingFor: null,
      nextAttemptAt: null,
      attempts: [],
    });
    house.wake();
    const other = await aReceiver();
    await tryHook(house, aHook({ moments: ['success'], url: other.url }));
    expect(received).toHaveLength(1);
  });

  it('gives the folder to the next, and to one only', async () => {
    const house = await openHouse();
    expect(await composeBellhop(consoleHost(house.folder))).toMatchObject({ ok: false });
    await house.close();
    expect(await (await openHouse(house.folder)).api.channels.list()).toEqual([]);
  });

  it('keeps what is owed for the next', async () => {
    const house = await openHouse();
    const { url, received, state } = await aReceiver(503);
    const profile = await saveProfile(house.api, [failing({ url, retry: [3_600] })]);
    const { deliveries } = await failOnce(house.api, profile);
    expect(deliveries).toMatchObject([{ state: 'pending', waitingFor: 'retry' }]);
    const id = deliveries[0]?.id ?? '';
    await house.close();
    state.status = 200;
    const next = await openHouse(house.folder);
    const { promise: told, resolve } = Promise.withResolvers<void>();
    next.news.hear(() => {
      void next.api.deliveries.get(id).then((found) => {
        if (found.ok && found.value.state === 'delivered') resolve();
      });
    });
    valueOf(await next.api.deliveries.retryNow(id));
    await told;
    expect(received).toHaveLength(2);
    expect(valueOf(await next.api.deliveries.get(id)).attempts.map(({ n }) => n)).toEqual([1, 2]);
  });
});

import { readdirSync } from 'node:fs';
import net from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foldNews } from '../../../main/flow/fold-news.ts';
import { makeNews } from '../../../main/flow/news.ts';
import { makeAnswers } from '../../../main/ipc/answers.ts';
import { findDoor } from '../../../main/ipc/local-address.ts';
import { connectLocally } from '../../../main/ipc/local-client.ts';
import { serveLocally } from '../../../main/ipc/local-socket.ts';
import { anApi } from '../../fakes/api.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { connect, serve } from './open-door.ts';

/** A guest that writes what it likes; answers what it was told until the other side hung up. */
async function sendRaw(folder: string, bytes: string): Promise<string> {
  const socket = net.connect(findDoor(folder) ?? '');
  socket.on('error', () => undefined); // the other side may hang up while it writes
  let said = '';
  socket.setEncoding('utf8').on('data', (chunk) => (said += String(chunk)));
  const closed = new Promise<string>((resolve) => {
    socket.on('close', () => {
      resolve(said);
    });
  });
  socket.write(bytes);
  return closed;
}

describe('the local socket', () => {
  it('carries calls and their results', async () => {
    const folder = temporaryFolder();
    const about = { version: '1', dataFolder: folder, engine: null, platform: 'linux' };
    await serve(
      folder,
      anApi({
        app: { about: async () => about },
        secrets: { set: async (name, value) => refuse(`${name} ${value}`) },
      }),
    );
    const { api } = await connect(folder);
    expect(await api.app.about()).toEqual(about);
    expect(await api.secrets.set('token', 'ü\n🔑')).toEqual(refuse('token ü\n🔑'));
  });

  it('answers calls in the order in which they end', async () => {
    const folder = temporaryFolder();
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof refuse>>();
    await serve(
      folder,
      anApi({ runs: { wait: () => promise, cancel: async () => refuse('at once') } }),
    );
    const { api } = await connect(folder);
    const ended: string[] = [];
    const waiting = api.runs.wait('run-1').then(() => ended.push('wait'));
    await api.runs.cancel('run-1').then(() => ended.push('cancel'));
    resolve(refuse('later'));
    await waiting;
    expect(ended).toEqual(['cancel', 'wait']);
  });

  it('carries a throw as a rejection', async () => {
    const folder = temporaryFolder();
    await serve(folder, anApi());
    const { api } = await connect(folder);
    await expect(api.app.doctor()).rejects.toThrow('this call was not expected');
    await expect(api.runs.list({ limit: 0 })).rejects.toThrow('That cannot be done');
  });

  it('carries 2 MiB of text, every character of it escaped', async () => {
    const folder = temporaryFolder();
    await serve(
      folder,
      anApi({ profiles: { import: async (file) => refuse(String(file.text.length)) } }),
    );
    const { api } = await connect(folder);
    const file = { path: '/file', format: 'auto', dryRun: false } as const;
    const long = '\u0001'.repeat(2 * 1024 * 1024);
    expect(await api.profiles.import({ ...file, text: long })).toEqual(refuse('2097152'));
  });

  it('tells broadcasts to every guest, until the guest has heard enough', async () => {
    const folder = temporaryFolder();
    const { broadcast, listeners } = await serve(folder, anApi());
    const guests = [await connect(folder), await connect(folder)];
    // A guest is welcomed when its first answer has come.
    for (const { api } of guests) await api.app.about().catch(() => undefined);
    const heard: unknown[] = [];
    const firstNews = guests.map(
      ({ hear }) =>
        new Promise<void>((resolve) => {
          const stop = hear((name, news) => {
            heard.push({ name, news });
            stop();
            resolve();
          });
        }),
    );
    broadcast('changed', { what: 'profiles' });
    await Promise.all(firstNews);
    broadcast('changed', { what: 'secrets' });
    for (const { api } of guests) await api.app.about().catch(() => undefined);
    const news = { name: 'changed', news: { what: 'profiles' } };
    expect(heard).toEqual([news, news]);
    expect(listeners.size).toBe(2);
  });

  it('tells which run and profile have changed, once for many steps in a turn', async () => {
    const folder = temporaryFolder();
    const { tell, hear } = makeNews();
    const door = await serveLocally(folder, makeAnswers(anApi()), foldNews(hear, setImmediate));
    onTestFinished(() => door.close());
    const guest = await connect(folder);
    await guest.api.app.about().catch(() => undefined); // by then the door listens for news
    const heard: unknown[] = [];
    guest.hear((_name, news) => heard.push(news));
    const run = { what: 'runs', runId: 'run-1', profileId: 'p1' } as const;
    for (let n = 0; n < 3; n += 1) tell('changed', run);
    tell('changed', { what: 'secrets' });
    await expect.poll(() => heard).toContainEqual({ what: 'secrets' });
    expect(heard).toEqual([run, { what: 'secrets' }]);
  });

  it.each([
    ['no JSON', 'hello\n'],
    ['no request', '{"id":1}\n'],
    ['a number', '7\n'],
    ['an id of the wrong kind', '{"id":"1","method":"app.about","args":[]}\n'],
  ])('sends a guest away that writes %s', async (_what, line) => {
    const folder = temporaryFolder();
    await serve(folder, anApi());
    const said = await sendRaw(folder, line);
    expect(JSON.parse(said)).toEqual({
      id: null,
      ok: false,
      message: 'That line is not a request.',
    });
  });

  it('does nothing more for a guest that was sent away', async () => {
    const folder = temporaryFolder();
    const removed: string[] = [];
    const remove = async (id: string) => {
      removed.push(id);
      return refuse('');
    };
    await serve(folder, anApi({ profiles: { remove } }));
    const request = { id: 1, method: 'profiles.remove', args: ['profile-1'] };
    await sendRaw(folder, `hello\n${JSON.stringify(request)}\n`);
    expect(removed).toEqual([]);
  });

  it('sends a guest away whose line has no end', async () => {
    const folder = temporaryFolder();
    await serve(folder, anApi());
    await sendRaw(folder, 'x'.repeat(17 * 1024 * 1024));
    await expect((await connect(folder)).api.app.about()).rejects.toThrow('not expected');
  });

  it('survives a guest that goes away in the middle', async () => {
    const folder = temporaryFolder();
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof refuse>>();
    const { listeners } = await serve(folder, anApi({ runs: { wait: () => promise } }));
    const leaving = await connect(folder);
    const call = leaving.api.runs.wait('run-1');
    leaving.close();
    await expect(call).rejects.toThrow('went away');
    resolve(refuse('too late'));
    const staying = await connect(folder);
    await expect(staying.api.app.about()).rejects.toThrow('not expected');
    await expect.poll(() => listeners.size).toBe(1);
  });

  it('rejects what was asked when Bellhop goes away, and everything after', async () => {
    const folder = temporaryFolder();
    const asked = Promise.withResolvers<void>();
    const { door } = await serve(
      folder,
      anApi({
        runs: {
          wait: () => {
            asked.resolve();
            return new Promise(() => undefined);
          },
        },
      }),
    );
    const { api } = await connect(folder);
    const call = api.runs.wait('run-1');
    await asked.promise;
    await door.close();
    await expect(call).rejects.toThrow('Bellhop went away before it answered.');
    await expect(api.app.about()).rejects.toThrow('Bellhop went away before it answered.');
    expect(await connectLocally(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});

function refuse(message: string) {
  return { ok: false, failure: { kind: 'not-available', message, hint: '' } } as const;
}

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachPlace, reachRepository } from '../../../main/restic/reach.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const reach = (location: string, options = {}) =>
  reachRepository({ location, password: '', environment: {} }, { timeoutMs: 5_000, ...options });
const kind = async (location: string) => {
  const reached = await reach(location);
  return reached.ok ? 'reached' : reached.failure.kind;
};

describe('looking for a repository', () => {
  it('in a folder finds its config, or says what is missing', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'repo'));
    expect(await kind(path.join(folder, 'repo'))).toBe('repository-missing');
    writeFileSync(path.join(folder, 'repo', 'config'), '');
    expect(await kind(path.join(folder, 'repo'))).toBe('reached');
    expect(await kind(path.join(folder, 'not yet'))).toBe('repository-missing');
    expect(await kind(path.join(folder, 'unplugged', 'drive', 'repo'))).toBe(
      'repository-unreachable',
    );
  });

  it('on a server asks for a connection', async () => {
    const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await kind(`rest:http://127.0.0.1:${String(port)}/`)).toBe('reached');
    server.close();
    await once(server, 'close');
    expect(await kind(`rest:http://127.0.0.1:${String(port)}/`)).toBe('repository-unreachable');
  });

  it('behind a proxy leaves it to restic, which alone goes that way', async () => {
    const asked: string[] = [];
    const isProxied = (url: string) => {
      asked.push(url);
      return true;
    };
    expect(await reach('rest:http://127.0.0.1:9/x', { isProxied })).toMatchObject({ ok: true });
    expect(asked).toEqual(['http://127.0.0.1:9']);
    expect(await reach('sftp://ada@127.0.0.1:9/x', { isProxied })).toMatchObject({ ok: false });
    expect(asked).toHaveLength(1);
  });

  it('before one is made there does not ask for its folder', async () => {
    const access = { password: '', environment: {} };
    const folder = path.join(temporaryFolder(), 'not', 'yet');
    const before = (location: string) =>
      reachPlace({ ...access, location }, { timeoutMs: 5_000 }).then(({ ok }) => ok);
    expect(await before(folder)).toBe(true);
    expect(await before('rest:http://127.0.0.1:9/x')).toBe(false);
  });

  it('does not start when it is cancelled already', async () => {
    const cancelled = { signal: AbortSignal.abort() };
    expect(await reach('rest:http://127.0.0.1:9/x', cancelled)).toMatchObject({
      ok: false,
      failure: { details: 'cancelled' },
    });
  });

  it('ends at once when it is cancelled', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const stop = new AbortController();
    const asked = reach(`rest:http://127.0.0.1:${String(port)}/`, { signal: stop.signal });
    stop.abort();
    expect((await asked).ok).toBe(false);
    server.close();
  });
});

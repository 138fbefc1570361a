import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../main/core/repository-place.ts';
import { reachRepository } from '../../../main/restic/reach.ts';
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

it('reads where a repository is', () => {
  expect(placeOf('/mnt/usb')).toEqual({ kind: 'folder', path: '/mnt/usb' });
  expect(placeOf('C:\\backup')).toEqual({ kind: 'folder', path: 'C:\\backup' });
  expect(placeOf('rest:https://nas/x')).toEqual({ kind: 'server', host: 'nas', port: 443 });
  expect(placeOf('s3:http://[::1]:9000/b')).toEqual({ kind: 'server', host: '::1', port: 9000 });
  expect(placeOf('s3:s3.amazonaws.com/b')).toMatchObject({ host: 's3.amazonaws.com', port: 443 });
  expect(placeOf('sftp://ada@nas:2222/x')).toEqual({ kind: 'server', host: 'nas', port: 2222 });
  expect(placeOf('sftp:ada@nas:/x')).toEqual({ kind: 'elsewhere' });
  expect(placeOf('b2:bucket')).toEqual({ kind: 'elsewhere' });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDoor } from '../../../main/ipc/local-address.ts';
import { connectLocally } from '../../../main/ipc/local-client.ts';
import { anApi } from '../../fakes/api.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { connect, serve } from './open-door.ts';

describe.skipIf(process.platform === 'win32')('the place of the local socket', () => {
  it('is for this user only', async () => {
    const folder = temporaryFolder();
    await serve(folder, anApi());
    expect(statSync(findDoor(folder) ?? '').mode & 0o777).toBe(0o600);
  });

  it('is found by nobody where there is no folder or no Bellhop', async () => {
    const folder = temporaryFolder();
    expect(await connectLocally(folder)).toBeNull();
    expect(await connectLocally(path.join(folder, 'not-there'))).toBeNull();
  });

  it('is elsewhere, behind a link, for a folder with a long path', async () => {
    const folder = path.join(temporaryFolder(), 'a-long-name-'.repeat(10));
    mkdirSync(folder);
    const { door } = await serve(folder, anApi());
    const link = path.join(folder, 'door.sock');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    const real = readlinkSync(link);
    expect(Buffer.byteLength(real)).toBeLessThanOrEqual(100);
    expect(statSync(path.dirname(real)).mode & 0o777).toBe(0o700);
    expect(statSync(real).mode & 0o777).toBe(0o600);
    await expect((await connect(folder)).api.app.about()).rejects.toThrow('not expected');
    await door.close();
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(path.dirname(real))).toBe(false);
  });

  it.each([
    ['a short path', ''],
    ['a long path', 'a-long-name-'.repeat(10)],
  ])('is taken over from a Bellhop that was killed, with %s', async (_what, name) => {
    const folder = path.join(temporaryFolder(), name);
    mkdirSync(folder, { recursive: true });
    const script = fileURLToPath(new URL('./serve-folder.ts', import.meta.url));
    const child = spawn(process.execPath, [script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('open');
    const { api } = await connect(folder);
    const call = api.runs.wait('run-1');
    expect((await lines.next()).value).toBe('asked');
    child.kill('SIGKILL');
    await expect(call).rejects.toThrow('Bellhop went away before it answered.');
    await exited;
    const dead = findDoor(folder) ?? '';
    expect(existsSync(dead)).toBe(true);
    expect(await connectLocally(folder)).toBeNull();
    await serve(folder, anApi());
    await expect((await connect(folder)).api.app.about()).rejects.toThrow('not expected');
    if (name !== '') expect(existsSync(path.dirname(dead))).toBe(false);
  });
});

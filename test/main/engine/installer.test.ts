import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeInstaller, type InstallerNeeds } from '../../../main/engine/installer.ts';
import '../../../main/engine/open-answer.ts'; // loaded with the first download, which is waited for here
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { valueOf } from '../webhook/samples.ts';
import { startHttp } from '../webhook/servers.ts';
import {
  asset,
  FILE,
  FILE_PATH,
  means,
  program,
  releaseWith,
  sendFile,
  VERSION,
} from './release.ts';

const release = { version: VERSION, assets: { 'linux-test': asset } };
const open = new AbortController().signal;

function needs(base: string, change: Partial<InstallerNeeds> = {}): InstallerNeeds {
  return {
    ...means(),
    folder: temporaryFolder(),
    release,
    machine: { platform: 'linux', arch: 'test' },
    base: () => base,
    after: () => () => undefined,
    isInUse: () => false,
    byHand: () => 'Install it with: get restic',
    changed: () => undefined,
    ...change,
  };
}

/** A place that sends the first bytes of the file, and the rest only when it is told to. */
async function startHesitating() {
  let goOn = (): void => undefined;
  const { url } = await startHttp(
    releaseWith({
      [FILE_PATH]: (request, response) => {
        if (request.headers.range !== undefined) return sendFile(program, request, response);
        sendFile(program, request, response, 5_000);
        goOn = () => void response.end(program.subarray(5_000));
      },
    }),
  );
  return { url, goOn: () => goOn() };
}

/** A place that sends each piece of the file only when it is told to. */
async function startPiecemeal() {
  let sent = 0;
  const answering = Promise.withResolvers<ServerResponse>();
  const { url } = await startHttp(
    releaseWith({
      [FILE_PATH]: (_, response) => {
        response.writeHead(200, { 'content-length': program.length });
        answering.resolve(response);
      },
    }),
  );
  const send = async (bytes: number): Promise<void> => {
    (await answering.promise).write(program.subarray(sent, sent + bytes));
    sent += bytes;
  };
  return { url, send };
}

describe('the installer', () => {
  it('installs one at a time, and shows how far it is', async () => {
    const { url, goOn } = await startHesitating();
    const installer = makeInstaller(needs(url), open);
    expect(installer.installing()).toBeNull();
    const first = installer.install();
    expect(installer.installing()).toEqual({ received: 0, total: program.length });
    await expect.poll(() => installer.installing()?.received).toBe(5_000);
    const second = await installer.install();
    expect(second).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    goOn();
    expect(installer.own()).toEqual([]);
    const place = valueOf(await first);
    expect(installer.own()).toEqual([place]);
    expect(installer.installing()).toBeNull();
  });

  it('is cancelled, keeps what has come, and goes on there', async () => {
    const { url } = await startHesitating();
    const asked = needs(url);
    const installer = makeInstaller(asked, open);
    expect(installer.cancel()).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    const first = installer.install();
    await expect.poll(() => installer.installing()?.received).toBe(5_000);
    expect(installer.cancel()).toEqual({ ok: true, value: null });
    expect(await first).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(installer.installing()).toBeNull();
    expect(existsSync(path.join(asked.folder, `${FILE}.part`))).toBe(true);
    expect(await installer.install()).toMatchObject({ ok: true });
  });

  it('ends when Bellhop closes', async () => {
    const { url } = await startHesitating();
    const closing = new AbortController();
    const installer = makeInstaller(needs(url), closing.signal);
    await installer.idle();
    const first = installer.install();
    await expect.poll(() => installer.installing()?.received).toBe(5_000);
    closing.abort();
    await installer.idle();
    expect(await first).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('tells of a download only now and then, of where it stopped, and of its end', async () => {
    const { url, send } = await startPiecemeal();
    const told: (number | null)[] = [];
    let [rests, isOff] = [0, false];
    let wake = (): void => undefined;
    const installer = makeInstaller(
      needs(url, {
        after: (ms, act) => {
          expect(ms).toBe(200);
          rests += 1;
          wake = act;
          return () => (isOff = true);
        },
        changed: () => told.push(installer.installing()?.received ?? null),
      }),
      open,
    );
    const first = installer.install();
    for (const received of [1_000, 2_000, 3_000]) {
      await send(1_000);
      await expect.poll(() => installer.installing()?.received).toBe(received);
    }
    expect(told).toEqual([0, 1_000]);
    wake();
    expect(told).toEqual([0, 1_000, 3_000]);
    wake();
    expect([told.length, rests]).toEqual([3, 2]);
    await send(program.length);
    expect(await first).toMatchObject({ ok: true });
    expect([told.length, told.at(-1)]).toEqual([5, null]);
    expect(isOff).toBe(true);
  });

  it('removes older ones of its own and their pieces, and nothing else', async () => {
    const { url } = await startHttp(releaseWith());
    const asked = needs(url);
    const stale = ['restic-0.18.0', 'restic-9.9.8', 'restic_9.9.8_test.bz2.part'];
    for (const name of [...stale, 'restic-10.0.0', 'notes', 'restic-latest']) {
      writeFileSync(path.join(asked.folder, name), '');
    }
    await makeInstaller(asked, open).install();
    expect(readdirSync(asked.folder).sort()).toEqual([
      'notes',
      'restic-10.0.0',
      `restic-${VERSION}`,
      'restic-latest',
    ]);
  });

  it('leaves an older one while someone works with it', async () => {
    const { url } = await startHttp(releaseWith());
    let isInUse = true;
    const asked = needs(url, { isInUse: () => isInUse });
    const old = path.join(asked.folder, 'restic-0.18.0');
    writeFileSync(old, '');
    const installer = makeInstaller(asked, open);
    await installer.install();
    expect(installer.own()).toEqual([path.join(asked.folder, `restic-${VERSION}`), old]);
    isInUse = false;
    await installer.install();
    expect(existsSync(old)).toBe(false);
  });

  it('has the newest of its own first, by number and not by letter', () => {
    const folder = path.join(temporaryFolder(), 'engine');
    mkdirSync(folder);
    const names = ['restic-0.9.0', 'restic-0.20.0.exe', 'restic-0.19.1'];
    for (const name of names) writeFileSync(path.join(folder, name), '');
    expect(makeInstaller(needs('', { folder }), open).own()).toEqual(
      ['restic-0.20.0.exe', 'restic-0.19.1', 'restic-0.9.0'].map((name) => path.join(folder, name)),
    );
  });

  it('says how to install it by hand where the release has nothing for this machine', async () => {
    const machine = { platform: 'sunos', arch: 'x64' };
    const installer = makeInstaller(needs('', { machine }), open);
    expect(installer.pinnedVersion).toBeNull();
    expect(await installer.install()).toMatchObject({
      ok: false,
      failure: { kind: 'not-available', hint: 'Install it with: get restic' },
    });
  });
});

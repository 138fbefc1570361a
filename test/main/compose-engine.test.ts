import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { openHouse, type House } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';
import { startHttp } from './webhook/servers.ts';

function aRestic(folder: string, name: string, version: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '{"version":"${version}"}'\n`);
  chmodSync(file, 0o755);
  return file;
}

/** How often the guests were told that the engine is another. */
const told = ({ heard }: House): number =>
  heard.filter(({ name, news }) => name === 'changed' && 'what' in news && news.what === 'engine')
    .length;

describe('the engine, asked for over the Api', () => {
  it('is the one that was chosen, until Bellhop looks for one again', async () => {
    const house = await openHouse();
    const { engine } = house.api;
    const file = aRestic(temporaryFolder(), 'my-restic', '0.18.7');
    const chosen = valueOf(await engine.choose(file));
    expect(chosen).toMatchObject({
      engine: { path: file, version: '0.18.7' },
      problem: null,
      chosenPath: file,
      isOwn: false,
      installing: null,
    });
    expect((await house.api.app.about()).engine).toEqual({ path: file, version: '0.18.7' });
    expect(told(house)).toBe(1);
    expect(valueOf(await engine.choose(null)).chosenPath).toBeNull();
  });

  it('stays what it was when the chosen one is none', async () => {
    const house = await openHouse();
    const { engine } = house.api;
    const refused = await engine.choose(import.meta.filename);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'engine-missing' } });
    const old = await engine.choose(aRestic(temporaryFolder(), 'restic', '0.9.0'));
    expect(old).toMatchObject({ ok: false, failure: { kind: 'engine-too-old' } });
    expect((await engine.state()).chosenPath).toBeNull();
    expect(told(house)).toBe(0);
  });

  it('is Bellhop’s own where one is installed', async () => {
    const house = await openHouse();
    const { folder, api } = house;
    const own = path.join(folder, 'engine', 'restic-0.18.5');
    const server = await startHttp((_, response) => response.writeHead(404).end());
    valueOf(await api.engine.setMirror(server.url));
    await api.engine.install(); // which only makes the folder
    aRestic(path.dirname(own), 'restic-0.18.5', '0.18.5');
    expect(await api.engine.state()).toMatchObject({
      engine: { path: own, version: '0.18.5' },
      isOwn: true,
    });
  });

  it('is fetched from the mirror, whose answer is told in plain words', async () => {
    const house = await openHouse();
    const { engine } = house.api;
    const server = await startHttp((_, response) => response.writeHead(404).end());
    const { host } = new URL(server.url);
    valueOf(await engine.setMirror(`${server.url}/restic/`));
    expect((await engine.state()).mirror).toBe(`${server.url}/restic`);
    const { pinnedVersion } = await engine.state();
    const before = told(house);
    expect(await engine.install()).toMatchObject({
      ok: false,
      failure: {
        kind: 'download-failed',
        message: `${host} does not have this release of restic.`,
      },
    });
    expect(server.received.map(({ url }) => url)).toEqual([
      `/restic/v${String(pinnedVersion)}/SHA256SUMS`,
    ]);
    expect(told(house)).toBe(before + 2);
    expect((await engine.state()).installing).toBeNull();
    valueOf(await engine.setMirror(null));
    expect((await engine.state()).mirror).toBeNull();
  });

  it('takes no mirror without TLS', async () => {
    const { api } = await openHouse();
    const refused = await api.engine.setMirror('http://mirror.example/restic');
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    expect((await api.engine.state()).mirror).toBeNull();
  });

  it('is no longer fetched when Bellhop closes', async () => {
    const house = await openHouse();
    const server = await startHttp(() => undefined);
    valueOf(await house.api.engine.setMirror(server.url));
    const installed = house.api.engine.install();
    expect((await house.api.engine.state()).installing).not.toBeNull();
    await house.close();
    expect(await installed).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(existsSync(path.join(house.folder, 'engine', 'new-restic'))).toBe(false);
  });
});

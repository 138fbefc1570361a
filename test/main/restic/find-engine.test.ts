import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEngine, inspectEngine } from '../../../main/restic/find-engine.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

/** A program named restic that prints this, in a folder of its own. */
function aRestic(says: string, code = 0): string {
  const folder = temporaryFolder();
  const file = path.join(folder, 'restic');
  writeFileSync(file, `#!/bin/sh\necho '${says}'\nexit ${String(code)}\n`);
  chmodSync(file, 0o755);
  return folder;
}

const search = (...folders: readonly string[]) =>
  findEngine({
    chosenPath: null,
    environment: { PATH: folders.join(path.delimiter), HOME: '/nowhere' },
    platform: 'nowhere',
    canInstall: true,
  });
const json = (version: string) => `{"message_type":"version","version":"${version}"}`;

describe('finding restic', () => {
  it('takes the first on PATH that is new enough, and passes over broken and old ones', async () => {
    const good = aRestic(json('0.18.0'));
    const found = await search(
      aRestic('no', 1),
      aRestic('restic 0.14.0 compiled with go'),
      aRestic('{'),
      good,
    );
    expect(found).toEqual({
      ok: true,
      value: { path: path.join(good, 'restic'), version: '0.18.0' },
    });
  });

  it('says which version is too old, and what is needed', async () => {
    const found = await search(aRestic(json('0.17.0')));
    expect(found).toMatchObject({ ok: false, failure: { kind: 'engine-too-old' } });
    expect(found.ok ? '' : found.failure.message).toMatch(/0\.17\.0 .* 0\.17\.1/);
  });

  it('says that there is none', async () => {
    expect(await search('/nowhere')).toMatchObject({
      ok: false,
      failure: { kind: 'engine-missing' },
    });
  });

  it.each([
    ['linux', true, 'Let Bellhop install one'],
    ['linux', false, 'package manager'],
    ['darwin', false, 'brew install'],
    ['freebsd', false, 'Install restic'],
  ])('says on %s how to get one, which Bellhop has: %s', async (platform, canInstall, way) => {
    const environment = { PATH: '/nowhere', HOME: '/nowhere' };
    const versionOf = async () => '0.14.0';
    const found = await findEngine(
      { chosenPath: null, own: [process.execPath], environment, platform, canInstall },
      versionOf,
    );
    expect(found.ok ? '' : found.failure.hint).toContain(way);
  });

  it('looks nowhere else when one was chosen by hand', async () => {
    const folder = aRestic(json('0.19.1'));
    const chosenPath = '/nowhere/restic';
    const found = await findEngine({
      chosenPath,
      environment: { PATH: folder },
      platform: 'linux',
      canInstall: true,
    });
    expect(found).toMatchObject({ ok: false, failure: { kind: 'engine-missing' } });
    expect(found.ok ? '' : found.failure.message).toContain(chosenPath);
  });
});

describe('an engine of Bellhop’s own', () => {
  const found = (own: readonly string[], onPath: string) =>
    findEngine({
      chosenPath: null,
      own,
      environment: { PATH: onPath },
      platform: 'nowhere',
      canInstall: true,
    });

  it('comes before the one on PATH, as it was asked for', async () => {
    const own = path.join(aRestic(json('0.19.1')), 'restic');
    expect(await found([own], aRestic(json('0.20.0')))).toEqual({
      ok: true,
      value: { path: own, version: '0.19.1' },
    });
  });

  it('is passed over when it does not run', async () => {
    const onPath = aRestic(json('0.19.1'));
    const broken = path.join(aRestic('no', 1), 'restic');
    const engine = { path: path.join(onPath, 'restic'), version: '0.19.1' };
    expect(await found([broken], onPath)).toEqual({ ok: true, value: engine });
  });
});

describe('a program that is to be the engine', () => {
  const inspect = (chosenPath: string) =>
    inspectEngine({ chosenPath, environment: {}, platform: 'linux', canInstall: true });

  it('is taken when it says that it is a restic that is new enough', async () => {
    const file = path.join(aRestic(json('0.18.0')), 'restic');
    expect(await inspect(file)).toEqual({ ok: true, value: { path: file, version: '0.18.0' } });
  });

  it.each([
    ['a relative path', () => 'restic', 'it is no whole path'],
    ['nothing', () => '/nowhere/restic', 'there is no such file'],
    ['a folder', () => aRestic(''), 'it is a folder'],
    ['a text', () => import.meta.filename, 'it may not be run'],
    ['another program', () => path.join(aRestic('busybox'), 'restic'), 'no working restic'],
  ])('is refused when it is %s', async (_, file, reason) => {
    const refused = await inspect(file());
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'engine-missing' } });
    expect(refused.ok ? '' : refused.failure.message).toContain(reason);
  });

  it('is refused when it is too old', async () => {
    const refused = await inspect(path.join(aRestic(json('0.16.0')), 'restic'));
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'engine-too-old' } });
  });
});

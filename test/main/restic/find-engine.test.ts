import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEngine } from '../../../main/restic/find-engine.ts';
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

  it('looks nowhere else when one was chosen by hand', async () => {
    const folder = aRestic(json('0.19.1'));
    const chosenPath = '/nowhere/restic';
    const found = await findEngine({
      chosenPath,
      environment: { PATH: folder },
      platform: 'linux',
    });
    expect(found).toMatchObject({ ok: false, failure: { kind: 'engine-missing' } });
    expect(found.ok ? '' : found.failure.message).toContain(chosenPath);
  });
});

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingRights, settingsPageOf } from '../../../main/access/missing-rights.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

it('misses nothing on a system that grants nothing apart, or where no profile wants it', async () => {
  const home = temporaryFolder();
  for (const platform of ['linux', 'win32']) {
    expect(await missingRights({ platform, home, wantsShadowCopies: false })).toEqual([]);
  }
});

it('takes a protected folder that can be listed, or is not there, for full access', async () => {
  const home = temporaryFolder();
  const mac = { platform: 'darwin', home, wantsShadowCopies: false };
  expect(await missingRights(mac)).toEqual([]);
  mkdirSync(path.join(home, 'Library/Application Support/com.apple.TCC'), { recursive: true });
  expect(await missingRights(mac)).toEqual([]);
});

it('says no in doubt: where nobody can be asked, shadow copies are taken for refused', async () => {
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    const machine = { platform: 'win32', home: '/', wantsShadowCopies: true };
    const [right] = await missingRights(machine);
    expect(right).toMatchObject({ kind: 'shadow-copies', hasSettingsPage: false });
  } finally {
    process.env['PATH'] = before;
  }
});

it('knows the settings page of macOS', () => {
  expect(settingsPageOf('full-disk-access')).toMatch(/^x-apple\.systempreferences:/);
  expect(settingsPageOf('shadow-copies')).toBeNull();
});

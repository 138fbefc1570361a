import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAutostart } from '../../../main/core/desktop-entry.ts';
import { autostartFile, type Autostart } from '../../../main/shell/autostart-file.ts';
import { writePrivateFile } from '../../../main/store/write-private-file.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const ours = { program: '/opt/Bellhop/bellhop', words: ['--hidden'] };
const names = { name: 'Bellhop', comment: 'Makes backups by schedule' };

interface Place {
  readonly file: string;
  readonly login: Autostart;
}

function aPlace({ isInstalled = true } = {}): Place {
  const file = path.join(temporaryFolder(), 'not there yet', 'autostart', 'bellhop.desktop');
  const write = (to: string, text: string) => writePrivateFile(to, text, { replace: true });
  return { file, login: autostartFile({ file, command: ours, isInstalled, write }) };
}

/** An entry that starts another program. */
function startsAnother(file: string, program: string, more = ''): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const text = `${writeAutostart({ program, words: ['--hidden'] }, names)}${more}`;
  writeFileSync(file, text);
  return text;
}

describe('start at login on Linux', () => {
  it('is off while there is no file', async () => {
    expect(await aPlace().login.state()).toEqual({ kind: 'off', message: '' });
  });

  it('is a file that starts this program, and is gone again', async () => {
    const { file, login } = aPlace();
    expect(await login.set(true)).toEqual({ ok: true, value: { kind: 'on', message: '' } });
    expect(readFileSync(file, 'utf8')).toBe(writeAutostart(ours, names));
    expect(await login.set(false)).toEqual({ ok: true, value: { kind: 'off', message: '' } });
    expect(existsSync(file)).toBe(false);
    expect(await login.set(false)).toMatchObject({ ok: true });
  });

  it('reads what another tool has switched off, and switches it on again', async () => {
    const { file, login } = aPlace();
    startsAnother(file, ours.program, 'X-GNOME-Autostart-enabled=false\n');
    expect(await login.state()).toMatchObject({ kind: 'off' });
    await login.set(true);
    expect(await login.state()).toMatchObject({ kind: 'on', message: '' });
  });

  it('says so when another program is started', async () => {
    const { file, login } = aPlace();
    startsAnother(file, '/home/ada/Bellhop-0.1.AppImage');
    expect(await login.state()).toEqual({
      kind: 'on',
      message: 'At login another program is started: /home/ada/Bellhop-0.1.AppImage --hidden',
    });
  });

  it('names what it may not change', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'autostart'), 'a file, no folder');
    const file = path.join(folder, 'autostart', 'bellhop.desktop');
    const write = (to: string, text: string) => writePrivateFile(to, text, { replace: true });
    const login = autostartFile({ file, command: ours, isInstalled: true, write });
    expect(await login.set(true)).toMatchObject({
      ok: false,
      failure: { kind: 'permission-denied' },
    });
    expect(await login.state()).toEqual({ kind: 'off', message: '' });
  });
});

describe('an entry for a program that has moved', () => {
  it('is mended by an installed Bellhop when it starts', async () => {
    const { file, login } = aPlace();
    startsAnother(file, '/bin/sh');
    await login.refresh();
    expect(readFileSync(file, 'utf8')).toBe(writeAutostart(ours, names));
  });

  it('is left to the installed one by a checkout, unless its program is gone', async () => {
    const { file, login } = aPlace({ isInstalled: false });
    const before = startsAnother(file, '/bin/sh');
    await login.refresh();
    expect(readFileSync(file, 'utf8')).toBe(before);
    startsAnother(file, '/nowhere/bellhop');
    await login.refresh();
    expect(readFileSync(file, 'utf8')).toBe(writeAutostart(ours, names));
  });

  it('is left alone while it is off, or right, or not there', async () => {
    const { file, login } = aPlace();
    await login.refresh();
    expect(existsSync(file)).toBe(false);
    const off = startsAnother(file, '/nowhere', 'Hidden=true\n');
    await login.refresh();
    expect(readFileSync(file, 'utf8')).toBe(off);
    await login.set(true);
    chmodSync(file, 0o640);
    await login.refresh();
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});

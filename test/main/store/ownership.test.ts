import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownDataFolder } from '../../../main/store/ownership.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

/** Another process that tries to own the folder; `said` is what became of it. */
async function anotherOwner(folder: string) {
  const script = fileURLToPath(new URL('./own-folder.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [said] = (await once(lines, 'line')) as [string];
  return {
    said,
    end: async (how: 'SIGKILL' | 'gently') => {
      if (how === 'gently') child.stdin.end();
      else child.kill(how);
      await exited;
    },
  };
}

const owns = (folder: string): boolean => {
  const owned = ownDataFolder(folder);
  if (owned.ok) owned.value.release();
  return owned.ok;
};

describe('owning a data folder', () => {
  it('makes the folder, for this user only', () => {
    const folder = path.join(temporaryFolder(), 'deep', 'Bellhop');
    const owned = ownDataFolder(folder);
    expect(owned.ok).toBe(true);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
    if (owned.ok) owned.value.release();
  });

  it('is for one process at a time', async () => {
    const folder = temporaryFolder();
    const other = await anotherOwner(folder);
    expect(other.said).toBe('owned');
    expect(ownDataFolder(folder)).toMatchObject({
      ok: false,
      failure: { kind: 'busy', message: `Another Bellhop is using the data folder ${folder}.` },
    });
    expect((await anotherOwner(folder)).said).toBe('busy');
    await other.end('gently');
    expect(owns(folder)).toBe(true);
  });

  it('is for one owner within a process, too', () => {
    const folder = temporaryFolder();
    const owned = ownDataFolder(folder);
    expect(owns(folder)).toBe(false);
    if (owned.ok) owned.value.release();
    expect(owns(folder)).toBe(true);
  });

  it('ends with a process that is killed', async () => {
    const folder = temporaryFolder();
    for (let times = 0; times < 3; times += 1) {
      const other = await anotherOwner(folder);
      expect(other.said).toBe('owned');
      expect(owns(folder)).toBe(false);
      await other.end('SIGKILL');
    }
    expect(owns(folder)).toBe(true);
  });

  it('can be released twice, and lets another go on', () => {
    const folder = temporaryFolder();
    const first = ownDataFolder(folder);
    if (first.ok) first.value.release();
    const second = ownDataFolder(folder);
    if (first.ok) first.value.release();
    expect(owns(folder)).toBe(false);
    if (second.ok) second.value.release();
  });

  it('holds two folders apart', () => {
    const one = ownDataFolder(temporaryFolder());
    const two = ownDataFolder(temporaryFolder());
    expect([one.ok, two.ok]).toEqual([true, true]);
    for (const owned of [one, two]) if (owned.ok) owned.value.release();
  });

  it('says so where the folder cannot be made', () => {
    const file = path.join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const folder = path.join(file, 'Bellhop');
    expect(ownDataFolder(folder)).toMatchObject({
      ok: false,
      failure: {
        kind: 'permission-denied',
        message: `Bellhop cannot write in its data folder ${folder}.`,
      },
    });
    expect(existsSync(folder)).toBe(false);
  });
});

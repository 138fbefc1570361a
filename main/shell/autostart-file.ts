import { constants } from 'node:fs';
import { access, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { LoginState } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import { asExec, readAutostart, writeAutostart } from '../core/desktop-entry.ts';
import type { StartCommand } from '../core/start-command.ts';
import type { LoginItem } from './login-item.ts';

export interface AutostartNeeds {
  /** The whole path of the entry. */
  readonly file: string;
  /** What is to be started at login. */
  readonly command: StartCommand;
  /** Whether this Bellhop is installed, and so takes the place of one that stood elsewhere. */
  readonly isInstalled: boolean;
  /** Writes a file whole or not at all, in place of the one that is there. */
  readonly write: (file: string, text: string) => Promise<Result<unknown>>;
}

/** Start at login, with a memory of where the program was. */
export interface Autostart extends LoginItem {
  /** Has an entry that is on start this Bellhop, where the one that it starts has moved. */
  refresh(): Promise<void>;
}

/** Start at login on Linux: a file of ours in the user's autostart folder. */
export function autostartFile(needs: AutostartNeeds): Autostart {
  const { file, command } = needs;
  const state = async (): Promise<LoginState> => {
    const entry = await readEntry(file);
    if (entry === null || !entry.isOn) return { kind: 'off', message: '' };
    if (entry.exec === asExec(command)) return { kind: 'on', message: '' };
    return { kind: 'on', message: t('failuresStore.otherProgram', { program: entry.exec }) };
  };
  const write = async (): Promise<Result<unknown>> => {
    const made = await makeFolder(path.dirname(file));
    return made.ok ? needs.write(file, writeAutostart(command, NAMES)) : made;
  };
  return {
    state,
    set: async (on) => {
      const changed = on ? await write() : await remove(file);
      return changed.ok ? { ok: true, value: await state() } : changed;
    },
    refresh: async () => {
      const entry = await readEntry(file);
      if (entry === null || !entry.isOn || entry.exec === asExec(command)) return;
      if (needs.isInstalled || !(await canRun(entry.program))) await write();
    },
  };
}

const NAMES = { name: 'Bellhop', comment: 'Makes backups by schedule' };

async function readEntry(file: string): Promise<ReturnType<typeof readAutostart> | null> {
  try {
    return readAutostart(await readFile(file, 'utf8'));
  } catch {
    return null; // no file, or none that a session could read either
  }
}

async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: notChanged(folder, error) };
  }
}

async function remove(file: string): Promise<Result<null>> {
  try {
    await rm(file, { force: true });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: notChanged(file, error) };
  }
}

async function canRun(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
    return true;
  } catch {
    return false; // that is the answer
  }
}

function notChanged(place: string, error: unknown): Failure {
  return {
    kind: 'permission-denied',
    message: t('failuresStore.notChanged', { place }),
    hint: t('failuresStore.notChangedHint'),
    details: String(error),
  };
}

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What the second start of a program tells the first. */
export interface Knock {
  readonly argv: readonly string[];
  readonly folder: string;
  readonly additional: unknown;
}

/**
 * One program per data folder. The lock is SQLite's, so the system takes it back however the
 * holder ends; the second one leaves a file at the door, because Electron's call is synchronous.
 */
export class InstanceLock {
  #database: DatabaseSync | undefined;
  #watcher: FSWatcher | undefined;

  get isHeld(): boolean {
    return this.#database !== undefined;
  }

  /** Takes the lock of this data folder and listens for others; false when it is taken. */
  take(dataFolder: string, onKnock: (knock: Knock) => void): boolean {
    if (this.isHeld) return true;
    const door = doorOf(dataFolder);
    mkdirSync(door, { recursive: true });
    const database = new DatabaseSync(path.join(dataFolder, 'stand-in.lock'));
    try {
      database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (error instanceof Error && error.message.includes('locked')) return false;
      throw error;
    }
    this.#database = database;
    this.#watcher = watch(door, () => answerDoor(door, onKnock)).unref();
    answerDoor(door, onKnock);
    return true;
  }

  release(): void {
    this.#watcher?.close();
    this.#database?.close();
    this.#watcher = undefined;
    this.#database = undefined;
  }
}

/** Tells the holder of this data folder's lock that another start was tried. */
export function knock(dataFolder: string, message: Knock): void {
  const file = path.join(doorOf(dataFolder), `${process.pid}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(message));
  renameSync(`${file}.new`, file);
}

function doorOf(dataFolder: string): string {
  return path.join(dataFolder, 'stand-in-door');
}

function answerDoor(door: string, onKnock: (knock: Knock) => void): void {
  for (const name of readdirSync(door).filter((each) => each.endsWith('.json'))) {
    const file = path.join(door, name);
    const message = JSON.parse(readFileSync(file, 'utf8')) as Knock;
    rmSync(file);
    onKnock(message);
  }
}

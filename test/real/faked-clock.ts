import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const tools = path.resolve(import.meta.dirname, '..', '..', '.tools');
/** https://github.com/wolfcw/libfaketime, which set-up fetches on Debian. */
const library = path.join(tools, 'lib', 'libfaketimeMT.so.1');

export const canFakeClocks = process.platform === 'linux' && existsSync(library);

/**
 * A clock for processes that are started with its environment: their timers follow it as well, so that
 * setting it ahead is to them what a sleep is. restic does not see it.
 */
export class FakedClock {
  readonly env: Readonly<Record<string, string>>;
  readonly #file: string;
  #ahead = 0;

  /**
   * It shows this instant (ms since the epoch) when it is made. One before now would set the monotonic
   * clock back as well, below zero on a computer that has been switched on just before.
   */
  constructor(folder: string, begin: number) {
    this.#file = path.join(folder, 'clock');
    this.env = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      TZ: 'UTC',
    };
    this.set(begin);
  }

  now(): number {
    return Date.now() + this.#ahead;
  }

  set(instant: number): void {
    this.pass(instant - this.now());
  }

  pass(ms: number): void {
    this.#ahead += ms;
    const seconds = this.#ahead / 1_000;
    const next = `${this.#file}.next`;
    writeFileSync(next, `${seconds < 0 ? '' : '+'}${seconds.toFixed(3)}\n`);
    // Whoever reads an empty file has the right time for a moment, and Node's timers never end then.
    renameSync(next, this.#file);
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, ftruncateSync, openSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Engine, RepositoryAccess } from '../../main/core/restic-exit.ts';
import { resticEnvironment } from '../../main/restic/environment.ts';

/** Windows makes room for zeros too, and reads them slowly. */
const ENDLESS = process.platform === 'win32' ? 3_000_000_000 : 100_000_000_000;

/** Zeros that take restic a second or more to read, and no room: for what reads them to the end. */
export function makeBig(file: string): void {
  makeZeros(file, 3_000_000_000);
}

/** Zeros that no machine has read before restic is stopped. */
export function makeEndless(file: string): void {
  makeZeros(file, ENDLESS);
}

function makeZeros(file: string, bytes: number): void {
  const handle = openSync(file, 'w');
  ftruncateSync(handle, bytes);
  closeSync(handle);
}

/** Waits until something is so: for what other processes do, which nobody tells. */
export async function until<T>(look: () => T | null | Promise<T | null>): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The locks in a repository that is a folder. */
export function locksIn({ location }: Pick<RepositoryAccess, 'location'>): readonly string[] {
  const names = readdirSync(path.join(location, 'locks'));
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/** Waits until a process of this parent holds a lock there; answers its process id (Linux only). */
export function untilAtWork(
  access: Pick<RepositoryAccess, 'location'>,
  parent = process.pid,
): Promise<number> {
  return until(() => (locksIn(access).length === 0 ? null : resticOf(parent)));
}

function resticOf(parent: number): number | null {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = pids.find((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return new RegExp(String.raw`\(restic\) [^Z] ${String(parent)} `).test(stat);
    } catch {
      return false; // it has ended meanwhile
    }
  });
  return found === undefined ? null : Number(found);
}

/** Another restic that holds a lock, as long as the test wants. */
export async function holdLock(engine: Engine, access: RepositoryAccess) {
  const holder = spawn(engine.path, ['backup', '--stdin', '--stdin-filename=held'], {
    env: resticEnvironment(access, process.env),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const closed = once(holder, 'close');
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  await until(() => (locksIn(access).length === 0 ? null : true));
  return {
    pid: holder.pid,
    release: async () => {
      holder.stdin.end();
      await closed;
    },
  };
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const tools = path.resolve(import.meta.dirname, '..', '..', '.tools', 'bin');

/** Where a program is, in this checkout or on the computer; null when it is nowhere. */
export function findProgram(name: string): string | null {
  const own = path.join(tools, name);
  if (existsSync(own)) return own;
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Starts a server that listens on a port of this computer until the test is over, or it is ended. */
export async function startProgram(
  file: string,
  args: readonly string[],
  port: number,
): Promise<ChildProcess> {
  const child = spawn(file, args, { stdio: 'ignore' });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill();
    await closed;
  });
  const ended = closed.then(() => {
    throw new Error(`${file} has ended`);
  });
  ended.catch(() => undefined); // once it listens, its end is the test's doing
  await Promise.race([untilListening(port), ended]);
  return child;
}

/** Asks again until somebody answers: these programs have no other way to say that they are ready. */
async function untilListening(port: number): Promise<void> {
  for (;;) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => {
        resolve(false);
      });
    });
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

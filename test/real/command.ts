import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Run } from '../../preload/contract/run.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  readonly data: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts `bellhop` as a user would, in a process of its own. */
export function startBellhop(args: readonly string[], options: CommandOptions): ChildProcess {
  const { data, env = {} } = options;
  const tools = path.join(root, '.tools', 'bin');
  return spawn(process.execPath, [path.join(root, 'main', 'cli.ts'), ...args, '--data', data], {
    env: { ...process.env, PATH: `${tools}${path.delimiter}${process.env['PATH'] ?? ''}`, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `bellhop` to its end. */
export async function bellhop(args: readonly string[], options: CommandOptions): Promise<Said> {
  const child = startBellhop(args, options);
  child.stdin?.on('error', () => undefined); // a command that reads no input may be gone already
  child.stdin?.end(options.input ?? '');
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout!), text(child.stderr!), ended]);
  return { code, out, err };
}

/** What `bellhop run --json` prints. */
export interface RunDocument {
  readonly run: Omit<Run, 'task'> & { readonly command: string; readonly startedAt: string };
  readonly deliveries: readonly Delivery[];
}

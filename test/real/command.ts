import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { commandLine } from '../../scripts/set-up/build.mjs';
import { text } from 'node:stream/consumers';
import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Run } from '../../preload/contract/run.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** What is built, unless a source is newer: most of these specs' time goes into starting it. */
export const cli = commandLine();

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
  return spawn(process.execPath, [cli, ...args, '--data', data], {
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

/** Asks `bellhop` for its JSON. A command that prints none has failed in another way than it should. */
export async function ask<T>(
  args: readonly string[],
  options: CommandOptions,
): Promise<Said & { readonly document: T }> {
  const said = await bellhop([...args, '--json'], options);
  if (said.out === '') throw new Error(`bellhop ${args.join(' ')}: ${said.err}`);
  return { ...said, document: JSON.parse(said.out) as T };
}

/** Runs a task of the profile `sample`, and answers the run with its deliveries. */
export async function runSample(
  options: CommandOptions,
  task = 'backup',
): Promise<RunDocument & { readonly code: number | null }> {
  const { code, document } = await ask<RunDocument>(['run', 'sample', task], options);
  return { code, ...document };
}

/** The deliveries that these options of `bellhop deliveries` find. */
export async function listDeliveries(
  words: readonly string[],
  options: CommandOptions,
): Promise<readonly Delivery[]> {
  const { document } = await ask<{ deliveries: readonly Delivery[] }>(
    ['deliveries', ...words],
    options,
  );
  return document.deliveries;
}

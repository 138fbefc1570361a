import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import type { Engine, ResticExit } from '../core/restic-exit.ts';
import { lineReader } from './lines.ts';
import {
  nodeAlarm,
  usualDeadlines,
  watchForUnreachable,
  type Alarm,
  type Deadlines,
  type UnreachableWatch,
} from './unreachable-watch.ts';
import { hasVanished } from './vanished.ts';

export interface SpawnOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** What restic reads on stdin; without it, stdin is empty. */
  readonly input?: string;
  /** Takes stdout as it comes, in place of its lines: for documents, which may be long. */
  readonly onStdout?: (chunk: Buffer) => void;
  readonly onStdoutLine?: (line: string) => void;
  readonly onStderrLine?: (line: string) => void;
  readonly signal?: AbortSignal;
  /** How long restic may take to stop when it is asked to, in milliseconds. */
  readonly patienceMs?: number;
  /** For how long restic may do nothing but try to reach its repository. */
  readonly deadlines?: Deadlines;
  readonly alarm?: Alarm;
}

/** restic drops its lock within a minute of the first signal; it heeds no second one. */
const PATIENCE_MS = 75_000;

/** The end of stderr that is kept. */
const STDERR_KEPT = 16_384;

/**
 * The only place that starts restic. An aborted signal asks it to stop (SIGINT), waits, and then ends
 * it by force; so does a repository that does not answer. A process that cannot be started is a
 * Failure; how it ended otherwise is data.
 *
 * On Windows a signal ends the process at once, and its lock stays: there, a console event would have
 * to come from a process on restic's own console. The plain unlock of the next run removes that lock.
 */
export function runRestic(
  engine: Engine,
  args: readonly string[],
  options: SpawnOptions,
): Promise<Result<ResticExit>> {
  const words = [...globalFlags(engine), ...args];
  const commandLine = [engine.path, ...words].join(' ');
  if (options.signal?.aborted === true) return Promise.resolve(neverStarted(commandLine));
  return new Promise((resolve) => {
    const child = trySpawn(engine.path, words, options.environment);
    if (child instanceof Error) {
      resolve({ ok: false, failure: cannotStart(engine, child) });
      return;
    }
    const { stop, calm } = stopper(child, options);
    let endedBy: ResticExit['endedBy'] = null;
    const { deadlines = usualDeadlines, alarm = nodeAlarm } = options;
    const watch = watchForUnreachable(deadlines, alarm, (afterMs) => {
      endedBy = { reason: 'unreachable', afterMs };
      stop();
    });
    const heard = listen(child, options, watch);
    child.on('error', (error) => {
      calm();
      if (child.pid === undefined) resolve({ ok: false, failure: cannotStart(engine, error) });
    });
    child.on('close', (code, signal) => {
      calm();
      const said = heard();
      watch.end();
      if ((code === 0 || code === 3) && hasVanished(options.environment)) {
        endedBy = { reason: 'vanished' };
      }
      resolve({ ok: true, value: { code, signal, commandLine, endedBy, ...said } });
    });
    child.stdin.on('error', () => undefined); // restic may end before it has read everything
    child.stdin.end(options.input ?? '');
  });
}

/** Some of what keeps a process from starting is thrown by Node, like a path through a file. */
function trySpawn(
  file: string,
  words: readonly string[],
  env: SpawnOptions['environment'],
): ChildProcessWithoutNullStreams | Error {
  try {
    return spawn(file, words, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return error;
    throw error;
  }
}

function globalFlags({ lockWaitSeconds }: Engine): readonly string[] {
  return lockWaitSeconds === undefined ? [] : [`--retry-lock=${String(lockWaitSeconds)}s`];
}

function neverStarted(commandLine: string): Result<ResticExit> {
  const nothing = { code: null, message: '', stderr: '', endedBy: null };
  return { ok: true, value: { ...nothing, signal: 'SIGINT', commandLine } };
}

/** Reads both streams by lines; the returned function tells what stderr said in the end. */
function listen(
  child: ChildProcess,
  { onStdout, onStdoutLine, onStderrLine }: SpawnOptions,
  watch: UnreachableWatch,
): () => { readonly message: string; readonly stderr: string } {
  let stderr = '';
  let message = '';
  const out = lineReader((line) => {
    watch.hearOutput(line);
    onStdoutLine?.(line);
  });
  const err = lineReader((line) => {
    stderr = `${stderr}${line}\n`.slice(-STDERR_KEPT);
    message = finalMessage(line) ?? message;
    watch.hearError(line);
    onStderrLine?.(line);
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    if (onStdout === undefined) {
      out.read(chunk);
      return;
    }
    watch.hearAnswer();
    onStdout(chunk);
  });
  child.stderr?.on('data', err.read);
  return () => {
    out.end();
    err.end();
    return { message, stderr: stderr.trimEnd() };
  };
}

/** The last word of a failing restic: JSON since 0.18, before that a line of text. */
function finalMessage(line: string): string | null {
  if (line.startsWith('Fatal: ')) return line;
  if (!line.startsWith('{')) return null;
  try {
    const said = JSON.parse(line) as { message_type?: unknown; message?: unknown };
    const final = said.message_type === 'exit_error' && typeof said.message === 'string';
    return final ? String(said.message) : null;
  } catch {
    return null; // a broken line is not the last word
  }
}

/** Ends a process in two steps, once, when it is told to or when the signal says so. */
function stopper(
  child: ChildProcess,
  { signal, patienceMs = PATIENCE_MS }: SpawnOptions,
): { readonly stop: () => void; readonly calm: () => void } {
  let force: NodeJS.Timeout | undefined;
  const stop = (): void => {
    // One that never started has no process; Node 24 would signal a stray one in its place.
    if (force !== undefined || child.pid === undefined) return;
    child.kill('SIGINT');
    force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  };
  signal?.addEventListener('abort', stop, { once: true });
  const calm = (): void => {
    clearTimeout(force);
    signal?.removeEventListener('abort', stop);
  };
  return { stop, calm };
}

function cannotStart({ path }: Engine, error: Error): Failure {
  return {
    kind: 'engine-missing',
    message: t('failuresRestic.cannotStart', { path }),
    hint: t('failuresRestic.cannotStartHint'),
    details: error.message,
  };
}

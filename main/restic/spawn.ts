import { spawn, type ChildProcess } from 'node:child_process';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Engine, ResticExit } from '../core/restic-exit.ts';
import { lineReader } from './lines.ts';

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
}

/** restic drops its lock within a minute of the first signal; it heeds no second one. */
const PATIENCE_MS = 75_000;

/** The end of stderr that is kept. */
const STDERR_KEPT = 16_384;

/**
 * The only place that starts restic. An aborted signal asks it to stop (SIGINT), waits, and then
 * ends it by force. A process that cannot be started is a Failure; how it ended otherwise is data.
 */
export function runRestic(
  engine: Engine,
  args: readonly string[],
  options: SpawnOptions,
): Promise<Result<ResticExit>> {
  return new Promise((resolve) => {
    const child = spawn(engine.path, args, {
      env: options.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const heard = listen(child, options);
    const calm = stopWhenAsked(child, options);
    child.on('error', (error) => {
      calm();
      if (child.pid === undefined) resolve({ ok: false, failure: cannotStart(engine, error) });
    });
    child.on('close', (code, signal) => {
      calm();
      const commandLine = [engine.path, ...args].join(' ');
      resolve({ ok: true, value: { code, signal, commandLine, ...heard() } });
    });
    child.stdin.on('error', () => undefined); // restic may end before it has read everything
    child.stdin.end(options.input ?? '');
  });
}

/** Reads both streams by lines; the returned function tells what stderr said in the end. */
function listen(
  child: ChildProcess,
  { onStdout, onStdoutLine, onStderrLine }: SpawnOptions,
): () => { readonly message: string; readonly stderr: string } {
  let stderr = '';
  let message = '';
  const out = lineReader((line) => onStdoutLine?.(line));
  const err = lineReader((line) => {
    stderr = `${stderr}${line}\n`.slice(-STDERR_KEPT);
    message = finalMessage(line) ?? message;
    onStderrLine?.(line);
  });
  child.stdout?.on('data', onStdout ?? out.read);
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

function stopWhenAsked(
  child: ChildProcess,
  { signal, patienceMs = PATIENCE_MS }: SpawnOptions,
): () => void {
  let force: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child.kill('SIGINT');
    force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  };
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  return () => {
    clearTimeout(force);
    signal?.removeEventListener('abort', stop);
  };
}

function cannotStart({ path }: Engine, error: Error): Failure {
  return {
    kind: 'engine-missing',
    message: `restic cannot be started at ${path}.`,
    hint: 'Install restic again, or choose another one in the settings.',
    details: error.message,
  };
}

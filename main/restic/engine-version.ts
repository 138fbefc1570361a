import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { machineEnvironment } from './environment.ts';
import { runRestic } from './spawn.ts';

/** Says the version of a program; null for one that does not run or is no restic. */
export type VersionOf = (
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<string | null>;

const DEADLINE_MS = 10_000;

const versionSchema = z.object({ version: z.string() });

/** Asks the program itself. Before 0.17 the answer is plain text. */
export const askVersion: VersionOf = async (file, environment) => {
  const lines: string[] = [];
  const ended = await runRestic({ path: file, version: '' }, ['version', '--json'], {
    environment: machineEnvironment(environment),
    onStdoutLine: (line) => lines.push(line),
    signal: AbortSignal.timeout(DEADLINE_MS),
    patienceMs: 1_000,
  });
  if (!ended.ok || ended.value.code !== 0) return null;
  const said = lines.join('\n');
  const plain = /^restic (\d+\.\d+\.\d+)/m.exec(said)?.[1];
  if (plain !== undefined) return plain;
  try {
    return versionSchema.parse(JSON.parse(said)).version;
  } catch {
    return null; // whatever it is, it is not restic
  }
};

/**
 * Asks a program only once for as long as its file stays the same, as the engine is looked for
 * before each task and each question. An answer that never came is asked for again.
 */
export function rememberVersions(ask: VersionOf = askVersion): VersionOf {
  const known = new Map<string, { readonly mark: string; readonly version: string }>();
  return async (file, environment) => {
    const mark = await markOf(file);
    const found = known.get(file);
    if (found !== undefined && found.mark === mark) return found.version;
    const version = await ask(file, environment);
    if (version !== null && mark !== null) known.set(file, { mark, version });
    return version;
  };
}

async function markOf(file: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(file, { bigint: false });
    return [ino, size, mtimeMs].join(' ');
  } catch {
    return null; // it is not there, or on a way that may not be gone
  }
}

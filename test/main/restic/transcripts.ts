import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BackupMessage, ResticExit } from '../../../main/core/restic-exit.ts';
import { runRestic } from '../../../main/restic/spawn.ts';
import { readBackupLine } from '../../../main/restic/messages.ts';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'restic');

/** The versions whose output was recorded. */
export const versions = ['0.18.0', '0.19.1'] as const;

/** What a recorded restic said and how it ended, heard through the real process and line reader. */
export async function replay(
  version: string,
  situation: string,
): Promise<{ readonly exit: ResticExit; readonly messages: readonly BackupMessage[] }> {
  const file = (end: string) => path.join(fixtures, version, `${situation}.${end}`);
  const cat = (end: string) => (existsSync(file(end)) ? `cat '${file(end)}'` : ':');
  const code = readFileSync(file('rc'), 'utf8').trim();
  const script = `${cat('stdout')}; ${cat('stderr')} >&2; exit ${code}`;
  const messages: BackupMessage[] = [];
  const read = (line: string) => messages.push(readBackupLine(line));
  const ended = await runRestic({ path: '/bin/sh', version }, ['-c', script], {
    environment: { PATH: process.env['PATH'] ?? '' },
    onStdoutLine: read,
    onStderrLine: read,
  });
  if (!ended.ok) throw new Error(ended.failure.message);
  return { exit: ended.value, messages };
}

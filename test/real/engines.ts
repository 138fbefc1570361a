import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../main/core/restic-exit.ts';
import { isAtLeast } from '../../main/core/version-order.ts';
import { findProgram } from './programs.ts';

const OLDER = path.resolve(import.meta.dirname, '../../.tools/restic-trixie/usr/bin/restic');

const older = engineAt(OLDER);

/** The one that everything else is tried with. */
export const newest = engineAt(findProgram('restic')) ?? { path: 'restic', version: '0' };

/** restic before its exit codes were put in order, and since; null where set-up could not fetch it. */
export const engines: readonly (readonly [name: string, engine: Engine | null])[] = [
  ['restic 0.18', older],
  ['restic 0.19', isAtLeast(newest.version, '0.19.0') ? newest : null],
];

function engineAt(file: string | null): Engine | null {
  if (file === null || !existsSync(file)) return null;
  const { stdout } = spawnSync(file, ['version'], { encoding: 'utf8' });
  return { path: file, version: /restic (\S+)/.exec(stdout)?.[1] ?? '0' };
}

import type { Limits, Retention, UpkeepOptions } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { UpkeepEnd } from '../core/decide-upkeep.ts';
import type { Engine, RepositoryAccess } from '../core/restic-exit.ts';
import { checkArguments, forgetArguments, pruneArguments, verb } from '../core/upkeep-arguments.ts';
import { collect } from './collect.ts';
import { copyEnvironment, resticEnvironment } from './environment.ts';
import { runRestic } from './spawn.ts';
import {
  checkReader,
  copyReader,
  forgetResult,
  pruneReader,
  type ResultReader,
} from './upkeep-results.ts';

/** What of a profile says how its repository is kept. */
export interface Upkeep {
  readonly upkeep: UpkeepOptions;
  readonly limits: Limits;
}

/** Verifies the repository: https://restic.readthedocs.io/en/stable/045_working_with_repos.html */
export function checkRepository(
  engine: Engine,
  access: RepositoryAccess,
  { upkeep, limits }: Upkeep,
  signal: AbortSignal,
): Promise<Result<UpkeepEnd>> {
  const args = verb('check', limits, checkArguments(upkeep));
  return runAndRead(engine, args, { environment: here(access), signal }, checkReader());
}

/** Removes data that no snapshot needs. */
export function pruneRepository(
  engine: Engine,
  access: RepositoryAccess,
  { upkeep, limits }: Upkeep,
  signal: AbortSignal,
): Promise<Result<UpkeepEnd>> {
  const args = verb('prune', limits, pruneArguments(upkeep));
  return runAndRead(engine, args, { environment: here(access), signal }, pruneReader());
}

/** Forgets the snapshots with this tag that no rule keeps; it deletes no data. */
export async function forgetSnapshots(
  engine: Engine,
  access: RepositoryAccess,
  {
    keep,
    tag,
    limits,
  }: { readonly keep: Retention; readonly tag: string; readonly limits: Limits },
  signal: AbortSignal,
): Promise<Result<UpkeepEnd>> {
  const output = collect();
  let notRemoved = 0;
  const ended = await runRestic(engine, verb('forget', limits, forgetArguments(keep, tag)), {
    environment: here(access),
    signal,
    onStdout: output.take,
    onStderrLine: (line) => {
      if (line.includes('unable to remove snapshot/')) notRemoved += 1;
    },
  });
  if (!ended.ok) return ended;
  const said = output.text();
  const result = said === null ? null : forgetResult(said, notRemoved);
  return { ok: true, value: { exit: ended.value, result } };
}

/** Copies the snapshots with this tag to another repository, which must be there. */
export function copySnapshots(
  engine: Engine,
  access: RepositoryAccess,
  {
    target,
    tag,
    limits,
  }: { readonly target: RepositoryAccess; readonly tag: string; readonly limits: Limits },
  signal: AbortSignal,
): Promise<Result<UpkeepEnd>> {
  const environment = copyEnvironment({ source: access, target }, process.env);
  // what was copied before is told only when it is verbose
  const args = verb('copy', limits, ['--verbose', `--tag=${tag}`]);
  return runAndRead(engine, args, { environment, signal }, copyReader());
}

function here(access: RepositoryAccess): Readonly<Record<string, string>> {
  return resticEnvironment(access, process.env);
}

async function runAndRead(
  engine: Engine,
  args: readonly string[],
  options: {
    readonly environment: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
  reader: ResultReader,
): Promise<Result<UpkeepEnd>> {
  const ended = await runRestic(engine, args, { ...options, onStdoutLine: reader.readOutput });
  return ended.ok ? { ok: true, value: { exit: ended.value, result: reader.result() } } : ended;
}

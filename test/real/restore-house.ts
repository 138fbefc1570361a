import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Limits, Profile } from '../../preload/contract/profile.ts';
import type { Hook } from '../../preload/contract/hook.ts';
import type { RestoreRequest } from '../../preload/contract/restore.ts';
import type { Run, TaskResult } from '../../preload/contract/run.ts';
import { emptySource, noLimits } from '../../preload/contract/usual-profile.ts';
import { plansOf } from '../../main/core/task-names.ts';
import { aProfile, aRepository } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, openHouse, type House } from '../main/open-house.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { seedRepository } from './seed-repository.ts';

/** A Bellhop with a profile whose repository is made. */
export interface RestoreHouse extends House {
  readonly profile: Profile;
  /** What is backed up. */
  readonly source: string;
  readonly repository: string;
  readonly password: string;
  /** A folder of its own for what is restored; it is not there yet. */
  readonly target: string;
  /** Backs up; answers the snapshot's id. */
  readonly backUp: () => Promise<string>;
  readonly restore: (request: Partial<RestoreRequest>) => Promise<Run>;
  readonly ask: (request: Partial<RestoreRequest>) => RestoreRequest;
}

interface Options {
  readonly hooks?: readonly Hook[];
  readonly limits?: Limits;
  readonly enginePath?: string;
  /** The repository's own variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Opens one, with files that a test writes. */
export async function aRestoreHouse(options: Options = {}): Promise<RestoreHouse> {
  const { hooks = [], limits = noLimits, enginePath = null, environment = {} } = options;
  const world = temporaryFolder();
  const house = await openHouse(path.join(world, 'data'));
  if (enginePath !== null) valueOf(await house.api.engine.choose(enginePath));
  const { runs, profiles, snapshots } = house.api;
  const [source, repository, target] = ['source', 'repository', 'target'].map((name) =>
    path.join(world, name),
  ) as [string, string, string];
  mkdirSync(source);
  const password = 'a "b" ü $c';
  const profile = valueOf(
    await profiles.save({
      profile: aProfile([], {
        id: '',
        repositoryId: '',
        source: { ...emptySource, paths: [source] },
        tasks: plansOf({ restore: { hooks } }),
        limits,
      }),
      repository: {
        ...aRepository,
        id: '',
        location: repository,
        environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
        passwordSecret: await aSecret(house, password),
      },
    }),
  );
  seedRepository(repository, password);
  const ended = async ({ id }: Run): Promise<Run> => valueOf(await runs.wait(id)).run;
  const ask = (request: Partial<RestoreRequest>): RestoreRequest => ({
    snapshotId: 'latest',
    paths: [source],
    target: { kind: 'folder', path: target },
    overwrite: 'always',
    deleteOthers: false,
    verify: false,
    ...request,
  });
  return {
    ...house,
    profile,
    source,
    repository,
    password,
    target,
    ask,
    backUp: async () => {
      const run = await ended(valueOf(await runs.start(profile.id, 'manual', 'backup')));
      if (run.snapshotId === null) throw new Error(run.message);
      return run.snapshotId;
    },
    restore: async (request) => ended(valueOf(await snapshots.restore(profile.id, ask(request)))),
  };
}

/** What a restore came to. */
export function resultOf({ result, message }: Run): Extract<TaskResult, { kind: 'restore' }> {
  if (result?.kind !== 'restore') throw new Error(message);
  return result;
}

/** Writes files under a folder: `{ 'deep/a.txt': 'hello' }`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A file with a mode and a time of its own. */
export function writeOld(file: string, text: string, mode: number, seconds: number): void {
  writeFileSync(file, text);
  chmodSync(file, mode);
  utimesSync(file, seconds, seconds);
}

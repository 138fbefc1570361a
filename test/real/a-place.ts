import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryAccess } from '../../main/core/restic-exit.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { newest } from './engines.ts';
import { seedRepository } from './seed-repository.ts';

/** A repository beside a folder to back up. */
export interface Place {
  readonly access: RepositoryAccess;
  readonly folder: string;
  readonly source: string;
}

/** Makes one, with these files in its source. */
export async function aPlace(files: Readonly<Record<string, string>> = {}): Promise<Place> {
  const folder = temporaryFolder();
  const source = path.join(folder, 'files');
  mkdirSync(source);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(source, name)), { recursive: true });
    writeFileSync(path.join(source, name), text);
  }
  const access = anAccess(path.join(folder, 'repository'));
  seedRepository(access.location, access.password);
  return { access, folder, source };
}

export function anAccess(location: string): RepositoryAccess {
  return { location, password: 'pw', environment: {} };
}

/** What restic itself says, for what no function of ours asks. */
export function restic({ access }: Pick<Place, 'access'>, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    RESTIC_REPOSITORY: access.location,
    RESTIC_PASSWORD: access.password,
  };
  const { stdout } = spawnSync(newest.path, args, { env, encoding: 'utf8' });
  return stdout;
}

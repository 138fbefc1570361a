import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryAccess } from '../../main/core/restic-exit.ts';
import { initRepository } from '../../main/restic/init.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { newest } from './engines.ts';

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
  valueOf(await initRepository(newest, access));
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

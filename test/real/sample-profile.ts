import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { bellhop } from './command.ts';
import { seedRepository } from './seed-repository.ts';

/** A profile on disk that `bellhop import` has taken in, with its repository made. */
export interface SetUp {
  readonly folder: string;
  readonly data: string;
  readonly source: string;
  readonly repository: string;
  /** The repository's password: random, so that it can be looked for everywhere. */
  readonly password: string;
  readonly token: string;
  readonly names: { readonly password: string; readonly token: string };
}

interface Options {
  /** The hooks of the backup. */
  readonly hooks?: (names: SetUp['names']) => readonly unknown[];
  readonly channels?: (names: SetUp['names']) => readonly unknown[];
  /** What else the file says of the profile, for example its other tasks. */
  readonly profile?: (names: SetUp['names']) => object;
  readonly schedule?: unknown;
  /** Leave out to have the repository made. */
  readonly init?: boolean;
}

/**
 * Does through the command line what a new user would do, but for `bellhop init`, which has specs of
 * its own. Names are unique in the keychain.
 */
export async function setUpProfile({
  hooks,
  channels,
  profile: more,
  schedule = null,
  init = true,
}: Options = {}): Promise<SetUp> {
  const folder = temporaryFolder();
  const id = randomUUID().slice(0, 8);
  const names = { password: `test-${id}-repository`, token: `test-${id}-token` };
  const source = path.join(folder, 'files');
  const data = path.join(folder, 'data');
  const repository = path.join(folder, 'repository');
  mkdirSync(path.join(source, 'deep'), { recursive: true });
  writeFileSync(path.join(source, 'a.txt'), 'hello');
  writeFileSync(path.join(source, 'deep', 'ü b.txt'), 'hello again');
  const file = path.join(folder, 'profiles.json');
  const profile = {
    name: 'sample',
    paths: ['files'],
    repository: { location: 'repository', passwordSecret: names.password },
    backup: { schedule, hooks: hooks?.(names) ?? [] },
    ...more?.(names),
  };
  const written = { bellhop: 1, channels: channels?.(names) ?? [], profiles: [profile] };
  writeFileSync(file, JSON.stringify(written));
  const password = `pw ${randomUUID()} "ß+/`;
  const token = `token-${randomUUID()}`;
  const steps: readonly (readonly [readonly string[], string])[] = [
    [['secret', 'set', names.password], password],
    [['secret', 'set', names.token], token],
    [['import', file], ''],
  ];
  for (const [args, input] of steps) {
    const said = await bellhop(args, { data, input });
    if (said.code !== 0) throw new Error(`bellhop ${args.join(' ')}: ${said.err}`);
  }
  if (init) seedRepository(repository, password);
  return { folder, data, source, repository, password, token, names };
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decideOutcome } from '../../main/core/outcome.ts';
import type {
  BackupMessage,
  Engine,
  RepositoryAccess,
  ResticExit,
} from '../../main/core/restic-exit.ts';
import { backup } from '../../main/restic/backup.ts';
import { findEngine } from '../../main/restic/find-engine.ts';
import { initRepository } from '../../main/restic/init.ts';
import { unlockRepository } from '../../main/restic/unlock.ts';
import { aWish } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { makeEndless } from './restic-at-work.ts';

let engine: Engine;

beforeAll(async () => {
  const found = await findEngine({
    chosenPath: null,
    environment: process.env,
    platform: process.platform,
    canInstall: false,
  });
  if (!found.ok) throw new Error(found.failure.message);
  engine = found.value;
});

async function aRepository(
  folder = temporaryFolder(),
): Promise<RepositoryAccess & { readonly folder: string }> {
  const access = {
    location: path.join(folder, 'repository'),
    password: 'a "b" ü $c',
    environment: {},
  };
  expect(await initRepository(engine, access)).toEqual({ ok: true, value: null });
  return { ...access, folder };
}

async function backUp(
  access: RepositoryAccess,
  paths: readonly string[],
  options: {
    exclusions?: readonly string[];
    signal?: AbortSignal;
    onMessage?: (m: BackupMessage) => void;
  } = {},
  as = engine,
): Promise<{ exit: ResticExit; messages: readonly BackupMessage[]; snapshotId: string | null }> {
  const messages: BackupMessage[] = [];
  const { exclusions = [], signal = new AbortController().signal, onMessage } = options;
  const ended = await backup(
    as,
    access,
    aWish(paths, { source: { exclusions }, tags: ['bellhop:test'] }),
    {
      signal,
      onMessage: (message) => {
        messages.push(message);
        onMessage?.(message);
      },
    },
  );
  if (!ended.ok) throw new Error(ended.failure.message);
  const summary = messages.find((message) => message.kind === 'summary');
  return { exit: ended.value, messages, snapshotId: summary?.snapshotId ?? null };
}

const restic = (access: RepositoryAccess, ...args: readonly string[]) =>
  execFileSync(engine.path, args, {
    env: { ...process.env, RESTIC_REPOSITORY: access.location, RESTIC_PASSWORD: access.password },
    encoding: 'utf8',
  });

describe('real restic', () => {
  it('takes any file name as it is: patterns, quotes, dashes, line ends', async () => {
    const access = await aRepository();
    const names = [
      '-rf',
      '*',
      '[a]',
      'a\nb',
      ' blank ',
      '#hash',
      '"quoted"',
      "it's",
      '$HOME',
      'ü😀',
      '!not',
    ];
    const folder = path.join(access.folder, 'strange *');
    mkdirSync(folder);
    for (const name of names) writeFileSync(path.join(folder, name), name);
    const { exit, snapshotId } = await backUp(access, [folder, path.join(folder, '*')]);
    expect(exit.code).toBe(0);
    const listed = restic(access, 'ls', '--json', snapshotId ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name?: string });
    const found = new Set(listed.map(({ name }) => name));
    expect(names.filter((name) => !found.has(name))).toEqual([]);
  });

  it('leaves out what is excluded', async () => {
    const access = await aRepository();
    const folder = path.join(access.folder, 'files');
    mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
    writeFileSync(path.join(folder, 'node_modules', 'x'), '');
    writeFileSync(path.join(folder, 'keep'), '');
    const { snapshotId } = await backUp(access, [folder], { exclusions: ['node_modules'] });
    const listed = restic(access, 'ls', snapshotId ?? '');
    expect(listed).toContain('keep');
    expect(listed).not.toContain('node_modules');
  });

  it('shows neither password nor repository in its arguments', async () => {
    const access = await aRepository();
    const seen: string[] = [];
    const file = path.join(access.folder, 'endless');
    makeEndless(file);
    const stop = new AbortController();
    await backUp(access, [file], {
      signal: stop.signal,
      onMessage: ({ kind }) => {
        if (kind !== 'status') return;
        seen.push(...allCommandLines());
        stop.abort();
      },
    });
    expect(seen.some((line) => line.includes('--files-from-raw'))).toBe(true);
    expect(seen.filter((line) => line.includes(access.password))).toEqual([]);
  });

  it('stops when it is asked to, and leaves no lock', async () => {
    const access = await aRepository();
    const file = path.join(access.folder, 'endless');
    makeEndless(file);
    const stop = new AbortController();
    const { exit, snapshotId } = await backUp(access, [file], {
      signal: stop.signal,
      onMessage: ({ kind }) => {
        if (kind === 'status') stop.abort();
      },
    });
    const facts = { exit, snapshotId, problemCount: 0, missingPaths: [], anomaly: null };
    expect(decideOutcome({ ...facts, cancelled: true }).outcome).toBe('cancelled');
    expect(exit.code).not.toBe(0);
    expect(readdirSync(path.join(access.location, 'locks'))).toEqual([]);
  });

  it('refuses to make a repository where one is', async () => {
    const access = await aRepository();
    expect(await initRepository(engine, access)).toMatchObject({
      ok: false,
      failure: { kind: 'repository-exists' },
    });
  });

  it('takes away the lock of a process that is gone, and not that of a living one', async () => {
    const access = await aRepository();
    const env = {
      ...process.env,
      RESTIC_REPOSITORY: access.location,
      RESTIC_PASSWORD: access.password,
    };
    const holder = spawn(engine.path, ['backup', '--stdin', '--stdin-filename', 'x'], {
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await untilLocked(access);
    expect((await unlockRepository(engine, access)).ok).toBe(true);
    expect(readdirSync(path.join(access.location, 'locks'))).toHaveLength(1);
    holder.kill('SIGKILL');
    await once(holder, 'close');
    expect((await unlockRepository(engine, access)).ok).toBe(true);
    expect(readdirSync(path.join(access.location, 'locks'))).toEqual([]);
  });

  it('warns of a file that may not be read', async () => {
    const access = await aRepository(temporaryFolder(openToAll));
    const file = path.join(access.folder, 'secret');
    writeFileSync(file, '');
    chmodSync(file, 0);
    const { exit, messages, snapshotId } = await backUp(
      access,
      [file],
      {},
      ordinary(access.folder),
    );
    expect(exit).toMatchObject({ code: 3 });
    expect(messages.some((message) => message.kind === 'error' && message.item === file)).toBe(
      true,
    );
    const facts = { exit, snapshotId, problemCount: 1, missingPaths: [], anomaly: null };
    expect(decideOutcome({ ...facts, cancelled: false }).outcome).toBe('warned');
  });
});

/** The tests' own temporary folder is closed to others. */
const openToAll = process.platform === 'linux' ? '/tmp' : os.tmpdir();

/** restic as a user who may not read everything, which root may. */
function ordinary(folder: string): Engine {
  if (process.getuid?.() !== 0) return engine;
  const copy = path.join(folder, 'restic-copy');
  copyFileSync(engine.path, copy);
  const file = path.join(folder, 'restic-as-nobody');
  const as = 'setpriv --reuid=65534 --regid=65534 --clear-groups';
  writeFileSync(
    file,
    `#!/bin/sh\nexport HOME='${folder}' TMPDIR='${folder}' XDG_CACHE_HOME='${folder}'\nexec ${as} '${copy}' "$@"\n`,
  );
  chmodSync(file, 0o755);
  execFileSync('chown', ['-R', '65534:65534', folder]);
  return { ...engine, path: file };
}

function allCommandLines(): readonly string[] {
  if (process.platform !== 'linux')
    return execFileSync('ps', ['-axo', 'args'], { encoding: 'utf8' }).split('\n');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // it has ended meanwhile
      }
    });
}

/** A lock is a file: it is there when the folder holds one that is whole. */
async function untilLocked({ location }: RepositoryAccess): Promise<void> {
  const locks = path.join(location, 'locks');
  while (readdirSync(locks).filter((name) => !name.includes('tmp')).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

import { access } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import type { RepositoryAccess } from '../core/restic-exit.ts';
import { placeOf } from '../core/repository-place.ts';

export interface ReachOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Whether restic goes to this address through a proxy; then only restic can tell whether it answers. */
  readonly isProxied?: (url: string) => boolean;
}

/**
 * Looks whether the repository answers, without opening it: restic itself would try for 15 minutes.
 * A folder must hold a `config` file; a server must take a connection. Of places that only their
 * own tools can reach, nothing is said.
 */
export async function reachRepository(
  { location, environment }: RepositoryAccess,
  options: ReachOptions,
): Promise<Result<null>> {
  const place = placeOf(location, environment);
  switch (place.kind) {
    case 'folder':
      return reachFolder(place.path);
    case 'server':
      return place.origin !== null && options.isProxied?.(place.origin) === true
        ? { ok: true, value: null }
        : reachServer(place.host, place.port, options);
    case 'elsewhere':
      return { ok: true, value: null };
  }
}

/** The same before a repository is made: restic makes its folder, and those above, by itself. */
export async function reachPlace(
  access: RepositoryAccess,
  options: ReachOptions,
): Promise<Result<null>> {
  const isFolder = placeOf(access.location).kind === 'folder';
  return isFolder ? { ok: true, value: null } : reachRepository(access, options);
}

async function reachFolder(folder: string): Promise<Result<null>> {
  if (await isThere(path.join(folder, 'config'))) return { ok: true, value: null };
  if (await isThere(folder)) return { ok: false, failure: noRepository(folder) };
  if (await isThere(path.dirname(folder))) return { ok: false, failure: noRepository(folder) };
  return { ok: false, failure: noDrive(folder) };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    // A folder that may not be entered is there: restic has the better words for it.
    return error instanceof Error && 'code' in error && error.code === 'EACCES';
  }
}

function reachServer(
  host: string,
  port: number,
  { timeoutMs, signal }: ReachOptions,
): Promise<Result<null>> {
  if (signal?.aborted === true) {
    return Promise.resolve({ ok: false, failure: unreachable(host, port, 'cancelled') });
  }
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    const deadline = setTimeout(() => {
      socket.destroy(new Error('it did not answer'));
    }, timeoutMs);
    const give = (result: Result<null>): void => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', stop);
      socket.destroy();
      resolve(result);
    };
    const stop = (): void => {
      give({ ok: false, failure: unreachable(host, port, 'cancelled') });
    };
    signal?.addEventListener('abort', stop, { once: true });
    socket.on('connect', () => {
      give({ ok: true, value: null });
    });
    socket.on('error', (error) => {
      give({ ok: false, failure: unreachable(host, port, error.message) });
    });
  });
}

const noRepository = (folder: string): Failure => ({
  kind: 'repository-missing',
  message: t('failuresRestic.noRepositoryYet', { folder }),
  hint: t('failuresRestic.noRepositoryYetHint'),
});

const noDrive = (folder: string): Failure => ({
  kind: 'repository-unreachable',
  message: t('failuresRestic.placeMissing', { folder }),
  hint: t('failuresRestic.placeMissingHint'),
});

const unreachable = (host: string, port: number, details: string): Failure => ({
  kind: 'repository-unreachable',
  message: t('failuresRestic.serverSilent', { host, port }),
  hint: t('failuresRestic.serverSilentHint'),
  details,
});

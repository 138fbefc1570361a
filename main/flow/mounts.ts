import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Mount } from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';

/** Shows a repository at a folder; ends when the signal asks for it, or something else ended it. */
export type Serve = (
  folder: string,
  onReady: () => void,
  signal: AbortSignal,
) => Promise<Result<null>>;

/** The repositories that are folders of the system at present, one for each profile at most. */
export interface Mounts {
  /** Answers when the folder can be looked at. Of what is mounted already, tells where. */
  mount(profileId: string, serve: Serve): Promise<Result<Mount>>;
  unmount(profileId: string): Promise<Result<null>>;
  list(): readonly Mount[];
  /** Unmounts all; nothing can be mounted afterwards. */
  close(): Promise<void>;
}

export interface MountNeeds {
  /** A new folder, empty, of nobody else. */
  readonly makeFolder: () => Promise<string>;
  /** Removes it if it is empty, and never what is in it. */
  readonly removeFolder: (folder: string) => Promise<void>;
  readonly changed: () => void;
}

interface Entry {
  readonly stop: AbortController;
  readonly ready: Promise<Result<Mount>>;
  readonly ended: Promise<unknown>;
}

/** Keeps the book of mounts. */
export function keepMounts(needs: MountNeeds): Mounts {
  const entries = new Map<string, Promise<Entry>>();
  const shown = new Map<string, Mount>();
  let isClosed = false;
  const tell = (): void => {
    if (!isClosed) needs.changed();
  };
  const begin = async (profileId: string, serve: Serve): Promise<Entry> => {
    const folder = await needs.makeFolder();
    return serveAt({ profileId, folder }, serve, {
      isReady: (mount) => {
        shown.set(profileId, mount);
        tell();
      },
      isOver: async () => {
        entries.delete(profileId);
        await needs.removeFolder(folder);
        if (shown.delete(profileId)) tell();
      },
    });
  };
  const mount = async (profileId: string, serve: Serve): Promise<Result<Mount>> => {
    if (isClosed) return { ok: false, failure: endedEarly() };
    const entry = entries.get(profileId) ?? begin(profileId, serve);
    entries.set(profileId, entry);
    entry.catch(() => entries.delete(profileId)); // no folder, no mount
    return (await entry).ready;
  };
  const unmount = async (profileId: string): Promise<Result<null>> => {
    const entry = entries.get(profileId);
    if (entry === undefined) return { ok: false, failure: notMounted() };
    await end(entry);
    return { ok: true, value: null };
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    await Promise.all([...entries.values()].map(end));
  };
  return { mount, unmount, list: () => [...shown.values()], close };
}

async function end(entry: Promise<Entry>): Promise<void> {
  const { stop, ended } = await entry;
  stop.abort();
  await ended;
}

function serveAt(
  mount: Mount,
  serve: Serve,
  told: { readonly isReady: (mount: Mount) => void; readonly isOver: () => Promise<void> },
): Entry {
  const stop = new AbortController();
  const { promise, resolve } = Promise.withResolvers<Result<Mount>>();
  const served = serve(
    mount.folder,
    () => {
      told.isReady(mount);
      resolve({ ok: true, value: mount });
    },
    stop.signal,
  );
  const ended = served.then(async (result) => {
    await told.isOver();
    resolve(result.ok ? { ok: false, failure: endedEarly() } : result);
  });
  return { stop, ready: promise, ended };
}

const endedEarly = (): Failure => ({
  kind: 'cancelled',
  message: t('failuresRun.unmountedEarly'),
  hint: t('failuresRun.unmountedEarlyHint'),
});

const notMounted = (): Failure => ({
  kind: 'not-found',
  message: t('failuresRun.notMounted'),
  hint: t('failuresRun.notMountedHint'),
});

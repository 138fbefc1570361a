import type { Api } from '../../preload/contract/api.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import { composeBellhop } from '../compose.ts';
import type { Host } from '../host.ts';
import type { News } from '../flow/news.ts';
import { connectLocally } from '../ipc/local-client.ts';
import { readIdleSeconds } from '../machine/idle.ts';
import { keepAwake } from '../machine/keep-awake.ts';
import { openConf } from '../store/open-conf.ts';
import { version } from '../version.ts';
import { endByForce } from './end-by-force.ts';

/** Someone to ask: the running app, or a Bellhop of the command's own. */
export interface Reception {
  readonly api: Api;
  readonly hear: News['hear'];
  /** Whether the running app answers, and goes on after the command. */
  readonly isRemote: boolean;
  /** Waits for the runs that follow others; the running app does so by itself. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** A bundle has its worker beside it. */
const renderWorker = import.meta.url.endsWith('.ts')
  ? new URL('../webhook/template/render-worker.ts', import.meta.url)
  : new URL('render-worker.js', import.meta.url);

/** What a Bellhop without a window is made of. */
export function consoleHost(dataFolder: string): Host {
  return {
    version,
    dataFolder,
    openSettings: openConf,
    chooseFolders: async () => ({ ok: false, failure: noDialogs }),
    chooseFile: async () => ({ ok: false, failure: noDialogs }),
    chooseTarget: async () => ({ ok: false, failure: noDialogs }),
    openFolder: async () => ({ ok: false, failure: noDialogs }),
    openSettingsPage: async () => ({ ok: false, failure: noDialogs }),
    // Without Electron only the environment says which proxy to take.
    resolveProxy: async () => null,
    login: {
      state: async () => ({ kind: 'off-limits', message: `${noLogin.message} ${noLogin.hint}` }),
      set: async () => ({ ok: false, failure: noLogin }),
    },
    idleSeconds: () => readIdleSeconds(),
    keepAwake: () => keepAwake(),
    renderWorker,
  };
}

/**
 * Finds the running app, or owns the data folder for the time of the command. `works` starts the
 * courier too, and ends what a crash has left.
 */
export async function openReception(
  dataFolder: string,
  { works }: { readonly works: boolean },
): Promise<Result<Reception>> {
  const client = await connectLocally(dataFolder);
  if (client !== null) {
    const { api, hear, close } = client;
    return {
      ok: true,
      value: {
        api,
        hear,
        isRemote: true,
        idle: async () => undefined,
        close: async () => {
          close();
        },
      },
    };
  }
  const composed = await composeBellhop(consoleHost(dataFolder));
  if (!composed.ok) return composed;
  const { api, news, start, idle, isHeld, close: closeAll } = composed.value;
  if (works) await start({ schedules: false });
  const close = async (): Promise<void> => {
    await closeAll();
    if (isHeld()) endByForce();
  };
  return { ok: true, value: { api, hear: news.hear, isRemote: false, idle, close } };
}

/** Finds a profile by its name (in any case) or its id. */
export async function findProfile(api: Api, wanted: string): Promise<Result<ProfileSummary>> {
  const profiles = await api.profiles.list();
  const found = profiles.find(
    ({ profile }) => profile.id === wanted || profile.name.toLowerCase() === wanted.toLowerCase(),
  );
  if (found !== undefined) return { ok: true, value: found };
  return {
    ok: false,
    failure: noProfile(
      wanted,
      profiles.map(({ profile }) => profile.name),
    ),
  };
}

function noProfile(wanted: string, names: readonly string[]): Failure {
  return {
    kind: 'not-found',
    message: `There is no profile “${wanted}”.`,
    hint:
      names.length === 0
        ? 'There are no profiles yet. Add some with: bellhop import FILE'
        : `There ${names.length === 1 ? 'is' : 'are'}: ${names.join(', ')}.`,
  };
}

const noDialogs: Failure = {
  kind: 'not-available',
  message: 'The command line has no dialogs.',
  hint: 'Say it as an argument, or use the window.',
};

const noLogin: Failure = {
  kind: 'not-available',
  message: 'Only the app with a window starts itself at login.',
  hint: 'To have the system start it without one: bellhop service',
};

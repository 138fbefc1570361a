import os from 'node:os';
import type { About, Api, Finding } from '../preload/contract/api.ts';
import { t } from '../words/t.ts';
import type { Parts } from './compose.ts';
import { longestPause, showPause } from './core/pause.ts';
import { supportBundle } from './core/support-bundle.ts';
import type { FailingHook, KeptBook } from './core/support-history.ts';
import { plannedTasks } from './core/task-names.ts';
import { writePrivateFile } from './store/write-private-file.ts';

/** So many of the newest runs are told of. */
const RUNS = 50;

type SupportApi = Pick<Api['app'], 'openDataFolder' | 'supportBundle' | 'saveSupportBundle'>;

/** What may be asked by somebody who wants to help, or to be helped. */
export function composeSupportApi(
  parts: Parts,
  ask: {
    readonly about: () => Promise<About>;
    readonly doctor: () => Promise<readonly Finding[]>;
  },
): SupportApi {
  let shown: string | null = null;
  const make = async (): Promise<string> => {
    shown = await makeBundle(parts, await Promise.all([ask.about(), ask.doctor()]));
    return shown;
  };
  return {
    openDataFolder: () => parts.host.openFolder(parts.host.dataFolder),
    supportBundle: make,
    saveSupportBundle: async (target) => {
      const text = shown ?? (await make());
      if (target !== null) return writePrivateFile(target, text, { replace: false });
      const day = new Date().toISOString().slice(0, 10);
      const chosen = await parts.host.chooseTarget(t('desktop.supportFile', { day }));
      if (!chosen.ok || chosen.value === null) return chosen;
      // The system's dialog has asked whether a file that is there may be replaced.
      return writePrivateFile(chosen.value, text, { replace: true });
    },
  };
}

async function makeBundle(
  parts: Parts,
  [about, findings]: readonly [About, readonly Finding[]],
): Promise<string> {
  const { vault, stores } = parts;
  const pause = longestPause([stores.pauses.get(null)], Date.now());
  const { node, electron } = process.versions;
  const versions = `Node ${node}${electron === undefined ? '' : `, Electron ${electron}`}`;
  return supportBundle({
    at: new Date().toISOString(),
    about,
    system: [`${os.type()} ${os.release()} ${process.arch}, ${versions}`],
    home: os.homedir(),
    vault: (await vault.state()).kind,
    secrets: await allSecrets(parts),
    findings,
    configuration: parts.configuration.read(),
    runs: stores.runs.list({ limit: RUNS }),
    failing: failingHooks(parts),
    books: keptBooks(parts),
    pause: pause && showPause(pause),
  });
}

/** Every value that must not be told; null where one of them cannot be had. */
async function allSecrets({ vault }: Parts): Promise<readonly string[] | null> {
  const names = await vault.list();
  if (!names.ok) return null;
  const opened = await vault.open(names.value);
  return opened.ok ? [...opened.value.values()] : null;
}

function failingHooks({ stores, configuration }: Parts): readonly FailingHook[] {
  const failing = stores.deliveries.health.failingHooks();
  return configuration.read().profiles.flatMap((profile) => {
    const hooks = Object.values(profile.tasks).flatMap((task) => task.hooks);
    return (failing.get(profile.id) ?? []).flatMap((hookId) => {
      const hook = hooks.find(({ id }) => id === hookId);
      if (hook === undefined) return [];
      const [newest] = stores.deliveries.list({ profileId: profile.id, hookId, limit: 1 });
      return [{ profile: profile.name, hook: hook.name, newest: newest ?? null }];
    });
  });
}

function keptBooks({ stores, configuration }: Parts): readonly KeptBook[] {
  return configuration.read().profiles.flatMap((profile) =>
    plannedTasks.flatMap((task) => {
      const book = stores.books.get(profile.id, task);
      return book === null ? [] : [{ profile: profile.name, task, book }];
    }),
  );
}

import path from 'node:path';
import type { Result } from '../preload/contract/result.ts';
import type { Engine } from './core/restic-exit.ts';
import type { Foundation } from './compose.ts';
import { callLater } from './compose-deliveries.ts';
import { proxyOf } from './compose-hooks.ts';
import { makeInstaller, type Installer } from './engine/installer.ts';
import type { ProxyWay } from './engine/open-answer.ts';
import { pinnedRelease } from './engine/pinned-release.ts';
import { GITHUB } from './engine/releases-place.ts';
import { rememberVersions } from './restic/engine-version.ts';
import { findEngine, howToInstall, inspectEngine } from './restic/find-engine.ts';
import { readProxy } from './webhook/proxy.ts';
import { usualContext } from './webhook/trust.ts';

/** Where the engine comes from. */
export interface EngineRoom {
  readonly findEngine: () => Promise<Result<Engine>>;
  /** Whether this program can be the engine. */
  readonly inspectEngine: (file: string) => Promise<Result<Engine>>;
  readonly installer: Installer;
}

/** How long a server may say nothing. */
const IDLE_MS = 30_000;

export function furnishEngine(base: Foundation): EngineRoom {
  const { configuration, host, news, stores, closing } = base;
  const { env: environment, platform, arch } = process;
  const versionOf = rememberVersions();
  const installer = makeInstaller(
    {
      folder: path.join(host.dataFolder, 'engine'),
      release: pinnedRelease,
      machine: { platform, arch },
      base: () => configuration.read().settings.engineMirror ?? GITHUB,
      versionOf: (file) => versionOf(file, environment),
      proxyFor: (origin) => proxyWay(origin, base),
      trust: usualContext,
      idleMs: IDLE_MS,
      after: callLater,
      isInUse: () => stores.runs.unfinished().length > 0,
      byHand: () => howToInstall(platform),
      changed: () => {
        news.tell('changed', { what: 'engine' });
      },
    },
    closing,
  );
  const canInstall = installer.pinnedVersion !== null;
  const search = { environment, platform, canInstall };
  return {
    installer,
    findEngine: () => {
      const { enginePath: chosenPath } = configuration.read().settings;
      return findEngine({ ...search, chosenPath, own: installer.own() }, versionOf);
    },
    inspectEngine: (file) => inspectEngine({ ...search, chosenPath: file }, versionOf),
  };
}

async function proxyWay(origin: string, base: Foundation): Promise<ProxyWay | null> {
  const wanted = await proxyOf(origin, base);
  return wanted === null ? null : readProxy(wanted);
}

import os from 'node:os';
import type { Result } from '../preload/contract/result.ts';
import { hostAnswers } from './compose-reach.ts';
import type { Parts } from './compose.ts';
import type { Power } from './core/conditions.ts';
import type { Surroundings } from './core/make-context.ts';
import type { RepositoryAccess } from './core/restic-exit.ts';
import { remember } from './flow/remember.ts';
import { stayAwake, type Wakefulness } from './flow/stay-awake.ts';
import { watchNetwork, type NetworkWatch } from './flow/watch-network.ts';
import type { Host } from './host.ts';
import { isOnline } from './machine/online.ts';
import { readMetered } from './machine/metered.ts';
import { readPower } from './machine/power.ts';
import { withinDeadline } from './machine/within-deadline.ts';
import { missingPaths } from './store/missing-paths.ts';

/** What can be found out about this computer as it is now; null is unknown. Nothing of it throws. */
export interface Machine {
  readonly network: NetworkWatch;
  power(): Promise<Power | null>;
  isMetered(): Promise<boolean | null>;
  idleSeconds(): Promise<number | null>;
  /** Those of the paths that are not there, or do not say so in time. */
  missingPaths(paths: readonly string[]): Promise<readonly string[]>;
  /** Whether the host of a repository answers; null where only restic can tell. */
  hostAnswers(access: RepositoryAccess): Promise<Result<null> | null>;
}

/** So long a look is good for: fifty tasks that wait cost one. */
const GOOD_FOR_MS = 10_000;

/** The looks at this computer, each made once for all who ask. */
export function openMachine(
  { idleSeconds }: Pick<Host, 'idleSeconds'>,
  closing: AbortSignal,
): Machine {
  const kept = { ms: GOOD_FOR_MS, now: Date.now };
  const power = remember<Power | null>(kept);
  const metered = remember<boolean | null>(kept);
  const idle = remember<number | null>(kept);
  // A share whose server is gone may hold whoever looks at it for minutes.
  const missing = remember<readonly string[]>(kept);
  const answers = remember<Result<null> | null>(kept);
  const missingPath = async (path: string): Promise<readonly string[]> =>
    (await withinDeadline(missing(path, () => missingPaths([path])))) ?? [path];
  return {
    network: watchNetwork(() => isOnline()),
    power: () => power('', () => withinDeadline(readPower())),
    isMetered: () => metered('', () => withinDeadline(readMetered())),
    idleSeconds: () => idle('', () => withinDeadline(idleSeconds())),
    missingPaths: async (paths) => (await Promise.all(paths.map(missingPath))).flat(),
    hostAnswers: (access) => answers(JSON.stringify(access), () => hostAnswers(access, closing)),
  };
}

/** Keeps the computer awake while a run is at work, where the settings want it. */
export function keepAwakeForRuns({ host, configuration, desk, news }: Parts): Wakefulness {
  const wakefulness = stayAwake({
    isWanted: () => configuration.read().settings.general.keepAwake,
    runs: () => desk.inFlight(),
    keepAwake: host.keepAwake,
  });
  news.hear((name) => {
    if (name === 'changed') wakefulness.look();
  });
  return wakefulness;
}

/** What messages say about where they come from. */
export function surroundingsOf({ version }: Host): Surroundings {
  return {
    host: { name: os.hostname(), platform: process.platform },
    app: { name: 'Bellhop', version },
  };
}

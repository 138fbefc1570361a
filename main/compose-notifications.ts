import type { Broadcasts } from '../preload/contract/api.ts';
import type { Bellhop } from './compose.ts';
import { callLater } from './compose-deliveries.ts';
import { warnOf } from './compose-schedules.ts';
import { isSeen } from './core/is-seen.ts';
import { tidingOfNotice, tidingOfRun, type Tiding } from './core/tidings.ts';
import { makeCrier, type Crier, type CrierNeeds } from './flow/crier.ts';
import { watchRunEnds } from './flow/run-ends.ts';

interface Face {
  /** The fragment of the window's address while the window is in focus; null while it is not. */
  readonly seen: () => string | null;
  readonly draw: CrierNeeds['draw'];
}

/** Tells of ended runs and of notices by notifications, also while there is no window. */
export function tellByNotifications({ api, news }: Bellhop, { seen, draw }: Face): Crier {
  const crier = makeCrier({
    now: Date.now,
    after: callLater,
    wanted: async () => (await api.settings.general()).notifications,
    isSeen: (tiding) => {
      const fragment = seen();
      return fragment !== null && isSeen(tiding, fragment);
    },
    draw,
    failed: warnOf,
  });
  const hear = (tiding: Tiding | null): void => {
    if (tiding !== null) crier.hear(tiding);
  };
  const watch = watchRunEnds({
    now: Date.now,
    get: async (runId) => {
      const report = await api.runs.get(runId);
      return report.ok ? report.value.run : null;
    },
    ended: (run) => {
      hear(tidingOfRun(run));
    },
  });
  const hearNotice = async (notice: Broadcasts['notice']): Promise<void> => {
    const found = await api.profiles.get(notice.profileId);
    if (found.ok) hear(tidingOfNotice(notice, found.value.profile.name));
  };
  news.hear((name, told) => {
    if (name === 'changed' && 'what' in told) void watch(told).catch(warnOf);
    if (name === 'notice' && 'hook' in told) void hearNotice(told).catch(warnOf);
  });
  return crier;
}

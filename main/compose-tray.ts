import type { Api, Broadcasts } from '../preload/contract/api.ts';
import { spokenLocale } from '../words/t.ts';
import type { Bellhop } from './compose.ts';
import { warnOf } from './compose-schedules.ts';
import { trayInstants } from './core/tray-instants.ts';
import { trayView, type TrayAction, type TrayFacts } from './core/tray-view.ts';
import { keepSummaries } from './flow/keep-summaries.ts';
import { systemZone } from './machine/zone.ts';
import { makeTray } from './shell/tray.ts';

/** The tray is drawn at most this often. */
const DRAWN_EVERY_MS = 1_000;

/** Of messages that wait, so many are looked at to find one that waits for the network. */
const LOOKED_AT = 20;

/** What the tray's menu leads to, besides Bellhop's own parts. */
interface Surroundings {
  /** The folder of the icons. */
  readonly assets: string;
  readonly show: (shown: Broadcasts['show']) => void;
  readonly quit: () => void;
}

/** Draws the tray when something has changed, and does what its menu asks; answers how to ask for it. */
export function keepTray(
  { api, news, network }: Pick<Bellhop, 'api' | 'news' | 'network'>,
  surroundings: Surroundings,
): () => void {
  const tray = makeTray(surroundings.assets, actFor(api, surroundings));
  const summaries = keepSummaries({ ...api.profiles, now: Date.now, hear: news.hear });
  let due: NodeJS.Timeout | null = null;
  const drawNow = async (): Promise<void> => {
    const [profiles, facts] = await Promise.all([summaries.look(), factsOf(api)]);
    tray.draw(
      trayView(
        { profiles, ...facts, lacksNetwork: network.isMissed() },
        trayInstants(Date.now(), systemZone(), spokenLocale()),
      ),
    );
  };
  const drawSoon = (): void => {
    due ??= setTimeout(() => {
      due = null;
      void drawNow().catch(warnOf);
    }, DRAWN_EVERY_MS);
  };
  news.hear(drawSoon);
  network.hear(drawSoon);
  void drawNow().catch(warnOf);
  return drawSoon;
}

/** Does what the tray's menu asks for. */
function actFor(api: Api, { show, quit }: Surroundings): (action: TrayAction) => void {
  return (action) => {
    switch (action.kind) {
      case 'open':
        show({ runId: action.runId });
        return;
      case 'open-hook':
        void placeOfHook(api, action).then(show, warnOf);
        return;
      case 'run':
        void api.runs.start(action.profileId, 'manual', 'backup');
        return;
      case 'cancel':
        void api.runs.cancel(action.runId);
        return;
      case 'pause':
        void api.schedules.pause(null, action.length);
        return;
      case 'resume':
        void api.schedules.resume(null);
        return;
      case 'quit':
        quit();
    }
  };
}

async function factsOf(api: Api): Promise<Omit<TrayFacts, 'profiles' | 'lacksNetwork'>> {
  const [pauseOfAll, pending] = await Promise.all([
    api.schedules.pauseOfAll(),
    api.deliveries.list({ states: ['pending'], limit: LOOKED_AT }),
  ]);
  const messagesWait = pending.some(({ waitingFor }) => waitingFor === 'network');
  return { pauseOfAll, messagesWait };
}

/** Its messages that failed; those that are tried again where its newest is one. */
async function placeOfHook(
  api: Api,
  { hookId, profileId }: { readonly hookId: string; readonly profileId: string },
): Promise<Broadcasts['show']> {
  const [newest] = await api.deliveries.list({ hookId, profileId, limit: 1 });
  const isTriedAgain = newest?.state === 'pending' || newest?.state === 'sending';
  return { profileId, hookId, state: isTriedAgain ? 'pending' : 'failed' };
}

import type { Bellhop, Foundation, Parts } from './compose.ts';
import { isWithinReach } from './compose-hooks.ts';
import { lacksNetwork } from './core/network-need.ts';
import type { OverdueWatch } from './flow/overdue-watch.ts';
import type { NetworkWatch } from './flow/watch-network.ts';

/** The network of this computer, and whether anybody misses it. */
export interface Network extends Pick<NetworkWatch, 'hear'> {
  /** Whether there is none now, and something that is set up needs it. */
  isMissed(): boolean;
}

/** What is looked at again when the computer wakes up, when its owner is back, and when the network is. */
export function composeWaking(
  parts: Parts,
  overdue: OverdueWatch,
): Pick<Bellhop, 'wake' | 'look' | 'network'> {
  const { scheduler } = parts;
  const { network } = parts.machine;
  network.hear((isThere) => {
    if (isThere) sendWhatWaits(parts);
  });
  return {
    wake: () => {
      network.look();
      scheduler.woke();
      void overdue.look();
      sendWhatWaits(parts);
    },
    look: () => {
      network.look();
      scheduler.look();
    },
    network: { isMissed: () => isMissed(parts), hear: network.hear },
  };
}

function sendWhatWaits({ stores, courier }: Pick<Parts, 'stores' | 'courier'>): void {
  stores.deliveries.releaseWaiting(Date.now());
  courier.wake();
}

function isMissed({ configuration }: Foundation): boolean {
  return lacksNetwork(configuration.read(), isWithinReach);
}

import type { DeliveryState } from '../../preload/contract/delivery.ts';

/** How a hook has fared of late. */
export interface HookHealth {
  /** Messages in a row that were given up. */
  readonly givenUp: number;
  /** Whether the newest message is not delivered. */
  readonly failing: boolean;
}

/** After so many messages given up in a row, each further one is tried once only. */
const PAUSE_AFTER = 5;

export const soundHealth: HookHealth = { givenUp: 0, failing: false };

/** Whether a hook is so ill that its messages get a single try each, until one gets through. */
export function isPaused({ givenUp }: HookHealth): boolean {
  return givenUp >= PAUSE_AFTER;
}

/** A hook's health after one of its messages has come to this state. */
export function healthAfter(health: HookHealth, state: DeliveryState): HookHealth {
  switch (state) {
    case 'delivered':
      return soundHealth;
    case 'failed':
      return { givenUp: health.givenUp + 1, failing: true };
    case 'pending':
      return { ...health, failing: true };
    case 'sending':
    case 'superseded':
    case 'suppressed':
    case 'blocked':
    case 'disabled':
    case 'cancelled':
      return health;
  }
}

/** What the user should be told of a change of health; null where it is none. */
export function healthNotice(
  before: HookHealth,
  after: HookHealth,
): 'hook-paused' | 'hook-recovered' | null {
  if (!isPaused(before) && isPaused(after)) return 'hook-paused';
  if (isPaused(before) && !isPaused(after)) return 'hook-recovered';
  return null;
}

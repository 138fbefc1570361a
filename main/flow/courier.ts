import type { Delivery } from '../../preload/contract/delivery.ts';
import type { OwedDelivery, Settlement, AttemptRecord } from '../core/stored-delivery.ts';
import { settle } from '../core/settle.ts';
import { tryDelivery, type DeliverNeeds } from './deliver.ts';

/** Brings reporting deliveries from the outbox to their places, and tries again what failed. */
export interface Courier {
  /** Looks into the outbox now: call it after writing to it. */
  wake(): void;
  isSending(deliveryId: string): boolean;
  /** Ends tries in flight; what was not delivered stays in the outbox. */
  stop(): Promise<void>;
}

export interface CourierNeeds extends DeliverNeeds {
  readonly chance: () => number;
  /** Calls back once after `ms`; answers how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  readonly outbox: {
    due(now: number): readonly { readonly owed: OwedDelivery; readonly attemptsMade: number }[];
    nextDueAt(now: number): number | null;
    record(owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement): void;
  };
  readonly told: (owed: OwedDelivery) => void;
}

/** The wall clock may jump and the machine may sleep: no timer is trusted for longer. */
const LONGEST_WAIT_MS = 30_000;

/** How many runs' deliveries may be on the wire at once. */
const LANES = 8;

/**
 * Works in lanes, one a run: within a run the first tries keep their order, and a slow place holds
 * up nobody else's.
 */
export function makeCourier(needs: CourierNeeds): Courier {
  const lanes = new Map<string, Promise<void>>();
  const sending = new Set<string>();
  const stopped = new AbortController();
  let callOff: () => void = () => undefined;

  const sweep = (): void => {
    callOff();
    if (stopped.signal.aborted) return;
    const now = needs.now();
    for (const { owed } of needs.outbox.due(now)) {
      if (lanes.size >= LANES) break;
      if (!lanes.has(owed.runId)) lanes.set(owed.runId, drive(owed.runId));
    }
    const next = needs.outbox.nextDueAt(now);
    if (next === null) return;
    callOff = needs.after(Math.min(Math.max(next - now, 0), LONGEST_WAIT_MS), sweep);
  };

  const drive = async (runId: string): Promise<void> => {
    for (;;) {
      const next = needs.outbox.due(needs.now()).find(({ owed }) => owed.runId === runId);
      if (next === undefined || stopped.signal.aborted) break;
      sending.add(next.owed.id);
      needs.told(next.owed);
      await tryOnce(next, stopped.signal, needs);
      sending.delete(next.owed.id);
      needs.told(next.owed);
    }
    lanes.delete(runId);
    sweep();
  };

  return {
    wake: sweep,
    isSending: (id) => sending.has(id),
    stop: async () => {
      stopped.abort();
      callOff();
      await Promise.all(lanes.values());
    },
  };
}

/** The deliveries as they stand now: what is on the wire is `sending`, which the disk never says. */
export function showSending(
  deliveries: readonly Delivery[],
  courier: Pick<Courier, 'isSending'>,
): readonly Delivery[] {
  return deliveries.map((each) =>
    courier.isSending(each.id) ? { ...each, state: 'sending' } : each,
  );
}

/** Makes one try and records it; one that was cut off by the courier's end leaves no trace. */
async function tryOnce(
  { owed, attemptsMade }: ReturnType<CourierNeeds['outbox']['due']>[number],
  stopped: AbortSignal,
  needs: CourierNeeds,
): Promise<void> {
  const tried = await tryDelivery(owed, owed.timeoutMs, stopped, needs);
  if (stopped.aborted && tried.attempt.error !== null) return;
  const settlement = settle(owed.retry, {
    ...tried,
    error: tried.attempt.error,
    attemptsMade: attemptsMade + 1,
    now: needs.now(),
    chance: needs.chance(),
  });
  needs.outbox.record(owed, tried.attempt, settlement);
}

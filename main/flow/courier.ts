import type { Delivery } from '../../preload/contract/delivery.ts';
import { t } from '../../words/t.ts';
import { settle } from '../core/settle.ts';
import {
  endedAs,
  type AttemptRecord,
  type OwedDelivery,
  type Settlement,
} from '../core/stored-delivery.ts';
import {
  mayBeWaitedFor,
  tryDelivery,
  type DeliverNeeds,
  type Tried,
  type Withheld,
} from './deliver.ts';

/** Brings reporting deliveries from the outbox to their places, and tries again what failed. */
export interface Courier {
  /** Looks into the outbox now: call it after writing to it. */
  wake(): void;
  isSending(deliveryId: string): boolean;
  /** Ends the try of a delivery that is on the wire. */
  callOff(deliveryId: string): void;
  /** Ends tries in flight; what was not delivered stays in the outbox. */
  stop(): Promise<void>;
}

export interface CourierNeeds extends DeliverNeeds {
  readonly chance: () => number;
  /** Calls back once after `ms`; answers how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** Whether this computer has a network by which the place could be reached. */
  readonly isOnline: (owed: OwedDelivery) => boolean;
  readonly outbox: {
    due(now: number): readonly { readonly owed: OwedDelivery; readonly attemptsMade: number }[];
    nextDueAt(now: number): number | null;
    record(owed: OwedDelivery, attempt: AttemptRecord, settlement: Settlement): void;
    postpone(id: string, settlement: Settlement): void;
  };
  /** The receiver wants to be told nothing more. */
  readonly switchOff: (owed: OwedDelivery) => void;
  readonly told: (owed: OwedDelivery) => void;
}

/** The wall clock may jump and the machine may sleep: no timer is trusted for longer. */
const LONGEST_WAIT_MS = 30_000;

/** How many runs' deliveries may be on the wire at once. */
const LANES = 8;

/** Within a run, the next message follows when the one before is through, or after so long. */
const PATIENCE_MS = 1_000;

/** How often it is looked whether the network or the keychain is back. */
const RECHECK_MS = 60_000;

/** What has waited for longer is given up: nobody wants to hear of it any more. */
const LONGEST_STAY_MS = 48 * 3_600_000;

type Due = ReturnType<CourierNeeds['outbox']['due']>[number];

/** Puts a courier to work on this outbox. */
export function makeCourier(needs: CourierNeeds): Courier {
  return new LaneCourier(needs);
}

/**
 * Works in lanes, one a run: within a run the messages set out in their order, and a slow place
 * holds up neither another run nor, for more than a moment, another hook.
 */
class LaneCourier implements Courier {
  readonly #needs: CourierNeeds;
  readonly #lanes = new Set<string>();
  readonly #flights = new Map<
    string,
    { readonly owed: OwedDelivery; readonly abort: AbortController }
  >();
  readonly #landing = new Set<Promise<void>>();
  #isStopped = false;
  #callOffSweep: () => void = () => undefined;

  constructor(needs: CourierNeeds) {
    this.#needs = needs;
  }

  wake(): void {
    this.#callOffSweep();
    if (this.#isStopped) return;
    for (const { owed } of this.#free()) {
      if (this.#lanes.size >= LANES) break;
      const lane = laneOf(owed);
      if (!this.#lanes.has(lane)) this.#open(lane);
    }
    const now = this.#needs.now();
    const next = this.#needs.outbox.nextDueAt(now);
    if (next === null) return;
    const wait = Math.min(Math.max(next - now, 0), LONGEST_WAIT_MS);
    this.#callOffSweep = this.#needs.after(wait, () => {
      this.wake();
    });
  }

  isSending(deliveryId: string): boolean {
    return this.#flights.has(deliveryId);
  }

  callOff(deliveryId: string): void {
    this.#flights.get(deliveryId)?.abort.abort();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOffSweep();
    for (const { abort } of this.#flights.values()) abort.abort();
    await Promise.all(this.#landing);
  }

  /** What is due and whose hook is not busy already. */
  #free(): readonly Due[] {
    const flights = [...this.#flights.values()];
    const isBusy = ({ profileId, task, hookId }: OwedDelivery): boolean =>
      flights.some(
        ({ owed }) => owed.hookId === hookId && owed.profileId === profileId && owed.task === task,
      );
    return this.#needs.outbox.due(this.#needs.now()).filter(({ owed }) => !isBusy(owed));
  }

  #open(lane: string): void {
    // Before it is driven: a lane that finds nothing free ends at once.
    this.#lanes.add(lane);
    const drive = this.#drive(lane).finally(() => this.#landing.delete(drive));
    this.#landing.add(drive);
  }

  async #drive(lane: string): Promise<void> {
    for (;;) {
      const next = this.#free().find(({ owed }) => laneOf(owed) === lane);
      if (next === undefined || this.#isStopped) break;
      const patience = startPatience(this.#needs);
      await Promise.race([this.#fly(next), patience.over]);
      patience.callOff();
    }
    this.#lanes.delete(lane);
    this.wake();
  }

  #fly(due: Due): Promise<void> {
    const { owed } = due;
    const abort = new AbortController();
    this.#flights.set(owed.id, { owed, abort });
    this.#needs.told(owed);
    const isStopped = (): boolean => this.#isStopped;
    const flight = tryOnce(due, abort.signal, isStopped, this.#needs).finally(() => {
      this.#flights.delete(owed.id);
      this.#landing.delete(flight);
      this.#needs.told(owed);
      if (!this.#lanes.has(laneOf(owed))) this.wake();
    });
    this.#landing.add(flight);
    return flight;
  }
}

function laneOf({ runId, id }: OwedDelivery): string {
  return runId ?? id;
}

function startPatience({ after }: Pick<CourierNeeds, 'after'>) {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  return { over, callOff: after(PATIENCE_MS, resolve) };
}

/** The deliveries as they stand now: what is on the wire is `sending`, which the disk never says. */
export function showSending(
  deliveries: readonly Delivery[],
  courier: Pick<Courier, 'isSending'>,
): readonly Delivery[] {
  return deliveries.map((each) =>
    courier.isSending(each.id) ? { ...each, state: 'sending', waitingFor: null } : each,
  );
}

/** Makes one try and records it; one that was cut off by the courier's end leaves no trace. */
async function tryOnce(
  { owed, attemptsMade }: Due,
  signal: AbortSignal,
  isStopped: () => boolean,
  needs: CourierNeeds,
): Promise<void> {
  if (!needs.isOnline(owed)) {
    needs.outbox.postpone(
      owed.id,
      waiting(owed, 'network', t('failuresHook.offline'), needs.now()),
    );
    return;
  }
  const tried = await tryDelivery(
    owed,
    { trigger: 'auto', timeoutMs: owed.timeoutMs, signal },
    needs,
  );
  if (tried.kind === 'withheld') {
    needs.outbox.postpone(owed.id, withheld(owed, tried, needs.now()));
    return;
  }
  if (isStopped() && tried.attempt.error !== null) return;
  needs.outbox.record(owed, tried.attempt, judge(owed, tried, attemptsMade + 1, needs));
  if (tried.wantsNoMore) needs.switchOff(owed);
}

function withheld(owed: OwedDelivery, { failure }: Withheld, now: number): Settlement {
  const reason = `${failure.message} ${failure.hint}`.trim();
  return mayBeWaitedFor(failure.kind)
    ? waiting(owed, 'keychain', reason, now)
    : endedAs('failed', reason);
}

/** Waiting costs no attempt, but it has an end. */
function waiting(
  owed: OwedDelivery,
  waitingFor: 'network' | 'keychain',
  reason: string,
  now: number,
): Settlement {
  if (now - Date.parse(owed.createdAt) > LONGEST_STAY_MS) {
    return endedAs('failed', t('failuresRun.givenUpDays', { reason }));
  }
  return { state: 'pending', waitingFor, reason, nextAttemptAt: now + RECHECK_MS };
}

function judge(
  owed: OwedDelivery,
  { attempt, ...facts }: Tried,
  attemptsMade: number,
  needs: CourierNeeds,
): Settlement {
  return settle(owed, {
    ...facts,
    error: attempt.error,
    attemptsMade,
    now: needs.now(),
    chance: needs.chance(),
  });
}

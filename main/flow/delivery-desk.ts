import type { AttemptTrigger, Delivery, ShownRequest } from '../../preload/contract/delivery.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { resealRequest } from '../core/edited-request.ts';
import type { SealedRequest } from '../core/sealed-request.ts';
import { dueAt, type OwedDelivery, type Settlement } from '../core/stored-delivery.ts';
import type { NewCall } from './call-hooks.ts';
import type { Courier } from './courier.ts';
import { awaited, notPending, onTheWire, unknownDelivery, unmade } from './delivery-failures.ts';
import { sendOnce, type SendOnceNeeds } from './send-once.ts';
import { writeTest, type TestMessage, type WriteTestNeeds } from './write-test.ts';

/** Does what a person asks of single deliveries. */
export interface DeliveryDesk {
  redeliver(id: string): Promise<Result<Delivery>>;
  sendEdited(id: string, request: ShownRequest): Promise<Result<Delivery>>;
  /** Sends a message that nobody owes, marked as a test. */
  test(test: TestMessage): Promise<Result<Delivery>>;
  retryNow(id: string): Result<null>;
  cancel(id: string): Result<null>;
  isSending(id: string): boolean;
  /** Ends the tries in flight. */
  stop(): Promise<void>;
}

export interface DeliveryDeskNeeds extends SendOnceNeeds, WriteTestNeeds {
  readonly outbox: {
    add(written: readonly NewCall[]): void;
    owed(id: string): { readonly owed: OwedDelivery } | null;
    postpone(id: string, settlement: Settlement): void;
    makeDue(id: string, now: number): boolean;
    cancel(id: string, reason: string): boolean;
  };
  /** A delivery as it stands now, `sending` while it is on the wire. */
  readonly get: (id: string) => Delivery | null;
  readonly courier: Pick<Courier, 'wake' | 'callOff'>;
  readonly told: (owed: OwedDelivery) => void;
  /** Why nothing may be sent there; null where it may. */
  readonly refusal: (request: SealedRequest) => Failure | null;
  /** Whether this run is still on. */
  readonly isRunOn: (runId: string) => boolean;
}

export function openDeliveryDesk(needs: DeliveryDeskNeeds): DeliveryDesk {
  return new Desk(needs);
}

class Desk implements DeliveryDesk {
  readonly #needs: DeliveryDeskNeeds;
  readonly #flights = new Map<string, AbortController>();
  readonly #landing = new Set<Promise<unknown>>();

  constructor(needs: DeliveryDeskNeeds) {
    this.#needs = needs;
  }

  async redeliver(id: string): Promise<Result<Delivery>> {
    const delivery = this.#needs.get(id);
    const stored = this.#needs.outbox.owed(id);
    if (delivery === null || stored === null) return fail(unknownDelivery(id));
    if (isAwaited(delivery, this.#needs)) return fail(awaited());
    if (!stored.owed.isMade) return fail(unmade());
    if (delivery.state === 'sending') return fail(onTheWire());
    return this.#send(stored.owed, 'manual', delivery.state === 'pending' ? delivery : null);
  }

  async sendEdited(id: string, request: ShownRequest): Promise<Result<Delivery>> {
    const stored = this.#needs.outbox.owed(id);
    if (stored === null) return fail(unknownDelivery(id));
    if (!stored.owed.isMade) return fail(unmade());
    const resealed = resealRequest(request, stored.owed.request);
    if (!resealed.ok) return resealed;
    const createdAt = new Date(this.#needs.now()).toISOString();
    const changed = { id: this.#needs.newId(), copyOf: id, createdAt, request: resealed.value };
    return this.#send({ ...stored.owed, ...changed }, 'manual');
  }

  async test(test: TestMessage): Promise<Result<Delivery>> {
    const owed = await writeTest(test, this.#needs);
    return owed.ok ? this.#send(owed.value, 'test') : owed;
  }

  retryNow(id: string): Result<null> {
    const { get, outbox, now, courier } = this.#needs;
    const delivery = get(id);
    if (delivery === null) return fail(unknownDelivery(id));
    if (isAwaited(delivery, this.#needs)) return fail(awaited());
    if (!outbox.makeDue(id, now())) return fail(notPending(delivery));
    courier.wake();
    return { ok: true, value: null };
  }

  cancel(id: string): Result<null> {
    const { get, outbox, courier, told } = this.#needs;
    const delivery = get(id);
    if (delivery === null) return fail(unknownDelivery(id));
    const flight = this.#flights.get(id);
    if (flight !== undefined) {
      flight.abort();
      return { ok: true, value: null };
    }
    if (isAwaited(delivery, this.#needs)) return fail(awaited());
    if (!outbox.cancel(id, t('failuresRun.cancelledByHand'))) return fail(notPending(delivery));
    courier.callOff(id);
    const stored = outbox.owed(id);
    if (stored !== null) told(stored.owed);
    return { ok: true, value: null };
  }

  isSending(id: string): boolean {
    return this.#flights.has(id);
  }

  async stop(): Promise<void> {
    for (const abort of this.#flights.values()) abort.abort();
    await Promise.all(this.#landing);
  }

  async #send(
    owed: OwedDelivery,
    trigger: AttemptTrigger,
    pending: Delivery | null = null,
  ): Promise<Result<Delivery>> {
    const needs = this.#needs;
    const refused = needs.refusal(owed.request);
    if (refused !== null) return fail(refused);
    if (needs.get(owed.id) === null) {
      // As if a run waited for it: the courier leaves it alone.
      needs.outbox.add([{ owed: { ...owed, gating: true }, settlement: dueAt(needs.now()) }]);
    }
    const plan = pending === null ? null : setAside(pending, owed, needs);
    const abort = new AbortController();
    this.#flights.set(owed.id, abort);
    needs.told(owed);
    const flight = sendOnce(owed, { trigger, plan, signal: abort.signal }, needs).finally(() => {
      this.#flights.delete(owed.id);
      this.#landing.delete(flight);
      needs.told(owed);
      if (plan !== null) needs.courier.wake();
    });
    this.#landing.add(flight);
    await flight;
    const delivery = needs.get(owed.id);
    return delivery === null ? fail(unknownDelivery(owed.id)) : { ok: true, value: delivery };
  }
}

/**
 * Where a pending delivery goes on if this try fails: the courier keeps its plan, and leaves the
 * delivery alone until the try is over.
 */
function setAside(
  { id, reason, nextAttemptAt }: Delivery,
  { timeoutMs }: OwedDelivery,
  needs: Pick<DeliveryDeskNeeds, 'now' | 'outbox'>,
): Settlement {
  const now = needs.now();
  const due = Math.max(now, nextAttemptAt === null ? now : Date.parse(nextAttemptAt));
  const pending = { state: 'pending', waitingFor: 'retry', reason } as const;
  needs.outbox.postpone(id, { ...pending, nextAttemptAt: Math.max(due, now + timeoutMs) });
  return { ...pending, nextAttemptAt: due };
}

/** A run stands still for it, so it is the run that can be cancelled. */
function isAwaited(
  { gating, state, runId }: Delivery,
  { isRunOn }: Pick<DeliveryDeskNeeds, 'isRunOn'>,
): boolean {
  return gating && state === 'pending' && runId !== null && isRunOn(runId);
}

function fail(failure: Failure): Result<never> {
  return { ok: false, failure };
}

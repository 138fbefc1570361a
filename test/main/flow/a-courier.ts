import { setImmediate } from 'node:timers/promises';
import { dueAt, type OwedDelivery } from '../../../main/core/stored-delivery.ts';
import { makeCourier, type CourierNeeds } from '../../../main/flow/courier.ts';
import { aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const START = Date.parse('2026-03-01T08:00:00Z');

/** A courier on a real outbox, with a clock that moves when the test says so. */
export function aCourier(send: CourierNeeds['send'], changes: Partial<CourierNeeds> = {}) {
  const stores = openStores();
  let now = START;
  let timers: { readonly at: number; readonly act: () => void }[] = [];
  const off: string[] = [];
  const needs: CourierNeeds = {
    now: () => now,
    chance: () => 0.5,
    isOnline: () => true,
    openSecrets: async (names) => ({
      ok: true,
      value: new Map(names.map((name) => [name, `value of ${name}`])),
    }),
    sign: () => ({ ok: true, value: [] }),
    send,
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    outbox: stores.deliveries,
    switchOff: ({ id }) => off.push(id),
    told: () => undefined,
    ...changes,
  };
  const courier = makeCourier(needs);
  const until = async (reached: () => boolean): Promise<void> => {
    while (!reached()) await setImmediate();
  };
  const deliveryOf = (id: string) => {
    const delivery = stores.deliveries.get(id);
    if (delivery === null) throw new Error(`there is no delivery ${id}`);
    return delivery;
  };
  return {
    stores,
    courier,
    off,
    until,
    now: () => now,
    deliveryOf,
    timers: () => timers.map(({ at }) => at - now),
    /** Writes messages into the outbox, due now, and wakes the courier. */
    owe: (...owed: readonly OwedDelivery[]) => {
      for (const { runId, task } of owed) {
        if (runId !== null) stores.runs.save(aRun({ id: runId, task }));
      }
      stores.deliveries.add(owed.map((each) => ({ owed: each, settlement: dueAt(now) })));
      courier.wake();
    },
    /** Lets time pass, without anything being due between. */
    pass: (ms: number) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { act } of due) act();
    },
    untilState: (id: string, state: string, attempts = 1) =>
      until(() => {
        const delivery = stores.deliveries.get(id);
        return (
          delivery?.state === state &&
          delivery.attempts.length >= attempts &&
          !courier.isSending(id)
        );
      }),
    untilWaitingFor: (id: string, what: string) =>
      until(() => stores.deliveries.get(id)?.waitingFor === what && !courier.isSending(id)),
    end: async () => {
      await courier.stop();
      stores.close();
    },
  };
}

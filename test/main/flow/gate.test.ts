import { describe, expect, it } from 'vitest';
import type { OwedDelivery } from '../../../main/core/stored-delivery.ts';
import { dueAt } from '../../../main/core/stored-delivery.ts';
import { passGate, type GateNeeds } from '../../../main/flow/gate.ts';
import { anOwed, aRun } from '../../fakes/make.ts';
import { aReceiver, aResult, aStatus, type Answer } from '../../fakes/receiver.ts';
import { openStores } from '../../fakes/stores.ts';

const START = Date.parse('2026-03-01T08:00:00Z');

interface Options {
  readonly owed?: Partial<OwedDelivery>;
  readonly answers?: readonly Answer[];
  /** Milliseconds that each call takes. */
  readonly takes?: number;
  readonly needs?: Partial<GateNeeds>;
  readonly signal?: AbortSignal;
}

/** Passes a gate on real stores; time passes by its calls and waits only. */
async function pass({ owed: changes, answers = ['ok'], takes = 0, ...options }: Options = {}) {
  const owed = anOwed({ gating: true, moment: 'before', ...changes });
  const stores = openStores();
  stores.runs.save(aRun());
  stores.deliveries.add([{ owed, settlement: dueAt(START) }]);
  const receiver = aReceiver(...answers);
  let now = START;
  const timeouts: number[] = [];
  const waits: number[] = [];
  const off: string[] = [];
  const underWay: string[] = [];
  const result = await passGate(owed, options.signal ?? new AbortController().signal, {
    now: () => now,
    openSecrets: async () => ({ ok: true, value: new Map() }),
    sign: () => ({ ok: true, value: [] }),
    setOut: ({ id }) => {
      underWay.push(`${id} sets out`);
      return () => underWay.push(`${id} is there`);
    },
    send: async (request, sendOptions) => {
      timeouts.push(sendOptions.timeoutMs);
      now += takes;
      return receiver.send(request, sendOptions);
    },
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    record: stores.deliveries.record,
    switchOff: ({ id }) => off.push(id),
    ...options.needs,
  });
  const delivery = stores.deliveries.get(owed.id);
  stores.close();
  return { result, delivery, timeouts, waits, off, underWay, heard: receiver.heard };
}

describe('a gate', () => {
  it('is passed when its message is delivered', async () => {
    const { result, delivery } = await pass();
    expect(result).toEqual({ passed: true, reason: '', hint: '' });
    expect(delivery?.state).toBe('delivered');
  });

  it('is under way at each try, and not in between', async () => {
    const { underWay } = await pass({ answers: ['down', 'ok'] });
    const once = ['delivery-1 sets out', 'delivery-1 is there'];
    expect(underWay).toEqual([...once, ...once]);
  });

  it('is under way no more when its keychain is locked', async () => {
    const failure = { kind: 'keychain-locked', message: 'It is locked.', hint: '' } as const;
    const openSecrets = async () => ({ ok: false, failure }) as const;
    const { underWay } = await pass({ needs: { openSecrets } });
    expect(underWay).toEqual(['delivery-1 sets out', 'delivery-1 is there']);
  });

  it('has two quick retries, and says why it was not passed', async () => {
    const { result, delivery, waits } = await pass({ answers: ['down'] });
    expect(waits).toEqual([1_000, 3_000]);
    expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null });
    expect(delivery?.attempts).toHaveLength(3);
    expect(result).toEqual({
      passed: false,
      reason: 'It was refused. Given up after 3 attempts.',
      hint: 'Look there.',
    });
  });

  it('S1-5 has one deadline over all its tries', async () => {
    const { timeouts, heard } = await pass({
      owed: { timeoutMs: 60_000 },
      answers: ['down'],
      takes: 20_000,
    });
    expect(timeouts).toEqual([60_000, 39_000, 16_000]);
    expect(heard).toHaveLength(3);
  });

  it('does not wait beyond its deadline', async () => {
    const { result, waits, delivery } = await pass({
      owed: { timeoutMs: 2_000 },
      answers: ['down'],
    });
    expect(waits).toEqual([1_000]);
    expect(delivery?.attempts).toHaveLength(2);
    expect(result).toMatchObject({ passed: false, reason: 'It was refused.' });
  });

  it('obeys Retry-After within its deadline, and gives up where that is beyond', async () => {
    const soon = await pass({ answers: [aStatus(503, { retryAfterMs: 9_000 }), 'ok'] });
    expect(soon.waits).toEqual([9_000]);
    expect(soon.result.passed).toBe(true);
    const late = await pass({ answers: [aStatus(503, { retryAfterMs: 90_000 }), 'ok'] });
    expect(late.waits).toEqual([]);
    expect(late.result.passed).toBe(false);
  });

  it('is tried once where the hook has no retries, or what failed cannot pass', async () => {
    expect((await pass({ owed: { retry: 'none' }, answers: ['down'] })).heard).toHaveLength(1);
    expect((await pass({ answers: ['refuses'] })).heard).toHaveLength(1);
  });

  it('does not wait for the keychain: what cannot be sent now has failed', async () => {
    const failure = {
      kind: 'keychain-locked',
      message: 'It is locked.',
      hint: 'Unlock it.',
    } as const;
    const { result, delivery, heard } = await pass({
      needs: { openSecrets: async () => ({ ok: false, failure }) },
    });
    expect(result).toEqual({ passed: false, reason: 'It is locked.', hint: 'Unlock it.' });
    expect(delivery).toMatchObject({
      state: 'failed',
      attempts: [{ error: { class: 'secret' }, response: null }],
    });
    expect(heard).toEqual([]);
  });

  it('S1-22 is not passed, and its delivery cancelled, when the run is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const { result, delivery } = await pass({ signal: controller.signal });
    expect(result.passed).toBe(false);
    expect(delivery?.state).toBe('cancelled');
  });

  it('S1-22 ends as cancelled when the run is cancelled between two tries', async () => {
    const controller = new AbortController();
    const { delivery, heard } = await pass({
      answers: ['down'],
      signal: controller.signal,
      needs: {
        wait: async () => {
          controller.abort();
        },
      },
    });
    expect(delivery?.state).toBe('cancelled');
    expect(heard).toHaveLength(2);
  });

  it('tells that the receiver wants no more', async () => {
    const { off, result } = await pass({ answers: ['gone'] });
    expect(off).toEqual(['delivery-1']);
    expect(result.passed).toBe(false);
  });

  it('S1-3 is not passed by an answer that does not count as delivered', async () => {
    const error = { class: 'answer', message: 'The answer says no.', hint: 'Look.' } as const;
    const { result } = await pass({ answers: [aResult({ error })] });
    expect(result).toEqual({ passed: false, reason: 'The answer says no.', hint: 'Look.' });
  });
});

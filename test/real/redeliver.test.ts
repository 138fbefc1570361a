import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../preload/contract/delivery.ts';
import { startHttp } from '../main/webhook/servers.ts';
import { ask, bellhop, listDeliveries, runSample } from './command.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

/** A message that its receiver has answered with 503, and what it answers from now on. */
async function aFailure() {
  const answers = { status: 503 };
  const receiver = await startHttp((_, response) => response.writeHead(answers.status).end());
  const { url } = receiver;
  const hook = { name: 'chat', moments: ['success'], method: 'POST', url, retry: [3600] };
  const setUp = await setUpProfile({ hooks: () => [hook] });
  const { deliveries } = await runSample(setUp);
  return { receiver, setUp, answers, delivery: deliveries[0]! };
}

const idIn = ({ body }: { readonly body: string }) =>
  (JSON.parse(body) as { event: { id: string } }).event.id;

type Told = { readonly delivery: Delivery };

describe('bellhop redeliver', () => {
  it('sends it once more under the same id, and its exit code says whether it got there', async () => {
    const { receiver, setUp, answers, delivery } = await aFailure();
    const { id } = delivery;
    const failed = await ask<Told>(['redeliver', id], setUp);
    expect(failed.code).toBe(1);
    expect(failed.document.delivery).toMatchObject({ id, state: 'pending', waitingFor: 'retry' });
    expect(failed.document.delivery.nextAttemptAt).toBe(delivery.nextAttemptAt);
    answers.status = 200;
    const well = await ask<Told>(['redeliver', id], setUp);
    expect(well.code).toBe(0);
    expect(well.document.delivery).toMatchObject({ id, state: 'delivered' });
    const triggers = well.document.delivery.attempts.map(({ n, trigger }) => [n, trigger]);
    expect(triggers).toEqual([
      [1, 'auto'],
      [2, 'manual'],
      [3, 'manual'],
    ]);
    expect(receiver.received.map(idIn)).toEqual([id, id, id]);
    answers.status = 500;
    const later = await ask<Told>(['redeliver', id], setUp);
    expect(later).toMatchObject({ code: 1, document: { delivery: { state: 'delivered' } } });
  });

  it('says that there is no such delivery', async () => {
    const setUp = await setUpProfile({ init: false });
    for (const verb of ['redeliver', 'retry', 'cancel']) {
      const said = await bellhop([verb, 'none'], setUp);
      expect(said).toMatchObject({ code: 1, out: '' });
      expect(said.err).toContain('none');
    }
  });
});

describe('bellhop retry', () => {
  it('tries it at once where Bellhop serves', async () => {
    const { setUp, answers, delivery } = await aFailure();
    answers.status = 200;
    const server = await serve(setUp.data);
    expect(await bellhop(['retry', delivery.id], setUp)).toMatchObject({ code: 0 });
    let arrived: readonly Delivery[] = [];
    while (arrived.length === 0) arrived = await listDeliveries(['--state', 'delivered'], setUp);
    expect(arrived).toMatchObject([
      { id: delivery.id, attempts: [{ trigger: 'auto' }, { trigger: 'auto' }] },
    ]);
    expect(await bellhop(['retry', delivery.id], setUp)).toMatchObject({ code: 1, out: '' });
    await server.stop();
  });

  it('tries it at once where nobody serves', async () => {
    const { setUp, answers, receiver, delivery } = await aFailure();
    answers.status = 200;
    expect(await bellhop(['retry', delivery.id], setUp)).toMatchObject({ code: 0 });
    const [after] = await listDeliveries([], setUp);
    expect(after).toMatchObject({ id: delivery.id, state: 'delivered' });
    expect(receiver.received.map(idIn)).toEqual([delivery.id, delivery.id]);
  });
});

describe('bellhop cancel', () => {
  it('gives it up, once', async () => {
    const { setUp, delivery } = await aFailure();
    expect(await bellhop(['cancel', delivery.id], setUp)).toMatchObject({ code: 0 });
    const [after] = await listDeliveries([], setUp);
    expect(after).toMatchObject({ state: 'cancelled', nextAttemptAt: null });
    expect(await bellhop(['cancel', delivery.id], setUp)).toMatchObject({ code: 1, out: '' });
    expect(await bellhop(['retry', delivery.id], setUp)).toMatchObject({ code: 1, out: '' });
  });
});

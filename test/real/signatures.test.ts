import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import type { Delivery } from '../../preload/contract/delivery.ts';
import { startHttp, type Received } from '../main/webhook/servers.ts';
import { ask, bellhop, listDeliveries, runSample } from './command.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

const aKey = () => `whsec_${randomBytes(32).toString('base64')}`;

/** The receiver's side, as its own package does it. */
const verify = (key: string, { headers, body }: Received) =>
  new Webhook(key).verify(body, headers as Record<string, string>) as { event: { id: string } };

const idOf = ({ headers }: Received) => headers['webhook-id'];

it('a receiver verifies a signed message with its own package, and each further try of it too', async () => {
  const answers = [503, 503];
  const receiver = await startHttp((_, response) =>
    response.writeHead(answers.shift() ?? 200).end(),
  );
  const setUp = await setUpProfile({
    hooks: ({ token, password }) => [
      {
        name: 'signed',
        moments: ['success'],
        method: 'POST',
        url: `${receiver.url}/hook`,
        retry: [0, 3600],
        signature: { kind: 'standard-webhooks', secret: token, previousSecret: `${password}-old` },
      },
    ],
  });
  const [key, previous] = [aKey(), aKey()];
  await bellhop(['secret', 'set', setUp.names.token], { ...setUp, input: key });
  const old = ['secret', 'set', `${setUp.names.password}-old`];
  await bellhop(old, { ...setUp, input: previous });

  const server = await serve(setUp.data);
  const { deliveries } = await runSample(setUp);
  const [{ id }] = deliveries as readonly [Delivery];
  // The courier tries it twice by itself, and then waits for an hour.
  let tries = 0;
  while (tries < 2) tries = (await listDeliveries([], setUp))[0]?.attempts.length ?? 0;
  const again = await ask<{ delivery: Delivery }>(['redeliver', id], setUp);
  expect(again.code).toBe(0);
  expect(again.document.delivery).toMatchObject({ id, state: 'delivered' });
  await server.stop();

  expect(receiver.received.map(idOf)).toEqual([id, id, id]);
  for (const request of receiver.received) {
    for (const each of [key, previous]) expect(verify(each, request).event.id).toBe(id);
    expect(() => verify(aKey(), request)).toThrow('No matching signature');
    const changed = { ...request, body: request.body.replace('sample', 'simple') };
    expect(() => verify(key, changed)).toThrow('No matching signature');
  }
  const shown = again.document.delivery.attempts.map(
    ({ request }) => request.headers.find(({ name }) => name === 'webhook-signature')?.value,
  );
  expect(shown).toEqual(receiver.received.map(({ headers }) => headers['webhook-signature']));
});

it('a message is not sent unsigned when its secret cannot sign', async () => {
  const receiver = await startHttp();
  const setUp = await setUpProfile({
    hooks: ({ token }) => [
      {
        name: 'signed',
        moments: ['success'],
        method: 'POST',
        url: receiver.url,
        signature: { kind: 'standard-webhooks', secret: token },
      },
    ],
  });
  const { code, deliveries } = await runSample(setUp);
  expect(code).toBe(0);
  expect(deliveries).toMatchObject([
    { state: 'failed', attempts: [{ error: { class: 'secret' }, response: null }] },
  ]);
  expect(JSON.stringify(deliveries)).not.toContain(setUp.token);
  expect(receiver.received).toEqual([]);
});

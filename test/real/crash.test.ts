import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { bellhop, startBellhop, type RunDocument } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

/** A receiver that keeps each request waiting until the test answers it. */
async function holdingReceiver() {
  const requests: { request: IncomingMessage; response: ServerResponse }[] = [];
  let arrived = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    requests.push({ request, response });
    arrived.resolve();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    next: async () => {
      await arrived.promise;
      arrived = Promise.withResolvers();
      return requests.at(-1)!;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

it('delivers after a kill -9 between the end of a run and its success message, with the same id', async () => {
  const receiver = await holdingReceiver();
  const setUp = await setUpProfile({
    hooks: () => [
      { name: 'tell', moments: ['success'], url: `${receiver.url}/done`, method: 'POST' },
    ],
  });
  const first = startBellhop(['run', 'sample', '--json'], setUp);
  await receiver.next();
  first.kill('SIGKILL');
  await once(first, 'close');

  const owed = JSON.parse((await bellhop(['deliveries', '--json'], setUp)).out) as RunDocument;
  expect(owed.deliveries).toMatchObject([{ hook: 'tell', state: 'pending', attempts: [] }]);
  const runs = JSON.parse((await bellhop(['runs', '--json'], setUp)).out) as { runs: unknown[] };
  expect(runs.runs).toMatchObject([{ outcome: 'succeeded', phase: 'ended' }]);

  const second = startBellhop(['serve'], setUp);
  const { request, response } = await receiver.next();
  expect(request.url).toBe('/done');
  response.end('ok');
  const delivered = await untilDelivered(setUp);
  expect(delivered).toMatchObject([{ id: owed.deliveries[0]?.id, state: 'delivered' }]);
  second.kill('SIGTERM');
  await once(second, 'close');
  expect(second.exitCode).toBe(0);
  receiver.close();
});

it('calls a run that a kill -9 cut off interrupted, and tells its failure', async () => {
  const receiver = await holdingReceiver();
  const setUp = await setUpProfile({
    hooks: () => [
      { name: 'gate', moments: ['before'], url: `${receiver.url}/gate`, onFailure: 'stop' },
      { name: 'tell', moments: ['failure'], url: `${receiver.url}/failed`, method: 'POST' },
    ],
  });
  const first = startBellhop(['run', 'sample', '--json'], setUp);
  await receiver.next();
  first.kill('SIGKILL');
  await once(first, 'close');

  const second = startBellhop(['serve'], setUp);
  const { request, response } = await receiver.next();
  expect(request.url).toBe('/failed');
  response.end('ok');
  const deliveries = await untilDelivered(setUp);
  expect(deliveries.map(({ hook, state }) => [hook, state])).toEqual([
    ['gate', 'superseded'],
    ['tell', 'delivered'],
  ]);
  second.kill('SIGTERM');
  await once(second, 'close');
  receiver.close();
});

/** Asks the serving Bellhop over its socket until nothing is on its way any more. */
async function untilDelivered(setUp: { data: string }): Promise<RunDocument['deliveries']> {
  for (;;) {
    const { out } = await bellhop(['deliveries', '--json'], setUp);
    const { deliveries } = JSON.parse(out) as RunDocument;
    const moving = deliveries.some(({ state }) => state === 'pending' || state === 'sending');
    if (!moving) return [...deliveries].reverse();
  }
}

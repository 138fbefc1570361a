import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bellhop, runSample, startBellhop, type RunDocument } from './command.ts';
import { locksIn, makeEndless, until, untilAtWork } from './restic-at-work.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

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

it.skipIf(process.platform !== 'linux')(
  'calls a run interrupted whose restic was at work, and works in its repository again (Linux only)',
  async () => {
    const setUp = await setUpProfile({ profile: () => ({ retention: { last: 1 } }) });
    makeEndless(path.join(setUp.source, 'endless'));
    const access = { location: setUp.repository };
    const first = startBellhop(['run', 'sample', '--json'], setUp);
    const restic = await untilAtWork(access, first.pid);
    first.kill('SIGKILL');
    await once(first, 'close');
    process.kill(restic, 'SIGKILL'); // as when the computer goes down with both
    // Until somebody takes note of its end, restic would take it for alive.
    await until(() => (existsSync(`/proc/${String(restic)}`) ? null : true));
    expect(locksIn(access)).toHaveLength(1);
    rmSync(path.join(setUp.source, 'endless'));

    for (const task of ['backup', 'forget', 'prune']) {
      expect((await runSample(setUp, task)).run).toMatchObject({ outcome: 'succeeded' });
    }
    const { runs } = JSON.parse((await bellhop(['runs', '--json'], setUp)).out) as {
      runs: unknown;
    };
    expect(runs).toMatchObject([
      { command: 'prune' },
      { command: 'forget' },
      { command: 'backup' },
      { outcome: 'interrupted', failure: { kind: 'interrupted' }, resticStarted: true },
    ]);
    expect(locksIn(access)).toEqual([]);
  },
);

it.skipIf(process.platform === 'win32')(
  'goes on serving after a hang-up: restic looks with one whether an old process is there',
  async () => {
    const { data } = await setUpProfile({ init: false });
    const server = await serve(data);
    server.child.kill('SIGHUP');
    expect(await bellhop(['runs'], { data })).toMatchObject({ code: 0 });
    expect([server.child.exitCode, server.child.signalCode]).toEqual([null, null]);
    expect(await server.stop()).toBe(0);
  },
);

/** Asks the serving Bellhop over its socket until nothing is on its way any more. */
async function untilDelivered(setUp: { data: string }): Promise<RunDocument['deliveries']> {
  for (;;) {
    const { out } = await bellhop(['deliveries', '--json'], setUp);
    const { deliveries } = JSON.parse(out) as RunDocument;
    const moving = deliveries.some(({ state }) => state === 'pending' || state === 'sending');
    if (!moving) return [...deliveries].reverse();
  }
}

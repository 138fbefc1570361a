import { expect, it } from 'vitest';
import type { Delivery } from '../../preload/contract/delivery.ts';
import { credentials, trusting } from '../main/webhook/certificates.ts';
import { startProxy } from '../main/webhook/proxies.ts';
import { startHttps } from '../main/webhook/servers.ts';
import { runSample } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

it('S3-12 S3-10 hooks of one run trust an authority each, one of them through a proxy', async () => {
  const [one, two, far] = await Promise.all([
    startHttps(credentials('by-one')),
    startHttps(credentials('by-two')),
    startHttps(credentials('by-two')),
  ]);
  const proxy = await startProxy({ knows: { 'receiver.example': Number(new URL(far.url).port) } });
  const hook = (name: string, url: string, more: object) => {
    const usual = { moments: ['success'], method: 'POST', body: `to ${name}` };
    return { name, ...usual, url: `${url}/hook`, ...more };
  };
  const setUp = await setUpProfile({
    hooks: () => [
      hook('one', one.url, trusting('ca-one')),
      hook('two', two.url, trusting('ca-two')),
      hook('far', 'https://receiver.example', trusting('ca-one', 'ca-two')),
      hook('one by two', one.url, trusting('ca-two')),
      hook('two by nobody', two.url, {}),
      hook('two unseen', two.url, { tls: { verify: false, caFiles: [] } }),
    ],
  });

  const { code, deliveries } = await runSample({ ...setUp, env: { HTTPS_PROXY: proxy.url } });

  expect(code).toBe(0);
  const ways = deliveries.map(({ hook: name, state, attempts }: Delivery) => {
    const { error, route } = attempts[0]!;
    const [issuer, verified] = [route?.tls?.issuer, route?.tls?.verified];
    return [name, state, error?.class ?? null, issuer, verified, route?.proxy];
  });
  const [byOne, byTwo] = ['Bellhop test authority one', 'Bellhop test authority two'];
  expect(ways).toEqual([
    ['one', 'delivered', null, byOne, true, null],
    ['two', 'delivered', null, byTwo, true, null],
    ['far', 'delivered', null, byTwo, true, proxy.url],
    ['one by two', 'failed', 'tls', byOne, false, null],
    ['two by nobody', 'failed', 'tls', byTwo, false, null],
    ['two unseen', 'delivered', null, byTwo, false, null],
  ]);
  expect(one.received.map(({ body }) => body)).toEqual(['to one']);
  expect(two.received.map(({ body }) => body)).toEqual(['to two', 'to two unseen']);
  expect(far.received.map(({ body }) => body)).toEqual(['to far']);
  expect(proxy.errands).toMatchObject([{ method: 'CONNECT', target: 'receiver.example:443' }]);
});

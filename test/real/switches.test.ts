import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import { startHttp } from '../main/webhook/servers.ts';
import { ask, bellhop, listDeliveries, runSample } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

const statusInPath = () =>
  startHttp(({ url }, response) => {
    response.writeHead(Number(url.slice(1))).end();
  });

it('a hook can skip a run: exit code 75, no snapshot, and whoever wants to know is told', async () => {
  const receiver = await statusInPath();
  const setUp = await setUpProfile({
    hooks: () => [
      {
        name: 'on mains power?',
        moments: ['before'],
        url: `${receiver.url}/412`,
        onFailure: 'skip',
      },
      { name: 'skipped', moments: ['skipped'], method: 'POST', url: `${receiver.url}/200` },
      { name: 'failed', moments: ['failure'], method: 'POST', url: `${receiver.url}/200` },
    ],
  });
  const { code, run, deliveries } = await runSample(setUp);
  expect(code).toBe(75);
  expect(run).toMatchObject({ outcome: 'skipped', failure: { kind: 'hook-skipped' } });
  expect(run.message).toContain('on mains power?');
  expect(deliveries.map(({ hook, state }) => [hook, state])).toEqual([
    ['on mains power?', 'failed'],
    ['skipped', 'delivered'],
  ]);
  expect(readdirSync(path.join(setUp.repository, 'snapshots'))).toEqual([]);
});

it('a hook whose receiver answers 410 is off from then on', async () => {
  const receiver = await statusInPath();
  const hook = (name: string, status: number) => {
    return { name, moments: ['success'], method: 'POST', url: `${receiver.url}/${String(status)}` };
  };
  const setUp = await setUpProfile({ hooks: () => [hook('gone', 410), hook('there', 200)] });
  const first = await runSample(setUp);
  expect(first.code).toBe(0);
  expect(first.deliveries).toMatchObject([{ state: 'failed' }, { state: 'delivered' }]);
  const { document } = await ask<{ profiles: readonly ProfileSummary[] }>(['profiles'], setUp);
  const hooks = document.profiles[0]?.profile.tasks.backup.hooks;
  expect(hooks?.map(({ name, enabled }) => [name, enabled])).toEqual([
    ['gone', false],
    ['there', true],
  ]);
  const second = await runSample(setUp);
  expect(second.deliveries.map((each) => [each.hook, each.state])).toEqual([
    ['there', 'delivered'],
  ]);
  expect(receiver.received.map(({ url }) => url)).toEqual(['/410', '/200', '/200']);
});

it('a channel whose receiver wants no more is off for every hook that goes through it', async () => {
  const receiver = await startHttp((_, response) => {
    response.writeHead(400, { 'Webhook-Delivery': 'disable' }).end();
  });
  const setUp = await setUpProfile({
    channels: () => [{ name: 'chat', method: 'POST', url: receiver.url }],
    hooks: () => [
      { name: 'one', moments: ['success'], channel: 'chat' },
      { name: 'two', moments: ['success'], channel: 'chat' },
    ],
  });
  await runSample(setUp);
  const { deliveries } = await runSample(setUp);
  expect(deliveries.map(({ state }) => state)).toEqual(['disabled', 'disabled']);
  expect(deliveries[0]?.reason).toContain('chat');
  expect(receiver.received.length).toBeLessThanOrEqual(2);
});

it('S1-11 S1-12 with an allow-list no other place is called, and the message names the origin to add', async () => {
  const [allowed, other] = [await startHttp(), await startHttp()];
  const hook = (name: string, url: string, more: object = {}) => {
    return { name, moments: ['success'], method: 'POST', url, ...more };
  };
  const setUp = await setUpProfile({
    hooks: () => [hook('allowed', `${allowed.url}/hook`), hook('other', `${other.url}/hook`)],
  });
  const env = { BELLHOP_ALLOWED_ORIGINS: `https://elsewhere.example, ${allowed.url}/path/` };
  const { code, deliveries } = await runSample({ ...setUp, env });
  expect(code).toBe(0);
  expect(deliveries.map(({ state }) => state)).toEqual(['delivered', 'blocked']);
  expect(deliveries[1]).toMatchObject({ attempts: [], nextAttemptAt: null });
  expect(deliveries[1]?.reason).toContain(`Add ${other.url} to the allowed origins`);
  for (const words of [
    ['redeliver', deliveries[1]!.id],
    ['send', 'other'],
  ]) {
    const said = await bellhop(words, { ...setUp, env });
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain(`Add ${other.url}`);
  }
  expect([allowed.received.length, other.received.length]).toEqual([1, 0]);
  expect(await bellhop(['redeliver', deliveries[1]!.id], setUp)).toMatchObject({ code: 0 });
  expect(other.received).toHaveLength(1);
});

it('S1-11 a hook that the run waits for stops it when its place is not allowed', async () => {
  const other = await startHttp();
  const hook = { name: 'stop', moments: ['before'], url: other.url, onFailure: 'stop' };
  const setUp = await setUpProfile({ hooks: () => [hook] });
  const env = { BELLHOP_ALLOWED_ORIGINS: 'https://elsewhere.example' };
  const { code, run } = await runSample({ ...setUp, env });
  expect(code).toBe(1);
  expect(run).toMatchObject({ outcome: 'failed', failure: { kind: 'hook-stopped' } });
  expect(run.message).toContain(other.url);
  expect(await listDeliveries(['--state', 'blocked'], setUp)).toHaveLength(1);
  expect(other.received).toEqual([]);
});

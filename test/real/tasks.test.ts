import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { TaskName } from '../../preload/contract/profile.ts';
import { startHttp } from '../main/webhook/servers.ts';
import { bellhop, runSample } from './command.ts';
import { findProgram } from './programs.ts';
import { setUpProfile } from './sample-profile.ts';

const others: readonly TaskName[] = ['check', 'forget', 'prune', 'copy'];

/** Many commands, one after the other. */
const SLOW = { timeout: 180_000 };

const COPY_PASSWORD = 'pw of the copy';

/** A profile whose tasks all tell the same receiver. */
async function aProfile() {
  const receiver = await startHttp();
  const plan = {
    hooks: [
      {
        name: 'chat',
        moments: ['before', 'success', 'failure'],
        onFailure: 'warn',
        method: 'POST',
        url: receiver.url,
      },
    ],
  };
  const setUp = await setUpProfile({
    hooks: () => plan.hooks,
    profile: ({ password }) => ({
      retention: { last: 1 },
      copyTo: { location: 'second', passwordSecret: `${password}-copy` },
      ...Object.fromEntries(others.map((task) => [task, plan])),
    }),
  });
  const set = ['secret', 'set', `${setUp.names.password}-copy`];
  await bellhop(set, { ...setUp, input: COPY_PASSWORD });
  let seen = 0;
  const told = () => {
    const news = receiver.received.slice(seen);
    seen += news.length;
    return news.map(({ body }) => {
      const { event, run } = JSON.parse(body) as {
        event: { type: string };
        run: { outcome: string | null };
      };
      return [event.type, run.outcome];
    });
  };
  return { setUp, told, second: path.join(setUp.folder, 'second') };
}

const snapshotsIn = (repository: string) => readdirSync(path.join(repository, 'snapshots')).length;

it('S0-1 hooks speak at each restic command, and each does its work', SLOW, async () => {
  const { setUp, told, second } = await aProfile();
  const env = { ...process.env, RESTIC_PASSWORD: COPY_PASSWORD };
  spawnSync(findProgram('restic')!, ['init', '--repo', second], { env });

  for (const task of ['backup', 'backup', ...others]) {
    const { code, run, deliveries } = await runSample(setUp, task);
    expect({ task, code, said: run.message }).toMatchObject({ task, code: 0 });
    expect(run).toMatchObject({ command: task, outcome: 'succeeded' });
    expect(deliveries.map((each) => [each.task, each.moment, each.state])).toEqual([
      [task, 'before', 'delivered'],
      [task, 'success', 'delivered'],
    ]);
    expect(told()).toEqual([
      [`${task}.before`, null],
      [`${task}.success`, 'succeeded'],
    ]);
  }
  expect(snapshotsIn(setUp.repository)).toBe(1);
  expect(snapshotsIn(second)).toBe(1);
});

it('S0-29 failure hooks speak when a copy has nowhere to go', async () => {
  const { setUp, told } = await aProfile();
  const { code, run } = await runSample(setUp, 'copy');
  expect(code).toBe(1);
  expect(run).toMatchObject({ outcome: 'failed', resticStarted: false });
  expect(run.failure?.kind).toBe('repository-missing');
  expect(told()).toEqual([['copy.failure', 'failed']]);
});

it('has no other command than these', async () => {
  const setUp = await setUpProfile({ init: false });
  const said = await bellhop(['run', 'sample', 'mount'], setUp);
  expect(said).toMatchObject({ code: 2, out: '' });
  expect(said.err).toContain('run sample mount');
});

import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bellhop, startBellhop, type RunDocument } from './command.ts';
import { makeEndless } from './restic-at-work.ts';
import { setUpProfile } from './sample-profile.ts';
import { serve } from './serving.ts';

it('lets commands ask the Bellhop that serves, over a socket that only the user can open', async () => {
  const setUp = await setUpProfile();
  const server = await serve(setUp.data);
  const socket = readdirSync(setUp.data).find((name) => name.endsWith('.sock')) ?? '';
  expect(statSync(path.join(setUp.data, socket)).mode & 0o077).toBe(0);
  const said = await bellhop(['run', 'sample', '--json'], setUp);
  expect(said.code).toBe(0);
  expect((JSON.parse(said.out) as RunDocument).run.outcome).toBe('succeeded');
  const runs = await bellhop(['runs', '--json'], setUp);
  expect((JSON.parse(runs.out) as { runs: unknown[] }).runs).toHaveLength(1);
  expect(await server.stop()).toBe(0);
});

it('without a keychain says so, and holds secrets in memory when that is asked', async () => {
  const setUp = await setUpProfile();
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere', DISPLAY: undefined };
  const plain = await serve(setUp.data, [], env);
  expect(plain.said).toContain('--secrets-in-memory');
  await plain.stop();

  const server = await serve(setUp.data, ['--secrets-in-memory'], env);
  for (const [name, value] of [
    [setUp.names.password, setUp.password],
    [setUp.names.token, setUp.token],
  ] as const) {
    const set = await bellhop(['secret', 'set', name], { ...setUp, env, input: value });
    expect(set).toMatchObject({ code: 0 });
  }
  expect((await bellhop(['run', 'sample'], { ...setUp, env })).code).toBe(0);
  const files = readdirSync(setUp.data)
    .filter((name) => statSync(path.join(setUp.data, name)).isFile())
    .map((name) => readFileSync(path.join(setUp.data, name), 'latin1'));
  expect(files.filter((text) => text.includes(setUp.token))).toEqual([]);
  await server.stop();
});

it('cancels the run that a command waits for, when the command is interrupted', async () => {
  const setUp = await setUpProfile();
  makeEndless(path.join(setUp.source, 'endless'));
  const server = await serve(setUp.data);
  const command = startBellhop(['run', 'sample', '--json'], setUp);
  let out = '';
  command.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  await untilResticRuns(setUp);
  command.kill('SIGINT');
  const [code] = (await once(command, 'close')) as [number];
  expect(code).toBe(130);
  expect((JSON.parse(out) as RunDocument).run).toMatchObject({ outcome: 'cancelled' });
  expect(readdirSync(path.join(setUp.repository, 'locks'))).toEqual([]);
  await server.stop();
});

async function untilResticRuns(setUp: { data: string }): Promise<void> {
  for (;;) {
    const { out } = await bellhop(['profiles', '--json'], setUp);
    const { profiles } = JSON.parse(out) as {
      profiles: { currentRun: { run: { phase: string } } | null }[];
    };
    if (profiles[0]?.currentRun?.run.phase === 'restic') return;
  }
}

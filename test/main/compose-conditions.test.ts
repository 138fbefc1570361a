import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { weigh } from '../../main/compose-conditions.ts';
import { openMachine } from '../../main/compose-machine.ts';
import { plansOf } from '../../main/core/task-names.ts';
import type { Conditions, Profile, Repository } from '../../preload/contract/profile.ts';
import { noConditions } from '../../preload/contract/usual-profile.ts';
import { aProfile, aRepository, aRun } from '../fakes/make.ts';
import { openStores } from '../fakes/stores.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';

const DAY_MS = 86_400_000;

/** The real machine, but for how long nobody has used it, and a profile with these conditions. */
function aTask(
  conditions: Partial<Conditions>,
  {
    repository = aRepository,
    ...changes
  }: Partial<Profile> & { readonly repository?: Repository } = {},
) {
  const plan = { conditions: { ...noConditions, ...conditions } };
  const profile = aProfile([], { tasks: plansOf({ backup: plan, copy: plan }), ...changes });
  const closing = new AbortController();
  const stores = openStores();
  onTestFinished(stores.close);
  let looks = 0;
  const idleSeconds = async () => {
    looks += 1;
    return 30;
  };
  const machine = openMachine({ idleSeconds }, closing.signal);
  const rooms = { machine, stores, closing: closing.signal, find: () => ({ profile, repository }) };
  const weighed = (task: 'backup' | 'copy' = 'backup') =>
    weigh({ profile, task, isLate: false }, rooms);
  return { weighed, stores, closing, looks: () => looks };
}

/** A repository on a server of this computer that takes connections until it is closed. */
async function aServer() {
  const server = net.createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const repository = { ...aRepository, location: `rest:http://127.0.0.1:${String(port)}/` };
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { repository, close };
}

const answers = { met: true, remarks: [] };

it('a run waits for its drive', async () => {
  const folder = path.join(temporaryFolder(), 'usb');
  const pathsPresent = [folder];
  expect(await aTask({ pathsPresent }).weighed()).toMatchObject({ cause: 'path' });
  mkdirSync(folder);
  expect(await aTask({ pathsPresent }).weighed()).toEqual(answers);
});

it('a run waits for the host of its repository', async () => {
  const { repository, close } = await aServer();
  expect(await aTask({ hostAnswers: true }, { repository }).weighed()).toEqual(answers);
  await close();
  expect(await aTask({ hostAnswers: true }, { repository }).weighed()).toMatchObject({
    met: false,
    cause: 'host',
  });
});

it('a copy waits for the hosts of both', async () => {
  const { repository } = await aServer();
  const gone = await aServer();
  await gone.close();
  const task = aTask({ hostAnswers: true }, { repository, copyTo: gone.repository });
  expect(await task.weighed('backup')).toEqual(answers);
  expect(await task.weighed('copy')).toMatchObject({ cause: 'host' });
});

it('only restic can tell of hosts behind a proxy, also one whose address is a secret', async () => {
  const environment = [{ name: 'HTTPS_PROXY', secret: 'proxy' }];
  const location = 'rest:https://backup.invalid/';
  const task = aTask(
    { hostAnswers: true },
    { repository: { ...aRepository, location, environment } },
  );
  expect(await task.weighed()).toEqual({
    met: true,
    remarks: [expect.stringContaining('could not be found out')],
  });
});

it('pauses hold back, of the profile and of all', async () => {
  const { weighed, stores } = aTask({});
  stores.pauses.save('profile-1', { since: 0, until: null });
  expect(await weighed()).toMatchObject({ cause: 'pause' });
  stores.pauses.remove('profile-1');
  stores.pauses.save('profile-2', { since: 0, until: null });
  expect(await weighed()).toEqual(answers);
  stores.pauses.save(null, { since: 0, until: null });
  expect(await weighed()).toMatchObject({ cause: 'pause' });
});

it('a run does not wait any more when its own task has not succeeded for too long', async () => {
  const { weighed, stores } = aTask({ idleMinutes: 10, anywayAfterDays: 3 });
  const run = (daysAgo: number, changes: Parameters<typeof aRun>[0]) => {
    const createdAt = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
    const outcome = changes?.taskOutcome ?? 'succeeded';
    const ended = { phase: 'ended', finishedAt: createdAt, taskOutcome: outcome } as const;
    stores.runs.save(aRun({ id: `run-${String(daysAgo)}`, createdAt, ...ended, ...changes }));
  };
  expect(await weighed()).toMatchObject({ cause: 'idle' }); // it has never been tried
  run(5, { taskOutcome: 'skipped' });
  expect(await weighed('copy')).toMatchObject({ cause: 'idle' });
  expect(await weighed('backup')).toMatchObject({ met: true });
  run(2, {});
  expect(await weighed('backup')).toMatchObject({ cause: 'idle' });
  run(1, { task: 'copy' });
  expect(await weighed('copy')).toMatchObject({ cause: 'idle' });
});

it('many who wait cost one look', async () => {
  const { weighed, looks } = aTask({ idleMinutes: 10 });
  await Promise.all(Array.from({ length: 50 }, () => weighed()));
  expect(looks()).toBe(1);
});

it('nothing is held against the computer while Bellhop is closed', async () => {
  const { repository } = await aServer();
  const { weighed, closing } = aTask({ hostAnswers: true }, { repository });
  closing.abort();
  expect(await weighed()).toMatchObject({ met: false, cause: 'closing', isQuiet: true });
});

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptySource } from '../../preload/contract/usual-profile.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { openHouse, saveProfile } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';

it('a profile tells of its other tasks that failed, until they went well', async () => {
  const { api } = await openHouse();
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'source'));
  const source = { ...emptySource, paths: [path.join(folder, 'source')] };
  const { id } = await saveProfile(api, [], { source });
  const run = async (task: 'check' | 'backup') => {
    const started = valueOf(await api.runs.start(id, 'manual', task));
    return valueOf(await api.runs.wait(started.id)).run;
  };
  const told = async () => {
    const [summary] = await api.profiles.list();
    return summary?.failedRuns.map((each) => each.task);
  };
  expect(await told()).toEqual([]);
  expect((await run('check')).outcome).toBe('failed'); // nobody has its password
  expect((await run('backup')).outcome).toBe('failed');
  expect(await told()).toEqual(['check']);
  rmSync(folder, { recursive: true });
});

import path from 'node:path';
import { expect, it } from 'vitest';
import { ownTag } from '../../main/core/own-tag.ts';
import type { PlannedTask, Profile, SourceCommand } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import {
  emptyRetention,
  emptySource,
  usualOptions,
  usualUpkeep,
} from '../../preload/contract/usual-profile.ts';
import { aProfile } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, openHouse, type House } from '../main/open-house.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { anAccess, restic } from './a-place.ts';
import { seedRepository } from './seed-repository.ts';

const keep = { ...emptyRetention, last: 1 };

const print: SourceCommand = {
  program: 'printf',
  arguments: ['%s', 'hello'],
  fileName: 'dump.sql',
};

/** A profile that backs up a command's output, in a Bellhop of its own. */
async function aHouse() {
  const house = await openHouse();
  const access = anAccess(path.join(temporaryFolder(), 'repository'));
  const repository = {
    id: '',
    location: access.location,
    passwordSecret: await aSecret(house, access.password),
    environment: [],
  };
  const made = aProfile([], {
    id: '',
    repositoryId: '',
    source: { ...emptySource, command: print },
    tags: ['databases'],
    limits: { uploadKiB: 50_000, downloadKiB: 50_000 },
    upkeep: { ...usualUpkeep, readData: 'all', maxUnused: '0' },
    options: {
      ...usualOptions,
      useFsSnapshot: true,
      compression: 'max',
      extraArguments: ['--no-cache'],
    },
  });
  const profile = valueOf(await house.api.profiles.save({ profile: made, repository }));
  seedRepository(access.location, access.password);
  const save = async (changes: Partial<Profile>) => {
    const draft = valueOf(await house.api.profiles.get(profile.id));
    valueOf(await house.api.profiles.save({ ...draft, profile: { ...draft.profile, ...changes } }));
  };
  return { house, access, profile, save };
}

async function run({ api }: House, { id }: Profile, task: PlannedTask): Promise<Run> {
  const started = valueOf(await api.runs.start(id, 'manual', task));
  return valueOf(await api.runs.wait(started.id)).run;
}

it('what is foretold is done, to no snapshot of another profile', async () => {
  const { house, access, profile, save } = await aHouse();
  const { repositories } = house.api;
  for (const backedUp of [
    await run(house, profile, 'backup'),
    await run(house, profile, 'backup'),
  ]) {
    expect(backedUp).toMatchObject({ outcome: 'succeeded', stats: { bytesProcessed: 5 } });
    if (process.platform !== 'win32') {
      expect(backedUp.decisions.at(-1)?.text).toContain('Windows only');
    }
  }
  restic({ access }, 'backup', '--tag=other', import.meta.filename);
  restic({ access }, 'backup', '--tag=other', import.meta.filename);

  const foretold = valueOf(await repositories.previewForget(profile.id, keep));
  expect(foretold).toMatchObject({ kept: 1, removed: 1 });
  const tags = foretold.groups.flatMap(({ verdicts }) =>
    verdicts.map((each) => each.snapshot.tags),
  );
  expect(tags).toEqual(Array(2).fill([ownTag(profile), 'databases']));

  await save({ retention: keep });
  const forgot = await run(house, profile, 'forget');
  expect(forgot).toMatchObject({
    outcome: 'succeeded',
    result: { kind: 'forget', kept: 1, removed: 1 },
    message: 'Old snapshots are forgotten: 1, and 1 is kept.',
  });
  const left = JSON.parse(restic({ access }, 'snapshots', '--json')) as readonly unknown[];
  expect(left).toHaveLength(3);

  expect(valueOf(await repositories.previewPrune(profile.id))).toMatch(/^total prune: /m);
  const pruned = await run(house, profile, 'prune');
  expect(pruned).toMatchObject({ outcome: 'succeeded', result: { kind: 'prune', bytesUnused: 0 } });
  expect(pruned.commandLine).toContain('--max-unused=0');
  const checked = await run(house, profile, 'check');
  expect(checked).toMatchObject({
    outcome: 'succeeded',
    result: { kind: 'check', errors: 0, suggestions: [] },
  });
  expect(checked.commandLine).toContain('--limit-download=50000 --read-data');
});

it('a command that fails makes no snapshot, and no success', async () => {
  const { house, profile, save } = await aHouse();
  const fails = { ...print, program: 'sh', arguments: ['-c', 'echo half; exit 3'] };
  await save({ source: { ...emptySource, command: fails } });
  const failed = await run(house, profile, 'backup');
  expect(failed).toMatchObject({ outcome: 'failed', snapshotId: null, exitCode: 1 });
  expect(failed.message).toBe('The command whose output is backed up failed: exit status 3.');
  const filter = { own: true } as const;
  expect(valueOf(await house.api.snapshots.list(profile.id, filter))).toEqual([]);
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { decideOutcome } from '../../../main/core/outcome.ts';
import { runRestic } from '../../../main/restic/spawn.ts';
import { hasVanished } from '../../../main/restic/vanished.ts';
import { anExit } from '../../fakes/house.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { valueOf } from '../webhook/samples.ts';

const vanished = { ...anExit(0), endedBy: { reason: 'vanished' } } as const;

it('a repository in a folder is gone when its config is', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'config'), '');
  const there = { RESTIC_REPOSITORY: folder };
  expect(hasVanished(there)).toBe(false);
  rmSync(path.join(folder, 'config'));
  mkdirSync(path.join(folder, 'data'));
  expect(hasVanished(there)).toBe(true);
  expect(hasVanished({ RESTIC_REPOSITORY: path.join(folder, 'deeper', 'still') })).toBe(true);
});

it('nothing is said of repositories elsewhere, nor without one', () => {
  expect(hasVanished({ RESTIC_REPOSITORY: 'rest:http://127.0.0.1:9/' })).toBe(false);
  expect(hasVanished({})).toBe(false);
});

it('a restic that ends well without its repository has not backed up', async () => {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    RESTIC_REPOSITORY: path.join(temporaryFolder(), 'gone'),
  };
  const shell = { path: '/bin/sh', version: '0' };
  const exit = valueOf(await runRestic(shell, ['-c', 'exit 0'], { environment }));
  expect(exit).toMatchObject({ code: 0, endedBy: { reason: 'vanished' } });
});

it('a backup to a repository that is gone has failed, though it has a snapshot', () => {
  const facts = { snapshotId: 'abc', problemCount: 0, missingPaths: [], anomaly: null };
  expect(decideOutcome({ ...facts, exit: vanished, cancelled: false })).toMatchObject({
    outcome: 'failed',
    failure: { kind: 'repository-unreachable' },
  });
});

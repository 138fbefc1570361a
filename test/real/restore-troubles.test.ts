import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noLimits } from '../../preload/contract/usual-profile.ts';
import { aHook } from '../fakes/make.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { startHttp } from '../main/webhook/servers.ts';
import { aRestoreHouse, resultOf, writeFiles } from './restore-house.ts';

/** Debian's 0.18, where it has been fetched. */
const older = path.resolve(import.meta.dirname, '../../.tools/restic-trixie/usr/bin/restic');
const engines: readonly (readonly [string, object])[] = [
  ['the newest restic', {}],
  ...(existsSync(older) ? [['restic 0.18', { enginePath: older }] as const] : []),
];

for (const [name, engine] of engines) {
  describe(`a restore with ${name}`, () => {
    it('that finds nothing has failed, and one that finds a part is a warning', async () => {
      const { source, target, ...house } = await aRestoreHouse(engine);
      writeFiles(source, { a: 'a' });
      await house.backUp();
      const nowhere = `${source}/nowhere`;
      const nothing = await house.restore({ paths: [nowhere, '/not/there'] });
      expect(nothing).toMatchObject({
        outcome: 'failed',
        message: 'Nothing was restored: the snapshot holds none of what was chosen.',
        failure: { kind: 'not-found' },
      });
      const part = await house.restore({ paths: [nowhere, `${source}/a`] });
      expect(part).toMatchObject({
        outcome: 'warned',
        failure: null,
        problemCount: 1,
        problems: [{ item: nowhere }],
        result: { filesTotal: 1, filesRestored: 1 },
      });
      expect(part.message).toContain(`The snapshot does not hold ${nowhere}.`);
      expect(readdirSync(target)).toEqual(['a']);
    });

    it('of which a part could not be written is a warning that counts, and names the files', async () => {
      const { source, target, ...house } = await aRestoreHouse(engine);
      writeFiles(source, { a: 'a', b: 'b', c: 'c' });
      await house.backUp();
      writeFiles(target, { 'source/a/is a folder': 'and not empty' });
      const run = await house.restore({});
      expect(run).toMatchObject({
        outcome: 'warned',
        exitCode: 1,
        failure: null,
        message: 'Restored 3 of 4 files; 1 could not be restored.',
        problemCount: 1,
        problems: [{ item: `${source}/a` }],
        result: { filesTotal: 4, filesRestored: 3, verified: false },
      });
      expect(run.problems[0]?.message).toContain('not empty');
      const none = await house.restore({
        paths: [`${source}/a`],
        target: { kind: 'folder', path: path.join(target, 'source') },
        verify: true,
      });
      expect(none).toMatchObject({ outcome: 'failed', failure: { kind: 'restore-incomplete' } });
      expect(none.failure?.details).toContain('not empty');
    });

    it('that is cancelled leaves its part, says where, and leaves no lock', async () => {
      const { source, target, repository, ...house } = await aSlowHouse(engine);
      writeLarge(source, 6);
      await house.backUp();
      house.news.hear((kind, news) => {
        if (kind !== 'progress' || !('bytesDone' in news) || news.bytesDone === 0) return;
        void house.api.runs.cancel(news.runId);
      });
      const run = await house.restore({});
      expect(run).toMatchObject({
        outcome: 'cancelled',
        failure: null,
        message: `The restore was cancelled. What was written so far stays in ${target}. Some files may be incomplete, though their size is right: restore them again.`,
        result: null,
      });
      expect(run.commandLine).toContain('--limit-download=4096');
      const written = readdirSync(path.join(target, 'source'));
      expect(written.length).toBeGreaterThan(0);
      expect(readdirSync(path.join(repository, 'locks'))).toEqual([]);
    });

    it('has failed where somebody changes what it has written, and it is compared', async () => {
      const { source, target, ...house } = await aSlowHouse(engine);
      writeLarge(source, 4);
      await house.backUp();
      let isSpoilt = false;
      house.news.hear((kind, news) => {
        if (kind !== 'progress' || !('bytesDone' in news) || news.bytesDone === 0) return;
        if (!isSpoilt) spoil(path.join(target, 'source'));
        isSpoilt = true;
      });
      const run = await house.restore({ verify: true });
      expect(isSpoilt).toBe(true);
      expect(run).toMatchObject({
        outcome: 'failed',
        failure: { kind: 'restore-differs' },
        result: { verified: false },
      });
      expect(run.problems[0]?.item).toContain(`${target}/source/`);
    });
  });
}

/** restic writes a file when it has read a whole pack: these are small, and read slowly. */
const aSlowHouse = (engine: object) =>
  aRestoreHouse({
    ...engine,
    limits: { ...noLimits, downloadKiB: 4_096 },
    environment: { RESTIC_PACK_SIZE: '4' },
  });

function writeLarge(folder: string, count: number): void {
  for (let i = 0; i < count; i += 1) {
    writeFileSync(path.join(folder, String(i)), randomBytes(5_000_000));
  }
}

/** Writes over all that is in the files of a folder. */
function spoil(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = openSync(path.join(folder, name), 'r+');
    writeSync(file, Buffer.alloc(fstatSync(file).size, 'x'), 0);
    closeSync(file);
  }
}

describe('a restore', () => {
  it('takes the start of an id, and refuses one that is unknown', async () => {
    const { source, target, ...house } = await aRestoreHouse();
    expect(await house.restore({})).toMatchObject({
      outcome: 'failed',
      message: 'This profile has no snapshot in the repository yet.',
      failure: { kind: 'not-found' },
    });
    writeFiles(source, { a: 'first' });
    const first = await house.backUp();
    writeFiles(source, { a: 'second' });
    await house.backUp();
    for (const snapshotId of ['deadbeef', 'dead'.repeat(16)]) {
      expect(await house.restore({ snapshotId })).toMatchObject({
        outcome: 'failed',
        failure: {
          kind: 'not-found',
          message: `The repository holds no snapshot ${snapshotId}.`,
        },
      });
    }
    const run = await house.restore({ snapshotId: first.slice(0, 16) });
    expect(resultOf(run).snapshotId).toBe(first);
    expect(readFileSync(path.join(target, 'source', 'a'), 'utf8')).toBe('first');
  });

  it('is in the history with its result, and its hooks are called', async () => {
    const { url, received } = await startHttp();
    const hook = (moment: 'before' | 'success') =>
      aHook({ id: moment, moments: [moment], method: 'GET', url: `${url}/${moment}` });
    const hooks = [hook('before'), hook('success')];
    const { source, target, api, profile, ...house } = await aRestoreHouse({ hooks });
    writeFiles(source, { a: 'a' });
    const snapshotId = await house.backUp();
    rmSync(source, { recursive: true });
    const run = await house.restore({});
    expect(received.map((each) => each.url)).toEqual(['/before', '/success']);
    const [newest] = await api.runs.list({ profileId: profile.id, limit: 1 });
    expect(newest).toEqual(run);
    expect(run).toMatchObject({
      task: 'restore',
      trigger: 'manual',
      outcome: 'succeeded',
      message: 'The files are restored.',
    });
    expect(run.result).toEqual({
      kind: 'restore',
      snapshotId,
      target,
      filesTotal: 2,
      filesRestored: 2,
      filesSkipped: 0,
      filesDeleted: 0,
      bytesTotal: 1,
      bytesRestored: 1,
      verified: false,
    });
    expect(valueOf(await api.runs.get(run.id)).deliveries).toHaveLength(2);
    expect(JSON.stringify(run)).not.toContain(house.password);
  });
});

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideUpkeep } from '../../main/core/decide-upkeep.ts';
import { previewForget } from '../../main/restic/forget-preview.ts';
import { initSecond } from '../../main/restic/init.ts';
import { previewPrune } from '../../main/restic/prune-preview.ts';
import { listSnapshots } from '../../main/restic/snapshots.ts';
import {
  checkRepository,
  copySnapshots,
  forgetSnapshots,
  pruneRepository,
} from '../../main/restic/upkeep.ts';
import { emptyRetention, usualUpkeep } from '../../preload/contract/usual-profile.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { aPlace, anAccess, restic, type Place } from './a-place.ts';
import { engines, newest } from './engines.ts';

const { signal } = new AbortController();

const TAG = 'bellhop:sample';
const limits = { uploadKiB: 100_000, downloadKiB: 100_000 };

/** Backs up new data at noon of that day in January 2026. */
function backUpOn(place: Place, day: number, tag = TAG): void {
  writeFileSync(path.join(place.source, 'data'), randomBytes(200_000));
  const time = `--time=2026-01-${String(day).padStart(2, '0')} 12:00:00`;
  restic(place, 'backup', '--quiet', '--host=office', `--tag=${tag}`, time, place.source);
}

/** The days on which the snapshots that are left were made, newest first. */
async function daysLeft({ access }: Pick<Place, 'access'>): Promise<readonly string[]> {
  const snapshots = valueOf(await listSnapshots(newest, access, {}));
  return snapshots.map(({ time }) => time.slice(8, 10));
}

/** Breaks the data of a repository, whose packs nobody else may write to. */
function flipBytes({ access }: Place): void {
  const data = path.join(access.location, 'data');
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(data, name);
    if (!statSync(file).isFile() || statSync(file).size < 100_000) continue;
    chmodSync(file, 0o600);
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(64, 7), 0, 64, 1_000);
    closeSync(handle);
  }
}

for (const [name, found] of engines) {
  describe.skipIf(found === null)(`${name} (skipped where it cannot be fetched)`, () => {
    const engine = found ?? newest;

    it('forgets exactly what was foretold, and prunes what is left over', async () => {
      const place = await aPlace();
      for (const day of [1, 2, 3]) backUpOn(place, day);
      backUpOn(place, 4, 'of another profile');
      backUpOn(place, 5, `${TAG},keep me`);
      backUpOn(place, 6);
      const { access } = place;
      const keep = { ...emptyRetention, last: 1, within: '3d1h', keepTags: ['keep me'] };
      const keepAll = { ...keep, groupBy: ['host', 'paths'] as const };

      const foretold = valueOf(await previewForget(engine, access, { keep: keepAll, tag: TAG }));
      expect(foretold).toMatchObject({ kept: 3, removed: 2 });
      expect(foretold.groups).toHaveLength(1);
      const [group] = foretold.groups;
      expect(group).toMatchObject({ host: 'office', paths: [place.source], tags: [] });
      const verdicts = group?.verdicts ?? [];
      expect(verdicts.map((each) => [each.snapshot.time.slice(8, 10), each.keep])).toEqual([
        ['06', true],
        ['05', true],
        ['03', true],
        ['02', false],
        ['01', false],
      ]);
      expect(verdicts.map((each) => each.reasons.toSorted())).toEqual([
        ['last snapshot', 'within 3d1h'],
        ['has tags [keep me]', 'within 3d1h'],
        ['within 3d1h'],
        [],
        [],
      ]);
      expect(await daysLeft(place)).toHaveLength(6);

      const forgot = valueOf(
        await forgetSnapshots(engine, access, { keep: keepAll, tag: TAG, limits }, signal),
      );
      expect(decideUpkeep('forget', { ...forgot, cancelled: false })).toMatchObject({
        outcome: 'succeeded',
        result: { kind: 'forget', kept: 3, removed: 2 },
      });
      expect(await daysLeft(place)).toEqual(['06', '05', '04', '03']);

      const upkeep = { ...usualUpkeep, maxUnused: '0', maxRepackSize: '1G' };
      const words = valueOf(await previewPrune(engine, access, upkeep));
      expect(words).toMatch(/^to repack: +\d+ blobs/m);
      expect(words).toMatch(/^total prune: +\d+ blobs \/ [34]\d\d\.\d+ KiB$/m);
      expect(words).not.toMatch(/\[|\.\.\./);
      const pruned = valueOf(await pruneRepository(engine, access, { upkeep, limits }, signal));
      const { outcome, result } = decideUpkeep('prune', { ...pruned, cancelled: false });
      expect(outcome).toBe('succeeded');
      if (result?.kind !== 'prune') throw new Error('no result');
      expect(result.bytesFreed).toBeGreaterThan(390_000);
      expect(result.bytesUnused).toBe(0);
      expect(valueOf(await previewPrune(engine, access, upkeep))).toContain('0 blobs / 0 B');
    });

    it('groups snapshots as the retention says', async () => {
      const place = await aPlace();
      backUpOn(place, 1);
      backUpOn(place, 2, `${TAG},monthly`);
      const groupsBy = async (...groupBy: readonly ('host' | 'paths' | 'tags')[]) => {
        const keep = { ...emptyRetention, last: 1, groupBy };
        const foretold = valueOf(await previewForget(engine, place.access, { keep, tag: TAG }));
        return foretold.groups.map(({ host, tags, verdicts }) => [host, tags, verdicts.length]);
      };
      expect(await groupsBy()).toEqual([['', [], 2]]);
      expect(await groupsBy('tags')).toEqual(
        expect.arrayContaining([
          ['', [TAG], 1],
          ['', [TAG, 'monthly'], 1],
        ]),
      );
    });

    it('foretells nothing where no snapshot is meant', async () => {
      const place = await aPlace();
      const keep = { ...emptyRetention, last: 1 };
      const wish = { keep, tag: 'nobody' };
      expect(valueOf(await previewForget(engine, place.access, wish))).toEqual({
        groups: [],
        kept: 0,
        removed: 0,
      });
      const forgot = await forgetSnapshots(engine, place.access, { ...wish, limits }, signal);
      expect(valueOf(forgot).result).toEqual({ kind: 'forget', kept: 0, removed: 0 });
    });

    it('finds what is damaged when it reads the data, and only then', async () => {
      const place = await aPlace();
      backUpOn(place, 1);
      const check = async (readData: string) => {
        const how = { upkeep: { ...usualUpkeep, readData }, limits };
        const ended = valueOf(await checkRepository(engine, place.access, how, signal));
        return decideUpkeep('check', { ...ended, cancelled: false });
      };
      const sound = { kind: 'check', errors: 0, suggestions: [] };
      expect(await check('all')).toMatchObject({ outcome: 'succeeded', result: sound });
      flipBytes(place);
      expect(await check('')).toMatchObject({ outcome: 'succeeded', result: sound });
      for (const readData of ['all', '100%', '1/1', '1G']) {
        const { failure, result } = await check(readData);
        expect(failure).toMatchObject({ kind: 'repository-damaged' });
        expect(failure?.hint).toMatch(/^Do not prune it.*“restic repair packs [0-9a-f]{64}”/);
        expect(result).toMatchObject({ kind: 'check', errors: 1 });
      }
    });

    it('copies only once what it has copied', async () => {
      const place = await aPlace();
      backUpOn(place, 1);
      backUpOn(place, 2);
      backUpOn(place, 3, 'of another profile');
      const target = anAccess(path.join(place.folder, 'second'));
      const pair = { source: place.access, target };
      valueOf(await initSecond(newest, pair, signal));
      const copy = async () => {
        const wish = { target, tag: TAG, limits };
        const ended = valueOf(await copySnapshots(engine, place.access, wish, signal));
        const { outcome, result } = decideUpkeep('copy', { ...ended, cancelled: false });
        return { outcome, result };
      };
      expect(await copy()).toEqual({
        outcome: 'succeeded',
        result: { kind: 'copy', copied: 2, skipped: 0 },
      });
      backUpOn(place, 4);
      expect(await copy()).toEqual({
        outcome: 'succeeded',
        result: { kind: 'copy', copied: 1, skipped: 2 },
      });
      expect(await daysLeft({ access: target })).toEqual(['04', '02', '01']);
    });
  });
}

it('a preview of what cannot be opened says why', async () => {
  const { access } = await aPlace();
  const wrong = { ...access, password: 'another' };
  const keep = { ...emptyRetention, last: 1 };
  for (const said of [
    await previewForget(newest, wrong, { keep, tag: TAG }),
    await previewPrune(newest, wrong, usualUpkeep),
  ]) {
    expect(said).toMatchObject({ ok: false, failure: { kind: 'wrong-password' } });
  }
});

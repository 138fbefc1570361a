import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideUpkeep, type UpkeepEnd } from '../../main/core/decide-upkeep.ts';
import { decideOutcome, failureOfExit } from '../../main/core/outcome.ts';
import type { BackupMessage, Engine, RepositoryAccess } from '../../main/core/restic-exit.ts';
import { backup } from '../../main/restic/backup.ts';
import { browseSnapshot } from '../../main/restic/browse.ts';
import { diffSnapshots } from '../../main/restic/diff.ts';
import { resticEnvironment } from '../../main/restic/environment.ts';
import { initRepository } from '../../main/restic/init.ts';
import { repositoryKeys } from '../../main/restic/keys.ts';
import { readBackupLine } from '../../main/restic/messages.ts';
import { listSnapshots } from '../../main/restic/snapshots.ts';
import { runRestic } from '../../main/restic/spawn.ts';
import { repositoryStats } from '../../main/restic/stats.ts';
import { unlockRepository } from '../../main/restic/unlock.ts';
import { checkRepository, forgetSnapshots, pruneRepository } from '../../main/restic/upkeep.ts';
import type { Result } from '../../preload/contract/result.ts';
import { emptyRetention, noLimits, usualUpkeep } from '../../preload/contract/usual-profile.ts';
import { aWish } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { engines } from './engines.ts';
import { holdLock, makeEndless } from './restic-at-work.ts';
import { restServer, startRestServer } from './rest-server.ts';

// Every command through Bellhop's own functions, on both versions and on each kind of place.

const TAG = 'bellhop:sample';

const usual = { upkeep: usualUpkeep, limits: noLimits };

const { signal } = new AbortController();

/** Where a repository may be; null where a rest-server is missing. */
const places = [
  ['a folder', async (folder: string) => ({ location: path.join(folder, 'repository') })],
  ['an open rest-server', (folder: string) => startRestServer(folder)],
  ['a rest-server with a password', (folder: string) => startRestServer(folder, { auth: true })],
] as const;

function aSource() {
  const folder = temporaryFolder();
  const source = path.join(folder, 'files');
  mkdirSync(source);
  writeFileSync(path.join(source, 'a.txt'), 'hello');
  return { folder, source };
}

async function backUp(engine: Engine, access: RepositoryAccess, paths: readonly string[]) {
  const messages: BackupMessage[] = [];
  const exit = valueOf(
    await backup(engine, access, aWish(paths, { tags: [TAG] }), {
      signal,
      onMessage: (message) => messages.push(message),
    }),
  );
  const snapshotId = messages.find((each) => each.kind === 'summary')?.snapshotId ?? null;
  const facts = { exit, snapshotId, problemCount: 0, missingPaths: [], anomaly: null };
  return { exit, snapshotId, verdict: decideOutcome({ ...facts, cancelled: false }) };
}

/** One restic command as it is, for what no function of ours asks. */
async function raw(engine: Engine, access: RepositoryAccess, ...args: readonly string[]) {
  const lines: string[] = [];
  const exit = valueOf(
    await runRestic(engine, ['--json', ...args], {
      environment: resticEnvironment(access, process.env),
      onStdoutLine: (line) => lines.push(line),
    }),
  );
  return { exit, lines };
}

const outcomeOf = (task: 'check' | 'forget' | 'prune', ended: Result<UpkeepEnd>) =>
  decideUpkeep(task, { ...valueOf(ended), cancelled: false }).outcome;

for (const [name, found] of engines) {
  describe.skipIf(found === null)(`${name} (skipped where it cannot be fetched)`, () => {
    const engine = found ?? { path: '', version: '' };

    for (const [place, open] of places) {
      const isSkipped = place !== 'a folder' && restServer === null;
      it.skipIf(isSkipped)(`does all of its work in ${place}`, async () => {
        const { folder, source } = aSource();
        const access = { environment: {}, ...(await open(folder)), password: 'pw' };
        expect(await initRepository(engine, access)).toEqual({ ok: true, value: null });
        expect(await initRepository(engine, access)).toMatchObject({
          failure: { kind: 'repository-exists' },
        });
        const first = await backUp(engine, access, [source]);
        writeFileSync(path.join(source, 'b.txt'), 'more');
        const second = await backUp(engine, access, [source]);
        expect([first.verdict.outcome, second.verdict.outcome]).toEqual(['succeeded', 'succeeded']);
        const ids = [second.snapshotId ?? '', first.snapshotId ?? ''] as const;

        const listed = valueOf(await listSnapshots(engine, access, { own: TAG }));
        expect(listed.map(({ id }) => id)).toEqual(ids);
        const wanted = { snapshotId: ids[0], folder: source, offset: 0 };
        const { listing } = valueOf(await browseSnapshot(engine, access, wanted));
        expect(listing.entries.map((each) => each.name)).toEqual(['a.txt', 'b.txt']);
        const difference = valueOf(await diffSnapshots(engine, access, [ids[1], ids[0]]));
        expect(difference).toMatchObject({ filesAdded: 1, filesRemoved: 0 });
        expect(valueOf(await repositoryKeys(engine, access, signal))).toHaveLength(1);

        const keep = { ...emptyRetention, last: 1 };
        const forgot = await forgetSnapshots(
          engine,
          access,
          { keep, tag: TAG, limits: noLimits },
          signal,
        );
        expect(outcomeOf('forget', forgot)).toBe('succeeded');
        expect(outcomeOf('prune', await pruneRepository(engine, access, usual, signal))).toBe(
          'succeeded',
        );
        expect(outcomeOf('check', await checkRepository(engine, access, usual, signal))).toBe(
          'succeeded',
        );
        expect(await unlockRepository(engine, access)).toEqual({ ok: true, value: null });
        expect(valueOf(await repositoryStats(engine, access)).snapshots).toBe(1);
      });
    }

    describe('ends as its exit code says', () => {
      let made = '';

      beforeAll(async () => {
        made = mkdtempSync(path.join(os.tmpdir(), 'bellhop-test-'));
        const access = { location: made, password: 'pw', environment: {} };
        if (found !== null) valueOf(await initRepository(engine, access));
      });

      afterAll(() => {
        rmSync(made, { recursive: true, force: true });
      });

      const local = () => {
        const { folder, source } = aSource();
        const location = path.join(folder, 'repository');
        cpSync(made, location, { recursive: true });
        return { folder, source, access: { location, password: 'pw', environment: {} } };
      };

      it('in a place without repository (10), and with a wrong password (12)', async () => {
        const { source, access } = local();
        const nowhere = { ...access, location: `${access.location}-not` };
        const missing = await backUp(engine, nowhere, [source]);
        expect([missing.exit.code, missing.verdict.failure?.kind]).toEqual([
          10,
          'repository-missing',
        ]);
        const wrong = await backUp(engine, { ...access, password: 'nope' }, [source]);
        expect([wrong.exit.code, wrong.verdict.failure?.kind]).toEqual([12, 'wrong-password']);
      });

      it('without any of its folders (1), and without one of them (0 or 3)', async () => {
        const { folder, source, access } = local();
        const gone = path.join(folder, 'gone');
        const none = await backUp(engine, access, [gone]);
        expect([none.exit.code, none.verdict.failure?.kind]).toEqual([1, 'source-missing']);
        const one = await backUp(engine, access, [source, gone]);
        const isNew = name === 'restic 0.19';
        expect([one.exit.code, one.verdict.outcome]).toEqual(
          isNew ? [3, 'warned'] : [0, 'succeeded'], // preflight sees to the warning there
        );
        expect(one.snapshotId).not.toBeNull();
      });

      it('when it is asked to stop (130 or 1), and leaves no lock', async () => {
        const { folder, access } = local();
        const stop = new AbortController();
        const endless = path.join(folder, 'endless');
        makeEndless(endless);
        const asked = aWish([endless]);
        const onMessage = ({ kind }: BackupMessage) => {
          if (kind === 'status') stop.abort();
        };
        const exit = valueOf(
          await backup(engine, access, asked, { signal: stop.signal, onMessage }),
        );
        expect(exit.code).toBe(name === 'restic 0.19' ? 130 : 1);
        expect(exit.endedBy).toBeNull();
        const facts = { exit, snapshotId: null, problemCount: 0, missingPaths: [], anomaly: null };
        expect(decideOutcome({ ...facts, cancelled: true }).outcome).toBe('cancelled');
        expect(readdirSync(path.join(access.location, 'locks'))).toEqual([]);
      });

      it('in a repository that another one has locked (11), also for a check, which tells a summary', async () => {
        const { access } = local();
        const holder = await holdLock(engine, access);
        for (const args of [['prune'], ['check'], ['forget', '--keep-last=1']]) {
          const { exit } = await raw(engine, access, ...args);
          const { kind, message, hint } = failureOfExit(exit);
          expect([exit.code, kind]).toEqual([11, 'locked']);
          const since = String.raw`\(process ${String(holder.pid)}, for \d+m?s\)`;
          expect(message).toMatch(new RegExp(since));
          expect(hint).toContain('bellhop unlock PROFILE');
        }
        await holder.release();
        const again = await raw({ ...engine, lockWaitSeconds: 60 }, access, 'check');
        expect(again.exit.code).toBe(0);
      });

      it('waits for a short work of another one when it may', async () => {
        const { access } = local();
        const holder = await holdLock(engine, access);
        const waiting = raw({ ...engine, lockWaitSeconds: 60 }, access, 'prune');
        await holder.release();
        expect((await waiting).exit.code).toBe(0);
      });

      it('with words it does not know (1)', async () => {
        const { access } = local();
        const { exit } = await raw(engine, access, 'snapshots', '--no-such-flag');
        expect([exit.code, failureOfExit(exit).kind]).toEqual([1, 'not-available']);
      });

      it('well (0) though nothing was found: unknown ids, filters that match nothing', async () => {
        const { source, access } = local();
        await backUp(engine, access, [source]);
        const unknown = await raw(engine, access, 'snapshots', 'deadbeef');
        expect([unknown.exit.code, unknown.lines]).toEqual([0, ['[]']]);
        expect(unknown.exit.stderr).toContain('no matching ID found');
        const unseen = await raw(engine, access, 'find', 'no-such-name');
        expect([unseen.exit.code, unseen.lines]).toEqual([0, ['[]']]);
        const target = `--target=${path.join(source, '..', 'restored')}`;
        const empty = await raw(engine, access, 'restore', 'latest', target, '--include=/no/such');
        expect([empty.exit.code, empty.lines]).toEqual([0, ['{"message_type":"summary"}']]);
        const lost = await raw(engine, access, 'restore', 'deadbeef', target);
        expect([lost.exit.code, failureOfExit(lost.exit).kind]).toEqual([1, 'not-found']);
        const keep = { ...emptyRetention, last: 1 };
        const nothing = await forgetSnapshots(
          engine,
          access,
          { keep, tag: 'nobody', limits: noLimits },
          signal,
        );
        expect(outcomeOf('forget', nothing)).toBe('succeeded');
        expect(await listSnapshots(engine, access, {})).toMatchObject({ value: [{}] });
      });

      it('well (0) in a dry run, with the id of a snapshot that is not there', async () => {
        const { source, access } = local();
        const { exit, lines } = await raw(engine, access, 'backup', '--dry-run', source);
        const summary = lines.map(readBackupLine).find((each) => each.kind === 'summary');
        expect(exit.code).toBe(0);
        expect(summary?.snapshotId).toMatch(/^[0-9a-f]{64}$/);
        expect(await listSnapshots(engine, access, {})).toEqual({ ok: true, value: [] });
      });
    });

    it.skipIf(restServer === null)('is refused by a server that only takes (0 or 3)', async () => {
      const { folder, source } = aSource();
      const server = await startRestServer(folder, { appendOnly: true });
      const access = { ...server, password: 'pw' };
      valueOf(await initRepository(engine, access));
      await backUp(engine, access, [source]);
      await backUp(engine, access, [source]);
      const keep = { ...emptyRetention, last: 1 };
      const ended = await forgetSnapshots(
        engine,
        access,
        { keep, tag: TAG, limits: noLimits },
        signal,
      );
      const { outcome, failure } = decideUpkeep('forget', {
        ...valueOf(ended),
        cancelled: false,
      });
      expect(valueOf(ended).exit.code).toBe(name === 'restic 0.19' ? 3 : 0);
      expect([outcome, failure?.kind]).toEqual(['failed', 'permission-denied']);
      expect(failure?.hint).toContain('append-only');
      expect(valueOf(await listSnapshots(engine, access, {}))).toHaveLength(2);
    });

    it.skipIf(restServer === null)('is not let in with a wrong user name (1)', async () => {
      const server = await startRestServer(temporaryFolder(), { auth: true });
      const access = { location: server.location, password: 'pw', environment: {} };
      const { exit } = await raw(engine, access, 'snapshots');
      const { kind, hint } = failureOfExit(exit);
      expect([exit.code, kind]).toEqual([1, 'permission-denied']);
      expect(hint).toContain('RESTIC_REST_USERNAME');
    });
  });
}

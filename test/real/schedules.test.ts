import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectLocally } from '../../main/ipc/local-client.ts';
import type { TaskBook } from '../../main/core/task-book.ts';
import type { Run } from '../../preload/contract/run.ts';
import { canFakeClocks, FakedClock } from './faked-clock.ts';
import { makeEndless, until, untilAtWork } from './restic-at-work.ts';
import { setUpProfile, type SetUp } from './sample-profile.ts';
import { serve } from './serving.ts';

const MINUTE = 60_000;
/** A little longer than from one look of the scheduler to the next. */
const LOOK = 21_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first one that is an hour ahead: restic, which sees the right clock, wonders as little as can be. */
const AT_EIGHT = Math.ceil((Date.now() - 7 * HOUR) / DAY) * DAY + 8 * HOUR;

const daily = {
  schedule: { kind: 'calendar', expression: '*-*-* 08:00:00' },
} as const;

/** What the history holds, read beside the process that writes it. */
function rowsOf({ data }: SetUp, sql: string): readonly string[] {
  const database = new DatabaseSync(path.join(data, 'history.db'), { readOnly: true });
  const found = database.prepare(sql).all();
  database.close();
  return found.map((row) => String(Object.values(row)[0]));
}

function bookOf(setUp: SetUp): TaskBook | null {
  const [text] = rowsOf(setUp, "SELECT document FROM task_books WHERE task = 'backup'");
  return text === undefined ? null : (JSON.parse(text) as TaskBook);
}

const claimsIn = (setUp: SetUp) => rowsOf(setUp, 'SELECT slot FROM slot_claims').map(Number);

/** A Bellhop that serves by this clock, and a guest of it. */
async function serveBy(clock: FakedClock, { data }: SetUp) {
  const server = await serve(data, [], clock.env);
  const { api, close } = (await connectLocally(data))!;
  onTestFinished(close);
  const runs = () => api.runs.list({ limit: 100 });
  /**
   * Lets the time go on in steps until `look` sees something. Being asked wakes the process up, so that
   * its timers note the time. It stands still while a run is on, as restic has a clock of its own; but
   * a run may begin while it is asked for, so a step is shorter than any deadline in a run's beginning.
   */
  const passUntil = async <T>(
    look: (runs: readonly Run[]) => T | null,
    step = 2_000,
  ): Promise<T> => {
    for (;;) {
      const seen = look(await runs());
      if (seen !== null) return seen;
      const isIdle = (await runs()).every(({ phase }) => phase === 'ended');
      if (isIdle) clock.pass(step);
      await runs();
    }
  };
  return { server, runs, passUntil };
}

const iso = (instant: number) => new Date(instant).toISOString();

describe.skipIf(!canFakeClocks)(
  'schedules in a process whose clock is set',
  { timeout: 180_000 },
  () => {
    it('make up with one run for the days that the computer has slept through', async () => {
      const setUp = await setUpProfile(daily);
      const clock = new FakedClock(setUp.folder, AT_EIGHT - HOUR);
      const { server, passUntil } = await serveBy(clock, setUp);
      await until(() => bookOf(setUp));
      const ended = (count: number) => (runs: readonly Run[]) =>
        runs.filter(({ phase }) => phase === 'ended').length === count ? runs : null;

      clock.pass(3 * DAY);
      const [catchUp] = await passUntil(ended(1));
      expect(catchUp).toMatchObject({
        trigger: 'catch-up',
        outcome: 'succeeded',
        slot: iso(AT_EIGHT + 2 * DAY),
      });
      expect(catchUp?.decisions[0]?.text).toMatch(
        /^Makes up for 3 times from .* 08:00 to .* 08:00\.$/,
      );

      clock.set(AT_EIGHT + 3 * DAY - 3 * MINUTE);
      const both = await passUntil(ended(2));
      expect(both.map(({ trigger, slot }) => [trigger, slot])).toEqual([
        ['schedule', iso(AT_EIGHT + 3 * DAY)],
        ['catch-up', iso(AT_EIGHT + 2 * DAY)],
      ]);
      expect(claimsIn(setUp)).toEqual([AT_EIGHT + 2 * DAY, AT_EIGHT + 3 * DAY]);
      expect(bookOf(setUp)).toMatchObject({ owed: null, retry: null });
      expect(await server.stop()).toBe(0);
    });

    it('try a run again that kill -9 has cut off, after five minutes, and its slot only so', async () => {
      const setUp = await setUpProfile(daily);
      const endless = path.join(setUp.source, 'endless');
      makeEndless(endless);
      const clock = new FakedClock(setUp.folder, AT_EIGHT - 3 * MINUTE);
      const killed = await serveBy(clock, setUp);
      await killed.passUntil((runs) => runs[0] ?? null);
      await killWithRestic(killed.server.child, setUp);
      expect(claimsIn(setUp)).toEqual([AT_EIGHT]);
      rmSync(endless);

      const { server, runs, passUntil } = await serveBy(clock, setUp);
      const interrupted = await until(
        async () => (await runs()).find(({ phase }) => phase === 'ended') ?? null,
      );
      expect(interrupted).toMatchObject({
        trigger: 'schedule',
        outcome: 'interrupted',
        slot: iso(AT_EIGHT),
      });
      const { at } = await until(() => bookOf(setUp)?.retry ?? null);
      expect((at ?? 0) - Date.parse(interrupted.finishedAt ?? '')).toBeCloseTo(5 * MINUTE, -4);
      const second = await passUntil(
        (all) => all.find(({ trigger, phase }) => trigger === 'retry' && phase === 'ended') ?? null,
      );
      expect(second).toMatchObject({ slot: iso(AT_EIGHT), outcome: 'succeeded' });
      expect(Date.parse(second.createdAt)).toBeGreaterThanOrEqual(at ?? Infinity);

      const later = clock.now() + 90 * MINUTE;
      await passUntil(() => (clock.now() > later ? true : null), LOOK);
      expect(await runs()).toHaveLength(2);
      expect(claimsIn(setUp)).toEqual([AT_EIGHT]);
      expect(bookOf(setUp)).toMatchObject({ owed: null, retry: null });
      expect(await server.stop()).toBe(0);
    });
  },
);

/** As when the computer goes down with both. */
async function killWithRestic(bellhop: ChildProcess, { repository }: SetUp): Promise<void> {
  const restic = await untilAtWork({ location: repository }, bellhop.pid);
  bellhop.kill('SIGKILL');
  await once(bellhop, 'close');
  process.kill(restic, 'SIGKILL');
  await until(() => (existsSync(`/proc/${String(restic)}`) ? null : true));
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { plannedTasks } from '../../../main/core/task-names.ts';
import type { RunEnd } from '../../../main/core/retry-run.ts';
import type { Weighed } from '../../../main/flow/schedule-needs.ts';
import { makeScheduler } from '../../../main/flow/scheduler.ts';
import type { PlannedTask, Profile } from '../../../preload/contract/profile.ts';
import { openStores } from '../../fakes/stores.ts';
import { everyHours, HOUR, MINUTE, onSchedule, ScheduleHouse } from './schedule-house.ts';

const TICK = 20_000;

/** A scheduler that has been on for a minute, so that it has settled. */
async function aScheduler(
  profile: Profile = onSchedule({ backup: [everyHours(6)] }),
  house = new ScheduleHouse(profile),
) {
  onTestFinished(house.stores.close);
  const scheduler = makeScheduler(house.needs);
  scheduler.start();
  const tick = async (ms = TICK) => {
    house.now += ms;
    await scheduler.tick();
  };
  const settle = async () => {
    for (let times = 0; times < 3; times += 1) await tick();
  };
  /** To an instant, as a computer that is awake: it has settled and looks at the clock then. */
  const reach = async (instant: string | number) => {
    const at = typeof instant === 'number' ? instant : Date.parse(`2026-03-${instant}Z`);
    house.now = Math.max(house.now, at - 80_000);
    await tick(0);
    while (house.now < at) await tick(Math.min(TICK, at - house.now));
  };
  await tick(0);
  return { house, scheduler, tick, settle, reach, done: house.done };
}

const failed: RunEnd = {
  trigger: 'schedule',
  outcome: 'failed',
  failure: null,
  slot: '2026-03-01T06:00:00.000Z',
  createdAt: '2026-03-01T06:00:00.000Z',
  isClosing: false,
};

describe('the scheduler', () => {
  it('runs a slot when it comes, once', async () => {
    const { reach, tick, done } = await aScheduler();
    await reach('01T05:59:59.999');
    expect(done).toEqual([]);
    await tick(1);
    await tick();
    expect(done).toEqual(['backup schedule 01T06:00']);
  });

  it('makes up for all that was slept through with one run, after network and disks are back', async () => {
    const { tick, settle, reach, done, house } = await aScheduler();
    await tick(50 * HOUR);
    await tick();
    await tick();
    expect(done).toEqual([]);
    await settle();
    expect(done).toEqual(['backup catch-up 03T00:00']);
    expect(house.orders[0]?.remarks).toEqual([
      'Makes up for 8 times from 2026-03-01 06:00 to 2026-03-03 00:00.',
    ]);
    await reach('03T06:00');
    expect(done.at(-1)).toBe('backup schedule 03T06:00');
  });

  it('settles once more when the system says that it woke up', async () => {
    const { reach, tick, settle, scheduler, done } = await aScheduler();
    await reach('01T05:59:50');
    scheduler.woke();
    await tick();
    expect(done).toEqual([]);
    await settle();
    expect(done).toEqual(['backup schedule 01T06:00']);
  });

  it('does not settle for ever where its timer is slow', async () => {
    const { tick, done } = await aScheduler();
    for (let minutes = 0; minutes < 364; minutes += 1) await tick(MINUTE);
    expect(done).toEqual(['backup schedule 01T06:00']);
  });

  it('makes up for it after a restart too, and never runs the same slot again', async () => {
    const profile = onSchedule({ backup: [everyHours(6)] });
    const before = new ScheduleHouse(profile);
    const first = await aScheduler(profile, before);
    await first.reach('01T06:00');
    const after = new ScheduleHouse(profile, openStores(before.stores.folder));
    after.now = before.now + 1_000;
    const second = await aScheduler(profile, after);
    await second.settle();
    expect(second.done).toEqual([]);
    const later = new ScheduleHouse(profile, openStores(before.stores.folder));
    later.now = before.now + 20 * HOUR;
    const third = await aScheduler(profile, later);
    await third.settle();
    expect(third.done).toEqual(['backup catch-up 02T00:00']);
  });

  it('does not run a new profile for slots from before it was made', async () => {
    const { settle, done, scheduler, house } = await aScheduler();
    await settle();
    expect(done).toEqual([]);
    expect(scheduler.stateOf(house.profile)).toEqual({
      next: [{ task: 'backup', at: '2026-03-01T06:00:00.000Z' }],
      waiting: [],
    });
  });

  it('says of what waits why it does, and when its next time comes', async () => {
    const { scheduler, reach, house } = await aScheduler();
    const reason = 'The drive is not there.';
    house.weighed = { met: false, cause: 'path', reason, isQuiet: false };
    await reach('01T06:00');
    expect(scheduler.stateOf(house.profile)).toEqual({
      next: [{ task: 'backup', at: '2026-03-01T12:00:00.000Z' }],
      waiting: [{ task: 'backup', slot: '2026-03-01T06:00:00.000Z', reason }],
    });
  });

  it('does not make up for the time in which a task had no schedule', async () => {
    const { tick, settle, reach, house, done } = await aScheduler();
    const { profile } = house;
    house.profile = onSchedule({});
    await tick();
    await tick(100 * HOUR);
    house.profile = profile;
    await settle();
    expect(done).toEqual([]);
    await reach(house.now + 6 * HOUR);
    expect(done).toHaveLength(1);
  });

  it('goes on when the clock is set back, without running a slot again', async () => {
    const { tick, reach, done } = await aScheduler();
    await reach('01T06:00');
    await tick(-2 * HOUR);
    await reach('01T06:00');
    await reach('01T12:00');
    expect(done).toEqual(['backup schedule 01T06:00', 'backup schedule 01T12:00']);
  });

  it('runs the slots before one that ran while the clock was ahead', async () => {
    const { tick, settle, reach, done } = await aScheduler();
    await tick(50 * HOUR);
    await settle();
    await tick(-50 * HOUR);
    await reach('01T06:00');
    await tick(43 * HOUR);
    await settle();
    expect(done).toEqual([
      'backup catch-up 03T00:00',
      'backup schedule 01T06:00',
      'backup catch-up 02T18:00',
    ]);
  });

  it('lets go of its timer when it is stopped, and looks no more', async () => {
    const { scheduler, house, done } = await aScheduler();
    expect(house.isTicking).toBe(true);
    await scheduler.stop();
    expect(house.isTicking).toBe(false);
    house.now += 50 * HOUR;
    scheduler.look();
    expect(done).toEqual([]);
  });

  it('looks at the others though one cannot be read or written', async () => {
    const schedules = [everyHours(6)];
    const { house, reach, done } = await aScheduler(
      onSchedule({ backup: schedules, check: schedules }),
    );
    const { weigh } = house.needs;
    Object.assign(house.needs, {
      weigh: (...about: Parameters<typeof weigh>) =>
        about[1] === 'backup' ? Promise.reject(new Error('The disk is full.')) : weigh(...about),
    });
    await reach('01T06:00');
    expect(done).toEqual(['check schedule 01T06:00']);
    expect(house.failures).not.toEqual([]);
  });

  it('settles the others though one of them cannot be written', async () => {
    const schedules = [everyHours(6)];
    const { house, reach, done } = await aScheduler(
      onSchedule({ backup: schedules, check: schedules }),
    );
    const { save } = house.needs.books;
    Object.assign(house.needs.books, {
      save: (...about: Parameters<typeof save>) => {
        if (about[1] === 'backup') throw new Error('The disk is full.');
        save(...about);
      },
    });
    await reach('01T06:00');
    expect(done).toEqual(['check schedule 01T06:00']);
    expect(house.failures).toEqual([new Error('The disk is full.')]);
  });

  it('lets no task wait for what another one is asked, and ends when all were answered', async () => {
    const schedules = [everyHours(6)];
    const { house, scheduler, settle, done } = await aScheduler(
      onSchedule({ backup: schedules, check: schedules }),
    );
    await settle();
    const asked: PlannedTask[] = [];
    const answer = Promise.withResolvers<Weighed>();
    Object.assign(house.needs, {
      weigh: (_profile: Profile, task: PlannedTask) => {
        asked.push(task);
        return task === 'backup' ? answer.promise : Promise.resolve(house.weighed);
      },
    });
    // A first late look takes it for a sleep, a second one in a row does not.
    for (const at of ['05:58:00', '05:59:00']) {
      house.now = Date.parse(`2026-03-01T${at}Z`);
      await scheduler.tick();
    }
    house.now = Date.parse('2026-03-01T06:00Z');
    const ticked = scheduler.tick();
    const stopped = scheduler.stop();
    await Promise.resolve();
    expect(asked).toEqual(['backup', 'check']);
    answer.resolve(house.weighed);
    await Promise.all([ticked, stopped]);
    expect(done.toSorted()).toEqual(['backup schedule 01T06:00', 'check schedule 01T06:00']);
  });
});

describe('a scheduled run that failed', () => {
  it('is tried again after five minutes', async () => {
    const { reach, scheduler, house, done } = await aScheduler();
    await reach('01T06:00');
    scheduler.ended(house.profile, 'backup', failed);
    await reach('01T06:04:59.999');
    expect(done).toHaveLength(1);
    await reach('01T06:05');
    expect(done[1]).toBe('backup retry 01T06:00');
  });

  it('gives way to the next slot', async () => {
    const { reach, scheduler, house, done } = await aScheduler();
    await reach('01T06:00');
    house.now = Date.parse('2026-03-01T11:58:00Z');
    scheduler.ended(house.profile, 'backup', failed);
    await reach('01T12:00');
    await reach('01T12:30');
    expect(done).toEqual(['backup schedule 01T06:00', 'backup schedule 01T12:00']);
  });
});

describe('the tasks of a profile', () => {
  it.each(plannedTasks)('S0-1 are each on schedules of their own: %s', async (task) => {
    const { reach, done } = await aScheduler(onSchedule({ [task]: [everyHours(2)] }));
    await reach('01T02:00');
    expect(done).toEqual([`${task} schedule 01T02:00`]);
  });

  it('are never a restore, whatever a file says', async () => {
    const { reach, done } = await aScheduler(onSchedule({ restore: [everyHours(2)] }));
    await reach('01T02:00');
    expect(done).toEqual([]);
  });

  it('do not share their slots', async () => {
    const { reach, done } = await aScheduler(
      onSchedule({
        backup: [everyHours(2)],
        check: [{ kind: 'daily', at: ['02:00'] }],
        prune: [everyHours(3)],
      }),
    );
    for (const hour of ['01', '02', '03', '04']) await reach(`01T${hour}:00`);
    expect(done).toEqual([
      'backup schedule 01T02:00',
      'check schedule 01T02:00',
      'prune schedule 01T03:00',
      'backup schedule 01T04:00',
    ]);
  });

  it('may have several schedules, and one run where two of them meet', async () => {
    const schedules = [everyHours(3), { kind: 'daily', at: ['06:00', '07:00'] }] as const;
    const { reach, done } = await aScheduler(onSchedule({ backup: schedules }));
    for (const hour of ['03', '06', '07', '09']) await reach(`01T${hour}:00`);
    expect(done.map((each) => each.slice(-5))).toEqual(['03:00', '06:00', '07:00', '09:00']);
  });

  it('run daily by the clock on the wall', async () => {
    const profile = onSchedule({ backup: [{ kind: 'daily', at: ['02:30'] }] });
    const house = new ScheduleHouse(profile);
    house.zone = 'Asia/Kolkata';
    const { reach, done } = await aScheduler(profile, house);
    await reach('01T21:00');
    expect(done).toEqual(['backup schedule 01T21:00']);
  });
});

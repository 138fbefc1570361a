import { describe, expect, it } from 'vitest';
import { plannedTasks, plansOf } from '../../../main/core/task-names.ts';
import { makeScheduler } from '../../../main/flow/scheduler.ts';
import type { Profile, Schedule, TaskName } from '../../../preload/contract/profile.ts';
import { aProfile } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const HOUR = 3_600_000;

const everyHours = (hours: number): Schedule => ({ kind: 'every', hours });

/** A profile whose tasks run on these schedules. */
const onSchedule = (schedules: Partial<Record<TaskName, Schedule>>): Profile => {
  const plan = (schedule: Schedule) => ({ schedule, hooks: [] });
  const plans = Object.entries(schedules).map(([task, schedule]) => [task, plan(schedule)]);
  return aProfile([], { tasks: plansOf(Object.fromEntries(plans)) });
};

interface Options {
  readonly stores?: ReturnType<typeof openStores>;
  readonly begin?: number;
  readonly profile?: Profile;
  readonly zone?: string;
}

/** A scheduler on a real slot store, for one profile whose backup runs every six hours. */
function aScheduler(options: Options = {}) {
  const { stores = openStores(), profile = onSchedule({ backup: everyHours(6) }) } = options;
  let now = options.begin ?? Date.parse('2026-03-01T00:00Z');
  const ran: string[] = [];
  let ticking = true;
  const scheduler = makeScheduler({
    now: () => now,
    zone: () => options.zone ?? 'UTC',
    every: () => () => {
      ticking = false;
    },
    profiles: () => [profile, aProfile([], { id: 'by-hand' })],
    slots: stores.slots,
    run: ({ id }, task, trigger) =>
      ran.push(`${id} ${task} ${trigger} ${new Date(now).toISOString().slice(8, 16)}`),
  });
  scheduler.start();
  const pass = (ms: number) => {
    now += ms;
    scheduler.tick();
  };
  return { scheduler, stores, ran, pass, profile, now: () => now, isTicking: () => ticking };
}

describe('the scheduler', () => {
  it('runs a slot when it comes, once', () => {
    const it = aScheduler();
    it.pass(6 * HOUR - 1);
    expect(it.ran).toEqual([]);
    it.pass(10_000);
    it.pass(10_000);
    expect(it.ran).toEqual(['profile-1 backup schedule 01T06:00']);
    it.stores.close();
  });

  it('makes up for all that was slept through with one catch-up', () => {
    const it = aScheduler();
    it.pass(50 * HOUR);
    it.pass(10_000);
    expect(it.ran).toEqual(['profile-1 backup catch-up 03T02:00']);
    it.pass(4 * HOUR);
    expect(it.ran.at(-1)).toBe('profile-1 backup schedule 03T06:00');
    it.stores.close();
  });

  it('calls it a catch-up from a minute on', () => {
    const it = aScheduler();
    it.pass(6 * HOUR + 60_000);
    it.pass(6 * HOUR + 1);
    expect(it.ran).toEqual([
      'profile-1 backup schedule 01T06:01',
      'profile-1 backup catch-up 01T12:01',
    ]);
    it.stores.close();
  });

  it('makes up for it after a restart too, and never runs the same slot again', () => {
    const before = aScheduler();
    before.pass(6 * HOUR);
    before.stores.close();
    const stores = openStores(before.stores.folder);
    const after = aScheduler({ stores, begin: before.now() + 1_000 });
    expect(after.ran).toEqual([]);
    const muchLater = aScheduler({ stores, begin: before.now() + 20 * HOUR });
    expect(muchLater.ran).toEqual(['profile-1 backup catch-up 02T02:00']);
    stores.close();
  });

  it('does not run a new profile for slots from before it was made', () => {
    const it = aScheduler();
    expect(it.ran).toEqual([]);
    expect(it.scheduler.nextRunAt(it.profile)).toBe(it.now() + 6 * HOUR);
    it.stores.close();
  });

  it('goes on when the clock is set back a year', () => {
    const it = aScheduler();
    it.pass(6 * HOUR);
    it.pass(-365 * 24 * HOUR);
    it.pass(6 * HOUR);
    expect(it.ran).toEqual([
      'profile-1 backup schedule 01T06:00',
      'profile-1 backup schedule 01T12:00',
    ]);
    it.stores.close();
  });

  it('lets go of its timer when it is stopped', () => {
    const it = aScheduler();
    expect(it.isTicking()).toBe(true);
    it.scheduler.stop();
    expect(it.isTicking()).toBe(false);
    it.stores.close();
  });
});

describe('the tasks of a profile', () => {
  for (const task of plannedTasks) {
    it(`S0-1 are each on a schedule of their own: ${task}`, () => {
      const it = aScheduler({ profile: onSchedule({ [task]: everyHours(2) }) });
      it.pass(2 * HOUR);
      expect(it.ran).toEqual([`profile-1 ${task} schedule 01T02:00`]);
      it.stores.close();
    });
  }

  it('are never a restore, whatever a file says', () => {
    const it = aScheduler({ profile: onSchedule({ restore: everyHours(2) }) });
    it.pass(2 * HOUR);
    expect(it.ran).toEqual([]);
    it.stores.close();
  });

  it('do not share their slots', () => {
    const profile = onSchedule({
      backup: everyHours(2),
      check: { kind: 'daily', at: '02:00' },
      prune: everyHours(3),
    });
    const it = aScheduler({ profile });
    for (let hour = 1; hour <= 4; hour += 1) it.pass(HOUR);
    expect(it.ran).toEqual([
      'profile-1 backup schedule 01T02:00',
      'profile-1 check schedule 01T02:00',
      'profile-1 prune schedule 01T03:00',
      'profile-1 backup schedule 01T04:00',
    ]);
    it.stores.close();
  });

  it('run daily by the clock on the wall', () => {
    const profile = onSchedule({ backup: { kind: 'daily', at: '02:30' } });
    const it = aScheduler({
      profile,
      zone: 'Asia/Kolkata',
      begin: Date.parse('2026-03-01T20:00Z'),
    });
    it.pass(HOUR - 1);
    expect(it.ran).toEqual([]);
    it.pass(1);
    expect(it.ran).toEqual(['profile-1 backup schedule 01T21:00']);
    it.stores.close();
  });

  it('tell when the next backup is due, and of the other tasks nothing', () => {
    const it = aScheduler({ profile: onSchedule({ check: everyHours(1) }) });
    expect(it.scheduler.nextRunAt(it.profile)).toBeNull();
    it.stores.close();
  });
});

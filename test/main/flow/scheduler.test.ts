import { expect, it } from 'vitest';
import { makeScheduler } from '../../../main/flow/scheduler.ts';
import { aProfile } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

const HOUR = 3_600_000;

/** A scheduler on a real slot store, for one profile that runs every six hours. */
function aScheduler(stores = openStores(), begin = Date.parse('2026-03-01T00:00Z')) {
  let now = begin;
  const ran: string[] = [];
  const task = { schedule: { kind: 'every', hours: 6 }, hooks: [] } as const;
  const profile = aProfile([], { tasks: { backup: task } });
  const scheduler = makeScheduler({
    now: () => now,
    zone: () => 'UTC',
    every: () => () => undefined,
    profiles: () => [profile, aProfile([], { id: 'by-hand' })],
    slots: stores.slots,
    run: ({ id }, trigger) =>
      ran.push(`${id} ${trigger} ${new Date(now).toISOString().slice(8, 16)}`),
  });
  scheduler.start();
  const pass = (ms: number) => {
    now += ms;
    scheduler.tick();
  };
  return { scheduler, stores, ran, pass, profile, now: () => now };
}

it('runs a slot when it comes, once', () => {
  const it = aScheduler();
  it.pass(6 * HOUR - 1);
  expect(it.ran).toEqual([]);
  it.pass(10_000);
  it.pass(10_000);
  expect(it.ran).toEqual(['profile-1 schedule 01T06:00']);
  it.stores.close();
});

it('makes up for all that was slept through with one catch-up', () => {
  const it = aScheduler();
  it.pass(50 * HOUR);
  it.pass(10_000);
  expect(it.ran).toEqual(['profile-1 catch-up 03T02:00']);
  it.pass(4 * HOUR);
  expect(it.ran.at(-1)).toBe('profile-1 schedule 03T06:00');
  it.stores.close();
});

it('makes up for it after a restart too, and never runs the same slot again', () => {
  const before = aScheduler();
  before.pass(6 * HOUR);
  before.stores.close();
  const stores = openStores(before.stores.folder);
  const after = aScheduler(stores, before.now() + 1_000);
  expect(after.ran).toEqual([]);
  const muchLater = aScheduler(stores, before.now() + 20 * HOUR);
  expect(muchLater.ran).toEqual(['profile-1 catch-up 02T02:00']);
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
  expect(it.ran).toEqual(['profile-1 schedule 01T06:00', 'profile-1 schedule 01T12:00']);
  it.stores.close();
});

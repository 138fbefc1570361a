import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { plansOf } from '../../main/core/task-names.ts';
import { makeScheduler } from '../../main/flow/scheduler.ts';
import type { SchedulerNeeds } from '../../main/flow/schedule-needs.ts';
import { openStores } from '../../main/store/open-stores.ts';
import type { Profile, Schedule } from '../../preload/contract/profile.ts';
import { Chance } from '../fakes/chance.ts';
import { aProfile } from '../fakes/make.ts';
import { randomCalendar } from '../fakes/random-calendar.ts';

// What 10,000 schedules cost: with a cold start, in another zone, and while nothing is due. A look at
// the clock is taken every 20 seconds.

const SCHEDULES = 10_000;

const chance = new Chance(1);
const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-bench-'));
const stores = openStores(folder, Date.now);
let now = Date.UTC(2026, 2, 1, 12);
let zone = 'Europe/Berlin';
const profiles = Array.from({ length: SCHEDULES / 5 }, (_, at) => aScheduledProfile(at));

/** Five scheduled tasks of all kinds. */
function aScheduledProfile(at: number): Profile {
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = `${two(chance.whole(0, 23))}:${two(chance.whole(0, 59))}`;
  const plan = (schedule: Schedule) => ({ schedules: [schedule] });
  return aProfile([], {
    id: `profile-${String(at)}`,
    tasks: plansOf({
      backup: plan({ kind: 'daily', at: [time] }),
      copy: plan({ kind: 'calendar', expression: randomCalendar(chance) }),
      check: plan({ kind: 'cron', expression: `${time.slice(3)} 3 * * 1-5`, zone: null }),
      forget: plan({ kind: 'every', count: chance.whole(1, 72), unit: 'hours' }),
      prune: plan({ kind: 'monthly', days: [1, -1], at: [time] }),
    }),
  });
}

const needs: SchedulerNeeds = {
  now: () => now,
  zone: () => zone,
  every: () => () => undefined,
  profiles: () => profiles,
  books: stores.books,
  together: stores.together,
  weigh: () => Promise.resolve({ met: false, cause: 'bench', reason: 'No run.', isQuiet: true }),
  onSince: () => null,
  run: () => false,
  note: () => undefined,
  changed: () => undefined,
  failed: (error) => {
    throw error;
  },
};

async function time(what: string, act: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await act();
  const figure = `${(performance.now() - begun).toFixed(0)} ms`;
  process.stdout.write(`${what.padEnd(52)} ${figure.padStart(12)}\n`);
}

const first = makeScheduler(needs);
await time('10,000 schedules: their books begun', first.tick);
now += 1_000;
const scheduler = makeScheduler(needs);
await time('10,000 schedules: a cold start', scheduler.tick);
now += 1_000;
await time('10,000 schedules: a look with little due', scheduler.tick);
zone = 'America/New_York';
await time('10,000 schedules: all computed in another zone', scheduler.tick);
now += 1;
await time('10,000 schedules: a look with nothing due', scheduler.tick);
stores.close();
rmSync(folder, { recursive: true });

import type { ScheduledRun, SchedulerNeeds, Weighed } from '../../../main/flow/schedule-needs.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import type { Profile, Schedule, TaskName, Timing } from '../../../preload/contract/profile.ts';
import { usualTiming } from '../../../preload/contract/usual-profile.ts';
import { aProfile } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const everyHours = (count: number): Schedule => ({ kind: 'every', count, unit: 'hours' });

/** A profile whose tasks run on these schedules. */
export function onSchedule(
  schedules: Partial<Record<TaskName, readonly Schedule[]>>,
  timing: Partial<Timing> = {},
): Profile {
  const plans = Object.entries(schedules).map(([task, each]) => [task, { schedules: each }]);
  return aProfile([], {
    timing: { ...usualTiming, ...timing },
    tasks: plansOf(Object.fromEntries(plans)),
  });
}

/** Everything that a scheduler needs, on real books; the test holds the clock and what may run. */
export class ScheduleHouse {
  now = Date.parse('2026-03-01T00:00Z');
  zone = 'UTC';
  profile: Profile;
  weighed: Weighed = { met: true, remarks: [] };
  /** Since when a run of each task is on. */
  on: number | null = null;
  refuses = false;
  isTicking = false;
  /** What was done, like `backup schedule 01T06:00` or `backup skipped: …`. */
  readonly done: string[] = [];
  readonly orders: ScheduledRun[] = [];
  readonly failures: unknown[] = [];
  readonly stores: ReturnType<typeof openStores>;

  constructor(profile: Profile, stores = openStores()) {
    this.profile = profile;
    this.stores = stores;
  }

  readonly needs: SchedulerNeeds = {
    now: () => this.now,
    zone: () => this.zone,
    every: () => {
      this.isTicking = true;
      return () => {
        this.isTicking = false;
      };
    },
    profiles: () => [this.profile, aProfile([], { id: 'by-hand' })],
    books: {
      get: (...about) => this.stores.books.get(...about),
      save: (...book) => {
        this.stores.books.save(...book);
      },
      claim: (...slot) => {
        this.stores.books.claim(...slot);
      },
      isClaimed: (...about) => this.stores.books.isClaimed(...about),
    },
    together: (act) => this.stores.together(act),
    weigh: () => Promise.resolve(this.weighed),
    onSince: () => this.on,
    run: (_profile, task, order) => {
      if (this.refuses) return false;
      this.orders.push(order);
      this.done.push(`${task} ${order.trigger} ${this.#shown(order.slot)}`);
      return true;
    },
    note: (_profile, task, slot, { message }) => {
      this.done.push(`${task} skipped ${this.#shown(slot)}: ${message}`);
    },
    changed: () => undefined,
    failed: (error) => {
      this.failures.push(error);
    },
  };

  #shown(slot: number): string {
    return new Date(slot).toISOString().slice(8, 16);
  }
}

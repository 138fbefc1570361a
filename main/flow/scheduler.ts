import type { Profile, PlannedTask } from '../../preload/contract/profile.ts';
import { latestSlot, nextSlot, soundLastSlot, type Timetable } from '../core/schedule.ts';
import { plannedTasks } from '../core/task-names.ts';

/** Starts tasks when their schedule says. */
export interface Scheduler {
  start(): void;
  /** Looks at the clock now, for example after the machine woke up. */
  tick(): void;
  /** When the next backup is due, in milliseconds since the epoch; null where it runs by hand only. */
  nextRunAt(profile: Profile): number | null;
  stop(): void;
}

export interface SchedulerNeeds {
  readonly now: () => number;
  /** The system's time zone now; it may change while Bellhop runs. */
  readonly zone: () => string;
  readonly every: (ms: number, act: () => void) => () => void;
  readonly profiles: () => readonly Profile[];
  readonly slots: {
    last(profileId: string, task: PlannedTask): number | null;
    save(profileId: string, task: PlannedTask, slot: number): void;
  };
  readonly run: (profile: Profile, task: PlannedTask, trigger: 'schedule' | 'catch-up') => void;
}

/** The wall clock is the truth and the timer only a hint: nobody waits longer than this. */
const TICK_MS = 20_000;

/** A slot that is noticed later than this was missed: its run is a catch-up. */
const ON_TIME_MS = 3 * TICK_MS;

/** Compares the wall clock with each schedule, a slot being written down before its run starts. */
export function makeScheduler(needs: SchedulerNeeds): Scheduler {
  let stop: () => void = () => undefined;

  const lastSlot = (profile: Profile, task: PlannedTask, now: number): number => {
    const stored = needs.slots.last(profile.id, task);
    const sound = soundLastSlot(stored ?? now, now);
    if (sound !== stored) needs.slots.save(profile.id, task, sound);
    return sound;
  };

  const look = (profile: Profile, task: PlannedTask, now: number): void => {
    const timetable = timetableOf(profile, task, needs.zone());
    if (timetable === null) return;
    const slot = latestSlot(timetable, lastSlot(profile, task, now), now);
    if (slot === null) return;
    needs.slots.save(profile.id, task, slot);
    needs.run(profile, task, now - slot > ON_TIME_MS ? 'catch-up' : 'schedule');
  };

  const tick = (): void => {
    const now = needs.now();
    for (const profile of needs.profiles()) {
      for (const task of plannedTasks) look(profile, task, now);
    }
  };

  return {
    tick,
    start: () => {
      stop = needs.every(TICK_MS, tick);
      tick();
    },
    stop: () => {
      stop();
    },
    nextRunAt: (profile) => {
      const timetable = timetableOf(profile, 'backup', needs.zone());
      return timetable && nextSlot(timetable, lastSlot(profile, 'backup', needs.now()));
    },
  };
}

function timetableOf(profile: Profile, task: PlannedTask, zone: string): Timetable | null {
  const { schedule } = profile.tasks[task];
  return schedule && { schedule, zone };
}

import type { Api } from '../preload/contract/api.ts';
import type { Profile } from '../preload/contract/profile.ts';
import type { Run } from '../preload/contract/run.ts';
import type { ScheduleState } from '../preload/contract/schedule.ts';
import type { Parts, Rooms } from './compose.ts';
import { callEvery } from './compose-deliveries.ts';
import { pauseOf, weigh } from './compose-conditions.ts';
import { forecastKeeping } from './core/keep-forecast.ts';
import { longestPause, makePause, showPause } from './core/pause.ts';
import { previewSchedule } from './core/preview-schedule.ts';
import { plannedTasks } from './core/task-names.ts';
import type { RunDesk } from './flow/run-desk.ts';
import { unknownProfile } from './flow/run-failures.ts';
import { makeScheduler, type Scheduler } from './flow/scheduler.ts';
import { systemZone } from './machine/zone.ts';

/** The scheduler with its needs. */
export function openScheduler(rooms: Rooms, desk: RunDesk): Scheduler {
  const { stores, configuration, news, machine } = rooms;
  return makeScheduler({
    now: Date.now,
    zone: systemZone,
    // The network is looked at in the same breath: nobody else is to wake this computer for it.
    every: (ms, act) =>
      callEvery(ms, () => {
        machine.network.look();
        act();
      }),
    profiles: () => configuration.read().profiles,
    books: stores.books,
    together: stores.together,
    weigh: (profile, task, isLate) => weigh({ profile, task, isLate }, rooms),
    onSince: (profileId, task) => {
      const on = desk.inFlight().find((run) => run.profileId === profileId && run.task === task);
      return on === undefined ? null : Date.parse(on.createdAt);
    },
    run: (profile, task, order) => desk.startScheduled(profile.id, task, order).ok,
    note: (profile, task, slot, verdict) => {
      desk.note(profile.id, { task, slot, verdict });
    },
    changed: (profileId) => {
      news.tell('changed', { what: 'schedules', profileId });
    },
    failed: warnOf,
  });
}

/** Says on stderr what broke off and is tried again by itself. */
export function warnOf(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

/** What may be asked of schedules. */
export function composeScheduleApi(parts: Parts): Api['schedules'] {
  const { stores, news, scheduler, find } = parts;
  const changed = (profileId: string | null): void => {
    news.tell('changed', { what: 'schedules', ...(profileId === null ? {} : { profileId }) });
    scheduler.look();
  };
  return {
    preview: async (request) => previewSchedule(request, { now: Date.now(), zone: systemZone() }),
    foresee: async (request) => forecastKeeping(request, { now: Date.now(), zone: systemZone() }),
    pause: async (profileId, length) => {
      if (profileId !== null && find(profileId) === null) {
        return { ok: false, failure: unknownProfile(profileId) };
      }
      const pause = makePause(length, Date.now(), systemZone());
      stores.pauses.save(profileId, pause);
      changed(profileId);
      return { ok: true, value: showPause(pause) };
    },
    resume: async (profileId) => {
      stores.pauses.remove(profileId);
      changed(profileId);
      return { ok: true, value: null };
    },
    pauseOfAll: async () => {
      const pause = longestPause([stores.pauses.get(null)], Date.now());
      return pause && showPause(pause);
    },
  };
}

/** How the schedules of a profile stand. */
export function scheduleOf(profile: Profile, parts: Parts): ScheduleState {
  const pause = pauseOf(profile.id, parts);
  return { ...parts.scheduler.stateOf(profile), pause: pause && showPause(pause) };
}

/**
 * Tells the scheduler how a run of a planned task has ended. One that was cancelled, and whose end was
 * cut off, was cancelled because Bellhop had to close in a hurry.
 */
export function tellScheduler(
  run: Run,
  { find, scheduler, desk }: Pick<Parts, 'find' | 'scheduler' | 'desk'>,
  { wasCutOff = false } = {},
): void {
  const task = plannedTasks.find((each) => each === run.task);
  const profile = find(run.profileId)?.profile;
  if (task === undefined || profile === undefined) return;
  scheduler.ended(profile, task, { ...run, isClosing: wasCutOff || desk.isStopping() });
}

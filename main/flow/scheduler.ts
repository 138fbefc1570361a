import type { PlannedTask, Profile } from '../../preload/contract/profile.ts';
import type { ScheduleState, WaitingTask } from '../../preload/contract/schedule.ts';
import { afterRun, type RunEnd } from '../core/retry-run.ts';
import type { TaskBook } from '../core/task-book.ts';
import { plannedTasks } from '../core/task-names.ts';
import { keepBooks, type BookKeeping } from './keep-books.ts';
import { offerRun, wantedAt } from './offer-run.ts';
import type { SchedulerNeeds } from './schedule-needs.ts';
import { TICK_MS, watchSettling, type Settling } from './settling.ts';

/** Starts tasks when their schedule says. */
export interface Scheduler {
  start(): void;
  /** Looks at the clock now; resolves when all that is due has been offered a start. */
  tick(): Promise<void>;
  /** The same for whoever waits for nothing; nothing happens unless it was started. */
  look(): void;
  /** The machine woke up: what is due waits until network and disks are likely to be there. */
  woke(): void;
  /** How the schedules of a profile stand, pauses aside. */
  stateOf(profile: Profile): Omit<ScheduleState, 'pause'>;
  /** A run of a planned task is over. */
  ended(profile: Profile, task: PlannedTask, end: RunEnd): void;
  /** Resolves when nothing is being offered a start any more. */
  stop(): Promise<void>;
}

/** Compares the wall clock with each schedule, a slot being written down before its run starts. */
export function makeScheduler(needs: SchedulerNeeds): Scheduler {
  const desk: Desk = {
    keeping: keepBooks(needs),
    waiting: new Map(),
    settling: watchSettling(needs.now()),
  };
  let stop: (() => void) | null = null;
  let offering: Promise<void> | null = null;

  const tick = (): Promise<void> => {
    desk.settling.look(needs.now());
    offering ??= attendAll(desk, needs).finally(() => {
      offering = null;
    });
    return offering;
  };

  const look = (): void => {
    if (stop !== null) tick().catch(needs.failed);
  };

  return {
    tick,
    look,
    start: () => {
      desk.settling.begin(needs.now());
      stop = needs.every(TICK_MS, look);
      look();
    },
    woke: () => {
      desk.settling.begin(needs.now());
    },
    stop: async () => {
      stop?.();
      stop = null;
      await offering;
    },
    stateOf: (profile) => stateOf(profile, desk),
    ended: (profile, task, end) => {
      noteEnd({ profile, task, end }, desk, needs);
    },
  };
}

/** What a scheduler keeps in mind. */
interface Desk {
  readonly keeping: BookKeeping;
  /** What has come and waits, by `keyOf`. */
  readonly waiting: Map<string, WaitingTask>;
  readonly settling: Settling;
}

/** All are weighed at once, so that a host that does not answer holds up its own task only. */
async function attendAll(desk: Desk, needs: SchedulerNeeds): Promise<void> {
  const found: Found[] = [];
  lookAtAll(desk, needs, (each) => found.push(each));
  await Promise.all(found.map((each) => attend(each, desk, needs).catch(needs.failed)));
}

/** A task whose book is worth another look: it owes something, or waited when it was last seen. */
interface Found {
  readonly profile: Profile;
  readonly task: PlannedTask;
  readonly book: TaskBook | null;
}

/** With one write for all. One that cannot be looked at does not keep the others waiting. */
function lookAtAll(
  { keeping, waiting }: Desk,
  { profiles, failed }: SchedulerNeeds,
  find: (found: Found) => void,
): void {
  const subjects = profiles().flatMap((profile) => plannedTasks.map((task) => ({ profile, task })));
  try {
    keeping.together(() => {
      for (const { profile, task } of subjects) keeping.look(profile, task);
    });
  } catch {
    // it is looked for below, where each is on its own
  }
  for (const { profile, task } of subjects) {
    try {
      const book = keeping.look(profile, task)?.book ?? null;
      const owes = book !== null && (book.owed !== null || book.retry !== null);
      if (owes || waiting.has(keyOf(profile, task))) find({ profile, task, book });
    } catch (error) {
      failed(error);
    }
  }
}

async function attend(
  { profile, task, book }: Found,
  desk: Desk,
  needs: SchedulerNeeds,
): Promise<void> {
  const at = book && wantedAt({ profile, task, book });
  const isWanted = at !== null && at <= needs.now();
  const waits = isWanted ? await offer(profile, task, desk, needs) : null;
  const key = keyOf(profile, task);
  if ((desk.waiting.get(key)?.reason ?? null) === waits) return;
  if (waits === null) desk.waiting.delete(key);
  else {
    const slot = new Date(book?.owed?.slot ?? book?.retry?.slot ?? needs.now()).toISOString();
    desk.waiting.set(key, { task, slot, reason: waits });
  }
  needs.changed(profile.id);
}

/** Answers why it still waits; null where it waits no more. */
async function offer(
  profile: Profile,
  task: PlannedTask,
  { keeping, settling }: Desk,
  needs: SchedulerNeeds,
): Promise<string | null> {
  return settling.isOn(needs.now()) ? '' : offerRun({ profile, task }, keeping, needs);
}

function noteEnd(
  {
    profile,
    task,
    end,
  }: { readonly profile: Profile; readonly task: PlannedTask; readonly end: RunEnd },
  { keeping }: Desk,
  { now }: SchedulerNeeds,
): void {
  const { retryFailed } = profile.timing;
  const book = keeping.find(profile.id, task);
  if (book === null) return;
  keeping.save(profile.id, task, afterRun(book, end, { now: now(), retryFailed }));
}

function stateOf(profile: Profile, { keeping, waiting }: Desk): Omit<ScheduleState, 'pause'> {
  return {
    next: plannedTasks
      .flatMap((task) => {
        const kept = keeping.peek(profile, task);
        // What waits has no time of its own any more.
        const wanted =
          kept && !waiting.has(keyOf(profile, task))
            ? wantedAt({ profile, task, book: kept.book })
            : null;
        const at = wanted ?? kept?.next ?? null;
        return at === null ? [] : [{ task, at: new Date(at).toISOString() }];
      })
      .toSorted((a, b) => a.at.localeCompare(b.at)),
    waiting: plannedTasks.flatMap((task) => waiting.get(keyOf(profile, task)) ?? []),
  };
}

const keyOf = ({ id }: Profile, task: PlannedTask): string => `${id}/${task}`;

import type { DatabaseSync } from 'node:sqlite';
import { plansOf } from '../../../../main/core/task-names.ts';
import type { RunEnd } from '../../../../main/core/retry-run.ts';
import type { Verdict } from '../../../../main/core/run-state.ts';
import type { TaskBook } from '../../../../main/core/task-book.ts';
import type {
  ScheduledRun,
  SchedulerNeeds,
  Weighed,
} from '../../../../main/flow/schedule-needs.ts';
import { makeScheduler, type Scheduler } from '../../../../main/flow/scheduler.ts';
import { openDatabase, transaction } from '../../../../main/store/database.ts';
import { openTaskBooks } from '../../../../main/store/task-books.ts';
import type { PlannedTask, Profile, Timing } from '../../../../preload/contract/profile.ts';
import { aProfile } from '../../../fakes/make.ts';
import { Ledger, type Held, type RunOn, type Tally } from './ledger.ts';
import type { KnownSchedule } from './random-schedules.ts';

/** One scheduled task, and what is known of it beside the scheduler. */
export interface SimulatedTask {
  readonly name: PlannedTask;
  readonly ledger: Ledger;
  /** Why it may not start now; null where it may. */
  unmet: { readonly cause: string; readonly isQuiet: boolean } | null;
  on: RunOn | null;
}

/** What the scheduler has done to a task, once it is on the disk. */
type Deed =
  | { readonly kind: 'saved'; readonly task: PlannedTask }
  | { readonly kind: 'ran'; readonly task: PlannedTask; readonly order: ScheduledRun }
  | {
      readonly kind: 'noted';
      readonly task: PlannedTask;
      readonly slot: number;
      readonly verdict: Verdict;
    };

/** From a start to the next stop or power cut; what is left of it then can write no more. */
interface Life {
  isOver: boolean;
}

class Killed extends Error {}

const SETTLING = 45_000;
const TICK = 20_000;

/**
 * A computer with the real scheduler on real books in SQLite. Its clock and its zone are set from
 * outside. It can be killed at any write: what was not committed is gone then, and so is the scheduler.
 */
export class Machine {
  now: number;
  zone: string;
  readonly tasks: readonly SimulatedTask[];
  /** At how many writes from now it dies; null for none. */
  writesToLive: number | null = null;
  readonly #profile: Profile;
  readonly #database: DatabaseSync = openDatabase(':memory:');
  readonly #books = openTaskBooks(this.#database);
  readonly #read = new Map<PlannedTask, TaskBook>();
  #scheduler: Scheduler | null = null;
  readonly #tally: Tally;
  #life = { isOver: false };
  #deeds: Deed[] = [];
  #uncommitted: Deed[] = [];
  #lastTick = 0;
  #wasLate = false;
  #settledAt = 0;
  #problem: unknown = null;

  constructor(
    clock: { readonly now: number; readonly zone: string },
    timing: Timing,
    schedules: Readonly<Partial<Record<PlannedTask, readonly KnownSchedule[]>>>,
    tally: Tally,
  ) {
    this.now = clock.now;
    this.zone = clock.zone;
    this.#tally = tally;
    const planned = Object.entries(schedules) as [PlannedTask, readonly KnownSchedule[]][];
    this.tasks = planned.map(([name, known]) => {
      return {
        name,
        ledger: new Ledger(known, timing, { salt: `profile-1/${name}`, tally }),
        unmet: null,
        on: null,
      };
    });
    const plans = planned.map(([name, known]) => [
      name,
      { schedules: known.map(({ schedule }) => schedule) },
    ]);
    this.#profile = aProfile([], { timing, tasks: plansOf(Object.fromEntries(plans)) });
  }

  get isOn(): boolean {
    return this.#scheduler !== null;
  }

  get isSettling(): boolean {
    return this.now < this.#settledAt;
  }

  /** Starts Bellhop. Runs that were cut off are recovered first. */
  async start(): Promise<void> {
    this.#life = { isOver: false };
    const scheduler = makeScheduler(this.#needs(this.#life));
    this.#scheduler = scheduler;
    for (const task of this.tasks) this.end(task, { outcome: 'interrupted' });
    if (this.#life.isOver) return;
    this.#settledAt = this.now + SETTLING;
    this.#lastTick = this.now;
    this.#wasLate = false;
    scheduler.start();
    await this.#offered(scheduler);
  }

  /** Looks at the clock as the scheduler's timer would, and checks all that must be so. */
  async tick(): Promise<void> {
    if (this.#scheduler === null) return;
    const passed = this.now - this.#lastTick;
    const isLate = passed > 2 * TICK;
    if (passed < 0 || (isLate && !this.#wasLate)) this.#settledAt = this.now + SETTLING;
    this.#wasLate = isLate;
    this.#lastTick = this.now;
    await this.#offered(this.#scheduler);
  }

  async #offered(scheduler: Scheduler): Promise<void> {
    await scheduler.tick();
    if (this.#problem !== null) throw this.#problem;
    this.#writeUp();
    if (this.#life.isOver) return;
    for (const task of this.tasks) {
      task.ledger.check(this.#bookOf(task), this.now, this.#held(task));
    }
  }

  /** The system says that it woke up. */
  woke(): void {
    if (!this.isOn) return;
    this.#scheduler?.woke();
    this.#settledAt = this.now + SETTLING;
  }

  /** Closes Bellhop; runs are stopped. */
  stop(): void {
    for (const task of this.tasks) this.end(task, { outcome: 'cancelled', isClosing: true });
    void this.#scheduler?.stop();
    this.#scheduler = null;
  }

  /** The computer loses its power. */
  cutOff(): void {
    this.#life.isOver = true;
    this.writesToLive = null;
    this.#scheduler = null;
  }

  /** A person starts a run. */
  runByHand(task: SimulatedTask): void {
    task.on ??= { trigger: 'manual', slot: null, createdAt: this.now, tries: 0 };
  }

  /** The run of a task is over, if one is on. */
  end(task: SimulatedTask, how: Partial<Pick<RunEnd, 'outcome' | 'failure' | 'isClosing'>>): void {
    const { on } = task;
    if (on === null || this.#scheduler === null) return;
    task.on = null;
    const { trigger, slot, createdAt } = on;
    const end = { outcome: 'succeeded', failure: null, isClosing: false, ...how } as const;
    const at = (instant: number) => new Date(instant).toISOString();
    try {
      this.#scheduler.ended(this.#profile, task.name, {
        ...end,
        trigger,
        slot: slot === null ? null : at(slot),
        createdAt: at(createdAt),
      });
      this.#deeds = [];
      task.ledger.ended(on, end, this.now);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }

  close(): void {
    this.#database.close();
  }

  /** As it is on the disk. */
  #bookOf({ name }: SimulatedTask): TaskBook | null {
    const book = this.#read.get(name) ?? this.#books.get(this.#profile.id, name);
    if (book !== null) this.#read.set(name, book);
    return book;
  }

  #held(task: SimulatedTask): Held {
    return { isUnmet: task.unmet !== null, isSettling: this.isSettling, on: task.on };
  }

  /** Hands what is on the disk to the ledgers, in the order in which it came there. */
  #writeUp(): void {
    const deeds = this.#deeds;
    this.#deeds = [];
    for (const task of this.tasks) {
      const own = deeds.filter((deed) => deed.task === task.name);
      // A look that was cut off before its first write has not been.
      if (this.#life.isOver && own.length === 0) continue;
      task.ledger.look(this.now, this.zone, task.on);
      for (const deed of own) this.#enter(deed, task);
    }
  }

  #enter(deed: Deed, task: SimulatedTask): void {
    const held = this.#held(task);
    if (deed.kind === 'ran') task.on = task.ledger.ran(deed.order, this.now, held);
    else if (deed.kind === 'noted') task.ledger.noted(deed.slot, deed.verdict, this.now, held);
  }

  #needs(life: Life): SchedulerNeeds {
    const { get, save, claim, isClaimed } = this.#books;
    return {
      now: () => this.now,
      zone: () => this.zone,
      every: () => () => undefined,
      profiles: () => [this.#profile],
      books: {
        get: (...about) => alive(life, () => get(...about)),
        isClaimed: (...about) => alive(life, () => isClaimed(...about)),
        save: (id, task, book) => {
          this.#write(life, { kind: 'saved', task }, () => {
            save(id, task, book);
          });
        },
        claim: (...about) => {
          this.#write(life, null, () => {
            claim(...about);
          });
        },
      },
      together: (act) => this.#together(life, act),
      weigh: (_profile, task) => Promise.resolve(this.#weigh(task)),
      onSince: (_id, task) => this.#named(task).on?.createdAt ?? null,
      run: (_profile, task, order) => {
        this.#write(life, { kind: 'ran', task, order }, () => undefined);
        return true;
      },
      note: (_profile, task, slot, verdict) => {
        this.#write(life, { kind: 'noted', task, slot, verdict }, () => undefined);
      },
      changed: () => undefined,
      failed: (error) => {
        if (!(error instanceof Killed)) this.#problem = error;
      },
    };
  }

  #named(name: PlannedTask): SimulatedTask {
    return this.tasks.find((task) => task.name === name)!;
  }

  #weigh(name: PlannedTask): Weighed {
    const { unmet } = this.#named(name);
    if (unmet === null) return { met: true, remarks: [] };
    return { met: false, reason: `Waits for ${unmet.cause}.`, ...unmet };
  }

  /** May be the last thing that it does, before or after it. */
  #write(life: Life, deed: Deed | null, act: () => void): void {
    this.#spend(life);
    act();
    if (deed !== null) this.#uncommitted.push(deed);
    if (!this.#database.isTransaction) this.#commit();
  }

  #together<T>(life: Life, act: () => T): T {
    if (this.#database.isTransaction) return act();
    this.#uncommitted = [];
    const value = transaction(this.#database, () => {
      const done = act();
      this.#spend(life);
      return done;
    });
    this.#commit();
    this.#spend(life); // on the disk, and nobody knows
    return value;
  }

  #commit(): void {
    this.#read.clear();
    this.#deeds.push(...this.#uncommitted.splice(0));
  }

  #spend(life: Life): void {
    alive(life, () => undefined);
    if (this.writesToLive === null) return;
    this.writesToLive -= 1;
    if (this.writesToLive === 0) {
      this.#tally.set('killed', (this.#tally.get('killed') ?? 0) + 1);
      this.cutOff();
    }
    alive(life, () => undefined);
  }
}

function alive<T>({ isOver }: Life, act: () => T): T {
  if (isOver) throw new Killed('killed');
  return act();
}

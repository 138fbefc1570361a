import type { Failure } from '../../../../preload/contract/result.ts';
import { jitterOf } from '../../../../main/core/jitter.ts';
import { Chance } from '../../../fakes/chance.ts';
import type { Tally } from './ledger.ts';
import { Machine, type SimulatedTask } from './machine.ts';
import { someSchedules, zones } from './random-schedules.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TICK = 20 * SECOND;

/** After a leap over a time without events the scheduler takes it for a sleep, and settles first. */
const SETTLED = 66 * SECOND;

/**
 * Lets a machine live through years of sleeps, journeys, wrong clocks, power cuts, failures and unmet
 * conditions, all drawn from a seed. Where nothing can happen it goes to a little over a minute before
 * the next event; from there the clock is looked at every 20 seconds.
 */
export class World {
  readonly #chance: Chance;
  readonly #machine: Machine;
  readonly #tally: Tally;
  readonly #end: number;
  readonly #jitterMinutes: number;
  /** True time; the machine's clock may be wrong. */
  #time = Date.UTC(2026, 0, 1);
  #skew = 0;
  #disturbance = 0;
  readonly #runEnds = new Map<SimulatedTask, number>();

  constructor(seed: number, years: number, tally: Tally) {
    const chance = new Chance(seed);
    this.#chance = chance;
    this.#tally = tally;
    this.#end = this.#time + years * 365.25 * DAY;
    const timing = {
      catchUp: !chance.isOneIn(3),
      jitterMinutes: chance.of([0, 0, 0, 2, 30, 240]),
      retryFailed: !chance.isOneIn(4),
    };
    this.#jitterMinutes = timing.jitterMinutes;
    const clock = { now: this.#time, zone: zoneOf(seed) };
    const schedules = {
      backup: someSchedules(chance),
      ...(chance.isOneIn(2) && { check: someSchedules(chance) }),
    };
    this.#machine = new Machine(clock, timing, schedules, tally);
  }

  /** Throws where something is not as it must be, and says when. */
  async live(): Promise<void> {
    try {
      await this.#machine.start();
      this.#planDisturbance();
      while (this.#time < this.#end) await this.#step();
    } catch (error) {
      const { zone, now } = this.#machine;
      const at = `${new Date(now).toISOString()} in ${zone}`;
      throw new Error(`${at}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    } finally {
      this.#machine.close();
    }
  }

  async #step(): Promise<void> {
    const due = Math.min(this.#disturbance, ...this.#runEnds.values(), this.#nextOfMachine());
    await this.#goTo(Math.max(due, this.#time + 1));
    this.#endRuns();
    if (this.#time >= this.#disturbance) {
      await this.#disturb();
      this.#planDisturbance();
    }
    if (!this.#machine.isOn) await this.#beOff();
    this.#noteRuns();
  }

  /** When something comes by itself, in true time. */
  #nextOfMachine(): number {
    const { tasks, isSettling } = this.#machine;
    const nexts = tasks.map(({ name, ledger, unmet, on }) => {
      const isHeld = unmet !== null || on !== null;
      const isWaiting = ledger.open.length > 0 && !isHeld;
      const start = isSettling ? this.#time + TICK : this.#startOf(name, ledger.open[0]!);
      return Math.min(ledger.next() - this.#skew, isWaiting ? start : Infinity);
    });
    return Math.min(...nexts);
  }

  /** When jitter lets a slot start: so that time until then is not looked at every 20 seconds. */
  #startOf(name: string, slot: number): number {
    const jitter = jitterOf(slot, this.#jitterMinutes, `profile-1/${name}`);
    return Math.max(slot + jitter - this.#skew, this.#time + TICK);
  }

  async #goTo(due: number): Promise<void> {
    if (due - this.#time > 2 * SETTLED) {
      await this.#tickAt(due - SETTLED - this.#chance.whole(0, TICK));
    }
    while (this.#time < due && this.#machine.isOn) await this.#tickAt(this.#time + TICK);
  }

  async #tickAt(time: number): Promise<void> {
    this.#time = time;
    this.#machine.now = time + this.#skew;
    this.#count('look');
    await this.#machine.tick();
    this.#noteRuns();
  }

  #planDisturbance(): void {
    const chance = this.#chance;
    const wait = chance.of([5 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY]);
    this.#disturbance = this.#time + chance.whole(1, wait);
  }

  async #disturb(): Promise<void> {
    const chance = this.#chance;
    const { tasks } = this.#machine;
    const acts: readonly (() => void | Promise<void>)[] = [
      () => this.#sleep(),
      () => this.#sleep(),
      () => this.#setClock(),
      () => this.#travel(),
      () => {
        this.#machine.stop();
      },
      () => {
        this.#machine.writesToLive = chance.whole(1, 6);
      },
      () => {
        this.#machine.cutOff();
      },
      () => {
        this.#turn(chance.of(tasks));
      },
      () => {
        this.#turn(chance.of(tasks));
      },
      () => {
        this.#machine.runByHand(chance.of(tasks));
      },
    ];
    await chance.of(acts)();
  }

  #someTime(): number {
    const chance = this.#chance;
    return chance.whole(
      1,
      chance.of([30 * SECOND, 5 * MINUTE, HOUR, 10 * HOUR, 3 * DAY, 21 * DAY]),
    );
  }

  /** Runs that are on sleep as well. */
  async #sleep(): Promise<void> {
    const length = this.#someTime();
    for (const [task, end] of this.#runEnds) this.#runEnds.set(task, end + length);
    this.#time += length;
    this.#machine.now = this.#time + this.#skew;
    if (this.#chance.isOneIn(2)) this.#machine.woke();
    this.#count('sleep');
    await this.#machine.tick();
  }

  /** Never so wrong that a claim is forgotten before the clock is right again. */
  #setClock(): void {
    const chance = this.#chance;
    const sign = chance.isOneIn(2) ? 1 : -1;
    const most = chance.of([10 * SECOND, 10 * MINUTE, 2 * HOUR, DAY, 15 * DAY]);
    this.#skew = chance.isOneIn(2) ? 0 : sign * chance.whole(1, most);
    this.#count('clock set');
  }

  #travel(): void {
    this.#machine.zone = this.#chance.of(zones);
  }

  /** A condition that was met no longer is, or the other way round; a pause is one of them. */
  #turn(task: SimulatedTask): void {
    const chance = this.#chance;
    const cause = chance.of(['power', 'the drive', 'the host', 'the end of the pause']);
    task.unmet = task.unmet === null ? { cause, isQuiet: chance.isOneIn(4) } : null;
  }

  async #beOff(): Promise<void> {
    while (!this.#machine.isOn) {
      this.#count('restart');
      this.#runEnds.clear();
      this.#time += this.#someTime();
      if (this.#chance.isOneIn(5)) this.#travel();
      if (this.#chance.isOneIn(10)) this.#setClock();
      this.#machine.now = this.#time + this.#skew;
      this.#machine.writesToLive = this.#chance.isOneIn(10) ? this.#chance.whole(1, 4) : null;
      await this.#machine.start();
    }
  }

  #noteRuns(): void {
    for (const task of this.#machine.tasks) {
      if (task.on === null || this.#runEnds.has(task)) continue;
      const chance = this.#chance;
      const length = chance.of([
        2 * MINUTE,
        10 * MINUTE,
        10 * MINUTE,
        HOUR,
        chance.of([HOUR, DAY]),
      ]);
      this.#runEnds.set(task, this.#time + chance.whole(1, length));
    }
  }

  #endRuns(): void {
    for (const [task, end] of this.#runEnds) {
      if (end > this.#time) continue;
      this.#runEnds.delete(task);
      const chance = this.#chance;
      if (!chance.isOneIn(3)) this.#machine.end(task, { outcome: 'succeeded' });
      else if (chance.isOneIn(6)) this.#machine.end(task, { outcome: 'cancelled' });
      else this.#machine.end(task, { outcome: 'failed', failure: aFailure(chance) });
    }
  }

  #count(what: string): void {
    this.#tally.set(what, (this.#tally.get(what) ?? 0) + 1);
  }
}

/** Where a world begins. */
export function zoneOf(seed: number): string {
  return zones[seed % zones.length]!;
}

function aFailure(chance: Chance): Failure {
  const kind = chance.isOneIn(8) ? 'wrong-password' : 'repository-unreachable';
  return { kind, message: 'It did not work.', hint: 'Try again.' };
}

import { HonestObject } from './honest.ts';

type Kind = 'prevent-app-suspension' | 'prevent-display-sleep';

/** Keeps nothing awake, and knows what it was asked to: `powerSaveBlocker.started` has it by id. */
class PowerSaveBlocker
  extends HonestObject
  implements Pick<Electron.PowerSaveBlocker, 'isStarted' | 'start' | 'stop'>
{
  readonly started = new Map<number, Kind>();
  /** How often it was asked to keep something awake. */
  timesStarted = 0;

  constructor() {
    super('powerSaveBlocker');
  }

  start(kind: Kind): number {
    const id = this.timesStarted;
    this.timesStarted += 1;
    this.started.set(id, kind);
    return id;
  }
  stop(id: number): boolean {
    return this.started.delete(id);
  }
  isStarted(id: number): boolean {
    return this.started.has(id);
  }
}

export const powerSaveBlocker = new PowerSaveBlocker();

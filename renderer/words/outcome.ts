import type { Delivery, DeliveryState, WaitingFor } from '../../preload/contract/delivery.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, Phase, Run, Trigger } from '../../preload/contract/run.ts';
import { dayOf } from './day.ts';
import { formatInstant, formatTime, type Reader } from './instant.ts';

/** The states that have an icon of their own; every one is also said as a word. */
export type Mark =
  'succeeded' | 'warned' | 'failed' | 'cancelled' | 'skipped' | 'running' | 'waiting' | 'paused';

/** A state as it is shown: icon and word, never colour alone. */
export interface Marked {
  readonly mark: Mark;
  readonly word: string;
}

const outcomes: Readonly<Record<Outcome, Marked>> = {
  succeeded: { mark: 'succeeded', word: 'succeeded' },
  warned: { mark: 'warned', word: 'succeeded with warnings' },
  failed: { mark: 'failed', word: 'failed' },
  cancelled: { mark: 'cancelled', word: 'cancelled' },
  skipped: { mark: 'skipped', word: 'skipped' },
  interrupted: { mark: 'failed', word: 'interrupted' },
};

const phases: Readonly<Record<Exclude<Phase, 'restic'>, string>> = {
  waiting: 'waiting for its turn',
  preflight: 'checking that all is there',
  before: 'calling the hooks before',
  after: 'calling the hooks after',
  ended: 'ended',
};

const tasks: Readonly<Record<TaskName, string>> = {
  backup: 'backing up',
  copy: 'copying snapshots',
  check: 'checking the repository',
  forget: 'forgetting snapshots',
  prune: 'pruning the repository',
  drill: 'trying a restore',
  restore: 'restoring',
};

const phaseNames: Readonly<Record<Phase, string>> = {
  waiting: 'Waiting',
  preflight: 'Checks',
  before: 'Before hooks',
  restic: 'restic',
  after: 'End hooks',
  ended: 'Ended',
};

const deliveries: Readonly<Record<DeliveryState, Marked>> = {
  pending: { mark: 'waiting', word: 'waiting to be sent' },
  sending: { mark: 'running', word: 'sending' },
  delivered: { mark: 'succeeded', word: 'delivered' },
  failed: { mark: 'failed', word: 'failed' },
  superseded: { mark: 'skipped', word: 'no longer needed' },
  suppressed: { mark: 'skipped', word: 'held back' },
  blocked: { mark: 'failed', word: 'not allowed' },
  disabled: { mark: 'skipped', word: 'switched off' },
  cancelled: { mark: 'cancelled', word: 'cancelled' },
};

const waits: Readonly<Record<WaitingFor, Marked>> = {
  turn: { mark: 'waiting', word: 'waiting to be sent' },
  retry: { mark: 'warned', word: 'will be tried again' },
  network: { mark: 'waiting', word: 'waiting for the network' },
  keychain: { mark: 'warned', word: 'waiting for the keychain' },
};

const triggers: Readonly<Record<Trigger, string>> = {
  manual: 'started by hand',
  schedule: 'on schedule',
  'catch-up': 'made up for a missed time',
  retry: 'tried again',
  cli: 'from the command line',
  chain: 'after a backup',
};

/** How a run stands or ended. */
export function markOfRun(run: Pick<Run, 'outcome' | 'phase' | 'failure'>): Marked {
  if (run.outcome === 'skipped' && run.failure?.kind === 'missed')
    return { mark: 'skipped', word: 'missed' };
  if (run.outcome !== null && run.phase === 'ended') return outcomes[run.outcome];
  return run.phase === 'waiting'
    ? { mark: 'waiting', word: 'waiting' }
    : { mark: 'running', word: 'running' };
}

export function markOfOutcome(outcome: Outcome): Marked {
  return outcomes[outcome];
}

/** How a delivery stands; of a pending one, what it waits for. */
export function markOfDelivery(delivery: Pick<Delivery, 'state' | 'waitingFor'>): Marked {
  const { state, waitingFor } = delivery;
  return state === 'pending' && waitingFor !== null ? waits[waitingFor] : deliveries[state];
}

/** What a run in flight is doing, for the line under its bar. */
export function phaseInWords({ phase, task }: Pick<Run, 'phase' | 'task'>): string {
  return phase === 'restic' ? tasks[task] : phases[phase];
}

/** A phase's short name, as a row of the waterfall has it. */
export function phaseName(phase: Phase): string {
  return phaseNames[phase];
}

export function triggerInWords(trigger: Trigger): string {
  return triggers[trigger];
}

/** What made a run start, and the time of the schedule that it is about: `on schedule, for 08:00`. */
export function causeInWords(
  { trigger, slot, createdAt }: Pick<Run, 'trigger' | 'slot' | 'createdAt'>,
  reader: Reader,
): string {
  if (slot === null) return triggers[trigger];
  const isSameDay = dayOf(slot, reader) === dayOf(createdAt, reader);
  const time = isSameDay ? formatTime(slot, reader) : formatInstant(slot, reader);
  return `${triggers[trigger]}, for ${time}`;
}

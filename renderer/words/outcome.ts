import type { Delivery, DeliveryState, WaitingFor } from '../../preload/contract/delivery.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Outcome, Phase, Run, Trigger } from '../../preload/contract/run.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
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

interface MarkedKey {
  readonly mark: Mark;
  readonly key: WordKey;
}

const outcomes = {
  succeeded: { mark: 'succeeded', key: 'outcomes.succeeded' },
  warned: { mark: 'warned', key: 'outcomes.warned' },
  failed: { mark: 'failed', key: 'outcomes.failed' },
  cancelled: { mark: 'cancelled', key: 'outcomes.cancelled' },
  skipped: { mark: 'skipped', key: 'outcomes.skipped' },
  interrupted: { mark: 'failed', key: 'outcomes.interrupted' },
} as const satisfies Readonly<Record<Outcome, MarkedKey>>;

const phases = {
  waiting: 'outcomes.inTurn',
  preflight: 'outcomes.inPreflight',
  before: 'outcomes.inBefore',
  after: 'outcomes.inAfter',
  ended: 'outcomes.inEnd',
} as const satisfies Readonly<Record<Exclude<Phase, 'restic'>, WordKey>>;

const tasks = {
  backup: 'outcomes.inBackup',
  copy: 'outcomes.inCopy',
  check: 'outcomes.inCheck',
  forget: 'outcomes.inForget',
  prune: 'outcomes.inPrune',
  drill: 'outcomes.inDrill',
  restore: 'outcomes.inRestore',
} as const satisfies Readonly<Record<TaskName, WordKey>>;

const phaseNames = {
  waiting: 'outcomes.phaseWaiting',
  preflight: 'outcomes.phasePreflight',
  before: 'outcomes.phaseBefore',
  after: 'outcomes.phaseAfter',
  ended: 'outcomes.phaseEnded',
} as const satisfies Readonly<Record<Exclude<Phase, 'restic'>, WordKey>>;

const deliveries = {
  pending: { mark: 'waiting', key: 'deliveries.pending' },
  sending: { mark: 'running', key: 'deliveries.sending' },
  delivered: { mark: 'succeeded', key: 'deliveries.delivered' },
  failed: { mark: 'failed', key: 'deliveries.failed' },
  superseded: { mark: 'skipped', key: 'deliveries.superseded' },
  suppressed: { mark: 'skipped', key: 'deliveries.suppressed' },
  blocked: { mark: 'failed', key: 'deliveries.blocked' },
  disabled: { mark: 'skipped', key: 'deliveries.disabled' },
  cancelled: { mark: 'cancelled', key: 'deliveries.cancelled' },
} as const satisfies Readonly<Record<DeliveryState, MarkedKey>>;

const waits = {
  turn: { mark: 'waiting', key: 'deliveries.pending' },
  retry: { mark: 'warned', key: 'deliveries.waitsRetry' },
  network: { mark: 'waiting', key: 'deliveries.waitsNetwork' },
  keychain: { mark: 'warned', key: 'deliveries.waitsKeychain' },
} as const satisfies Readonly<Record<WaitingFor, MarkedKey>>;

const triggers = {
  manual: 'outcomes.byManual',
  schedule: 'outcomes.bySchedule',
  'catch-up': 'outcomes.byCatchUp',
  retry: 'outcomes.byRetry',
  cli: 'outcomes.byCli',
  chain: 'outcomes.byChain',
} as const satisfies Readonly<Record<Trigger, WordKey>>;

/** How a run stands or ended. */
export function markOfRun(run: Pick<Run, 'outcome' | 'phase' | 'failure'>): Marked {
  if (run.outcome === 'skipped' && run.failure?.kind === 'missed')
    return { mark: 'skipped', word: t('outcomes.missed') };
  if (run.outcome !== null && run.phase === 'ended') return markOfOutcome(run.outcome);
  return run.phase === 'waiting'
    ? { mark: 'waiting', word: t('outcomes.waiting') }
    : { mark: 'running', word: t('outcomes.running') };
}

export function markOfOutcome(outcome: Outcome): Marked {
  const { mark, key } = outcomes[outcome];
  return { mark, word: t(key) };
}

/** How a delivery stands; of a pending one, what it waits for. */
export function markOfDelivery(delivery: Pick<Delivery, 'state' | 'waitingFor'>): Marked {
  const { state, waitingFor } = delivery;
  const { mark, key } =
    state === 'pending' && waitingFor !== null ? waits[waitingFor] : deliveries[state];
  return { mark, word: t(key) };
}

/** What a run in flight is doing, for the line under its bar. */
export function phaseInWords({ phase, task }: Pick<Run, 'phase' | 'task'>): string {
  return t(phase === 'restic' ? tasks[task] : phases[phase]);
}

/** A phase's short name, as a row of the waterfall has it. */
export function phaseName(phase: Phase): string {
  return phase === 'restic' ? 'restic' : t(phaseNames[phase]);
}

export function triggerInWords(trigger: Trigger): string {
  return t(triggers[trigger]);
}

/** What made a run start, and for which time where it did not start then: `on schedule, for 08:00`. */
export function causeInWords(
  { trigger, slot, createdAt }: Pick<Run, 'trigger' | 'slot' | 'createdAt'>,
  reader: Reader,
): string {
  if (slot === null) return triggerInWords(trigger);
  const isSameDay = dayOf(slot, reader) === dayOf(createdAt, reader);
  const time = isSameDay ? formatTime(slot, reader) : formatInstant(slot, reader);
  if (isSameDay && time === formatTime(createdAt, reader)) return triggerInWords(trigger);
  return t('outcomes.causeFor', { cause: triggerInWords(trigger), time });
}

import type { Attempt, Delivery, Timing } from '../../../preload/contract/delivery.ts';
import type { PhaseMark, Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { formatDuration } from '../../words/duration.ts';
import { markOfDelivery, phaseName, type Mark } from '../../words/outcome.ts';

/** A stretch of time as shares of the axis, 0 to 1, and in milliseconds since the run was made. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  readonly beganMs: number;
  readonly tookMs: number;
  /** What came of it, in a word or two; empty for a phase. */
  readonly words: string;
  /** Where the time of an attempt went; null for a phase, and where it is not known. */
  readonly timing: Timing | null;
}

/** One row: a phase, or a delivery with a bar per attempt. */
export interface Row {
  /** The delivery's id, or the phase. */
  readonly key: string;
  readonly kind: 'phase' | 'delivery';
  readonly name: string;
  readonly bars: readonly Bar[];
  /** What the row says beside its bars. */
  readonly words: string;
}

/** A run's phases and deliveries on one time axis. */
export interface Waterfall {
  readonly rows: readonly Row[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

interface Axis {
  readonly start: number;
  readonly span: number;
}

/**
 * Lays the run out. The axis ends with the run and the first attempts of its deliveries: tries made
 * hours later, by themselves or by hand, would press everything else into a corner, so they are left
 * to the log. While the run is on, the axis ends at a whole tick ahead of it, so that it stands still
 * but for a step now and then.
 */
export function layOutWaterfall(run: Run, deliveries: readonly Delivery[], now: number): Waterfall {
  const start = Date.parse(run.createdAt);
  const end = run.finishedAt === null ? now : Date.parse(run.finishedAt);
  const firstEnds = deliveries.flatMap(({ attempts: [first] }) =>
    first?.trigger === 'auto' ? [Date.parse(first.startedAt) + first.durationMs] : [],
  );
  const reached = Math.max(1, Math.max(end, ...firstEnds) - start);
  const axis = { start, span: run.finishedAt === null ? wholeTicks(reached) : reached };
  const rows = [
    ...phaseRows(run, end, axis),
    ...deliveries.flatMap((delivery) => {
      const row = deliveryRow(delivery, axis, now);
      return row.bars.length > 0 || isOwed(delivery) ? [row] : [];
    }),
  ];
  return {
    rows: rows.toSorted((a, b) => startOf(a) - startOf(b)),
    ticks: ticksOver(axis.span),
  };
}

/** What was never sent, or only long after, has no place on the axis. */
function isOwed({ state }: Delivery): boolean {
  return state === 'pending' || state === 'sending';
}

function phaseRows(run: Run, end: number, axis: Axis): readonly Row[] {
  return run.phases.flatMap((mark, index) => {
    const until = run.phases[index + 1];
    const from = Date.parse(mark.at);
    const to = until === undefined ? end : Date.parse(until.at);
    return isWorthARow(mark, to - from) ? [phaseRow(mark, to, axis)] : [];
  });
}

const NOTICEABLE_WAIT_MS = 1_000;

function isWorthARow({ phase }: PhaseMark, tookMs: number): boolean {
  if (phase === 'restic') return true;
  return phase === 'waiting' || phase === 'preflight' ? tookMs >= NOTICEABLE_WAIT_MS : false;
}

function phaseRow({ phase, at }: PhaseMark, to: number, axis: Axis): Row {
  const from = Date.parse(at);
  const mark = phase === 'waiting' ? 'waiting' : 'running';
  return {
    key: phase,
    kind: 'phase',
    name: phaseName(phase),
    bars: [{ ...stretch(from, to, axis), mark, words: '', timing: null }],
    words: formatDuration(to - from),
  };
}

function deliveryRow(delivery: Delivery, axis: Axis, now: number): Row {
  const { attempts, state } = delivery;
  const onAxis = attempts.filter(
    (attempt) => Date.parse(attempt.startedAt) <= axis.start + axis.span,
  );
  return {
    key: delivery.id,
    kind: 'delivery',
    name: delivery.hook,
    bars: [...onAxis.map((attempt) => attemptBar(attempt, axis)), ...inFlight(delivery, axis, now)],
    words: [
      ...lastAttemptInWords(delivery),
      ...(delivery.gating ? [t('run.waitedFor')] : []),
      ...(state === 'delivered' ? [] : [markOfDelivery(delivery).word]),
    ].join(' · '),
  };
}

function attemptBar(attempt: Attempt, axis: Axis): Bar {
  const from = Date.parse(attempt.startedAt);
  return {
    ...stretch(from, from + attempt.durationMs, axis),
    mark: attempt.error === null ? 'succeeded' : 'failed',
    words: answerInWords(attempt),
    timing: attempt.timing,
  };
}

/** The first try of a message that the run waits for is made at once, and is told of when it is over. */
function inFlight(delivery: Delivery, axis: Axis, now: number): readonly Bar[] {
  const { attempts, gating, state, createdAt } = delivery;
  if (!gating || state !== 'sending' || attempts.length > 0) return [];
  const from = Date.parse(createdAt);
  const { word: words } = markOfDelivery(delivery);
  return [{ ...stretch(from, now, axis), mark: 'running', words, timing: null }];
}

function lastAttemptInWords({ attempts }: Delivery): readonly string[] {
  const last = attempts.at(-1);
  return last === undefined ? [] : [answerInWords(last), formatDuration(last.durationMs)];
}

function answerInWords({ response }: Attempt): string {
  return response === null ? t('run.noAnswer') : String(response.status);
}

type Stretch = Pick<Bar, 'from' | 'to' | 'beganMs' | 'tookMs'>;

function stretch(from: number, to: number, { start, span }: Axis): Stretch {
  const share = (at: number): number => Math.min(1, Math.max(0, (at - start) / span));
  return {
    from: share(from),
    to: share(to),
    beganMs: Math.max(0, from - start),
    tookMs: Math.max(0, to - from),
  };
}

function startOf({ bars: [first] }: Row): number {
  return first?.from ?? 1;
}

const TICK_STEPS_MS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000,
  300_000, 600_000, 1_200_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000, 28_800_000, 86_400_000,
];
const MOST_TICKS = 5;
const SHORTEST_LIVE_AXIS_MS = 10_000;

function ticksOver(spanMs: number): Waterfall['ticks'] {
  const step = stepOver(spanMs);
  const count = Math.floor(spanMs / step);
  return Array.from({ length: count + 1 }, (_, n) => ({
    at: (n * step) / spanMs,
    label: n === 0 ? '0' : formatDuration(n * step),
  }));
}

function wholeTicks(spanMs: number): number {
  const span = Math.max(spanMs, SHORTEST_LIVE_AXIS_MS);
  const step = stepOver(span);
  return Math.ceil(span / step) * step;
}

function stepOver(spanMs: number): number {
  return TICK_STEPS_MS.find((each) => spanMs / each <= MOST_TICKS) ?? spanMs;
}

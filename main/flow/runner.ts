import type { Profile, Repository, TaskName } from '../../preload/contract/profile.ts';
import type { RestoreRequest } from '../../preload/contract/restore.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { callsAt, endMoments, startMoments, type Call } from '../core/moments.ts';
import {
  cancelledVerdict,
  enterPhase,
  enterRestic,
  failedBy,
  withDecision,
  withHookWarning,
  withVerdict,
  type Verdict,
} from '../core/run-state.ts';
import type { Ready } from './ready.ts';
import { writeCalls, type CallNeeds, type WrittenCall } from './call-hooks.ts';
import type { GateResult } from './gate.ts';
import type { RunRecord } from './run-record.ts';

export interface RunnerNeeds extends CallNeeds {
  /** Engine found, secrets read, sources looked at, repository answering. */
  readonly preflight: (order: Order) => Promise<Result<Ready>>;
  /** Does the task itself with restic, and writes what came of it on the record. */
  readonly work: (order: Order, ready: Ready) => Promise<void>;
  readonly addToOutbox: (written: readonly WrittenCall[]) => void;
  readonly supersedeBefore: (runId: string) => void;
  readonly wakeCourier: () => void;
  readonly passGate: (written: WrittenCall, signal: AbortSignal) => Promise<GateResult>;
}

/** A run with everything that it is about. */
export interface Order {
  readonly record: RunRecord;
  readonly profile: Profile;
  readonly repository: Repository;
  /** What is to be restored; null for the other tasks. */
  readonly restore: RestoreRequest | null;
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
}

/** Takes a run from its turn in the queue to its end: preflight, hooks, restic, hooks. */
export async function executeRun(order: Order, needs: RunnerNeeds): Promise<void> {
  const { record, signal } = order;
  const at = (): string => new Date(needs.now()).toISOString();
  const enter = (phase: 'preflight' | 'before'): void => {
    record.change((run) => enterPhase(run, phase, at()));
  };
  const end = (verdict: Verdict): void => {
    record.change((run) => withVerdict(run, verdict));
  };

  enter('preflight');
  const ready = await needs.preflight(order);
  if (signal.aborted) end(cancelledVerdict(record.get().task));
  else if (!ready.ok) end(failedBy(ready.failure));
  else {
    enter('before');
    const before = await callBefore(order, needs);
    if (signal.aborted) end(cancelledVerdict(record.get().task));
    else if (before.stop !== null) end(before.stop);
    else {
      const { version } = ready.value.engine;
      record.change((run) => enterRestic(run, version, at()));
      await needs.work(order, ready.value);
    }
    for (const text of before.warnings) record.change((run) => withHookWarning(run, text));
  }
  await endRun(order, needs);
}

/** Ends a run that has its verdict: writes and calls its end hooks. Also for runs cut off by a crash. */
export async function endRun(
  order: Omit<Order, 'signal' | 'restore'>,
  needs: RunnerNeeds,
): Promise<void> {
  const { record, profile } = order;
  const run = record.get();
  if (run.outcome === null) throw new Error(`endRun: run ${run.id} has no outcome`);
  const calls = callsAt(profile.tasks[run.task].hooks, endMoments(run), run.resticStarted);
  const written = await writeCalls(calls, { ...order, run }, needs);
  const at = new Date(needs.now()).toISOString();
  const gates = written.filter(
    ({ owed, settlement }) => owed.gating && settlement.state !== 'disabled',
  );
  record.change(
    (each) => enterPhase(each, gates.length === 0 ? 'ended' : 'after', at),
    () => {
      needs.supersedeBefore(run.id);
      needs.addToOutbox(written);
    },
  );
  needs.wakeCourier();
  if (gates.length > 0) await passEndGates(order.record, gates, needs);
}

/** A cancelled run's end hooks still speak, so they get a signal of their own. */
async function passEndGates(
  record: RunRecord,
  gates: readonly WrittenCall[],
  needs: RunnerNeeds,
): Promise<void> {
  const fresh = new AbortController();
  for (const gate of gates) {
    const result = await passOrExplain(gate, fresh.signal, needs);
    if (result.passed) continue;
    const text = describeGate(gate.call, result);
    const at = new Date(needs.now()).toISOString();
    record.change((run) =>
      withDecision(withHookWarning(run, text), at, t('failuresRun.markedWarning', { text })),
    );
  }
  const at = new Date(needs.now()).toISOString();
  record.change((run) => enterPhase(run, 'ended', at));
}

function describeGate({ hook }: Call, { reason }: GateResult): string {
  return t('failuresRun.hookFailed', { name: hook.name, reason });
}

/** What the before hooks came to: the verdict of the one that stopped the run, and what to warn of. */
interface Before {
  readonly stop: Verdict | null;
  readonly warnings: readonly string[];
}

async function callBefore(order: Order, needs: RunnerNeeds): Promise<Before> {
  const { record, profile, signal } = order;
  const run = record.get();
  const calls = callsAt(profile.tasks[run.task].hooks, startMoments(run.trigger), true);
  const written = await writeCalls(calls, { ...order, run }, needs);
  if (written.length === 0) return { stop: null, warnings: [] };
  needs.addToOutbox(written);
  needs.wakeCourier();
  const warnings: string[] = [];
  for (const each of written) {
    if (signal.aborted) break;
    if (!each.owed.gating) continue;
    const result = await passOrExplain(each, signal, needs);
    if (result.passed || signal.aborted) continue;
    const stop = verdictOfGate(each.call, run.task, result);
    const text = describeGate(each.call, result);
    const at = new Date(needs.now()).toISOString();
    const decision =
      stop === null
        ? t('failuresRun.goingOn', { text })
        : t(`failuresRun.notMade_${run.task}`, { text });
    record.change((now) => withDecision(now, at, decision));
    if (stop !== null) return { stop, warnings };
    warnings.push(text);
  }
  return { stop: null, warnings };
}

async function passOrExplain(
  each: WrittenCall,
  signal: AbortSignal,
  needs: RunnerNeeds,
): Promise<GateResult> {
  const { state, reason } = each.settlement;
  if (state === 'pending') return needs.passGate(each, signal);
  return { passed: state === 'disabled', reason, hint: '' };
}

/** What a failed gate means for the run; null lets it go on. */
function verdictOfGate(
  { hook }: Call,
  task: TaskName,
  { reason, hint }: GateResult,
): Verdict | null {
  const message = t(`failuresRun.stopped_${task}`, { name: hook.name, reason });
  const failure = (kind: Failure['kind']): Failure => ({
    kind,
    message,
    hint: hint === '' ? t('failuresRun.stoppedHint') : hint,
  });
  switch (hook.onFailure) {
    case 'stop':
      return { outcome: 'failed', failure: failure('hook-stopped'), message };
    case 'skip':
      return { outcome: 'skipped', failure: failure('hook-skipped'), message };
    case 'warn':
    case 'ignore':
      return null;
  }
}

import type { Hook, Moment } from '../../preload/contract/hook.ts';
import type { Outcome, Run, Trigger } from '../../preload/contract/run.ts';

/** A hook that is to speak at a moment. */
export interface Call {
  readonly hook: Hook;
  readonly moment: Moment;
}

/** The moments that the end of a run brings, in their order. One that never was is only missed. */
export function endMoments({
  outcome,
  failure,
}: Pick<Run, 'outcome' | 'failure'>): readonly Moment[] {
  if (outcome === null) return [];
  return failure?.kind === 'missed' ? ['missed'] : [endMoment(outcome), 'finally'];
}

function endMoment(outcome: Outcome): Moment {
  switch (outcome) {
    case 'succeeded':
      return 'success';
    case 'warned':
      return 'warning';
    case 'cancelled':
      return 'cancelled';
    case 'skipped':
      return 'skipped';
    case 'failed':
    case 'interrupted':
      return 'failure';
  }
}

/** The moments that the start of a run brings: a time that was missed is told by the run that makes up for it. */
export function startMoments(trigger: Trigger): readonly Moment[] {
  return trigger === 'catch-up' ? ['missed', 'before'] : ['before'];
}

/** Who speaks: moment by moment, and within a moment in the order written. */
export function callsAt(
  hooks: readonly Hook[],
  moments: readonly Moment[],
  resticStarted: boolean,
): readonly Call[] {
  const speaking = hooks.filter(
    (hook) => hook.enabled && (resticStarted || !hook.onlyIfResticStarted),
  );
  return moments.flatMap((moment) =>
    speaking.filter((hook) => hook.moments.includes(moment)).map((hook) => ({ hook, moment })),
  );
}

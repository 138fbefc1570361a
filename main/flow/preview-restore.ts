import type { RestorePreview } from '../../preload/contract/restore.ts';
import type { Result } from '../../preload/contract/result.ts';
import { tally } from '../core/decide-restore.ts';
import { failureOfExit } from '../core/outcome.ts';
import { doSteps, type Open, type StepNeeds, type Wanted } from './restore-steps.ts';

/** Finds out what a restore would do. Nothing is written, and nothing is made. */
export async function previewRestore(
  open: Open,
  wanted: Omit<Wanted, 'dryRun'>,
  signal: AbortSignal,
  needs: StepNeeds,
): Promise<Result<RestorePreview>> {
  const dry = { ...wanted, dryRun: true };
  const planned = await needs.plan(open, dry, signal);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const watch = { onStatus: () => undefined, signal };
  const done = await doSteps(open, { ...dry, plan }, watch, needs);
  if (!done.ok) return done;
  const { exit, counts, isComplete, problems } = done.value;
  if (!isComplete || (exit.code !== 0 && problems.length === 0))
    return { ok: false, failure: failureOfExit(exit) };
  return { ok: true, value: { target: plan.target, ...tally({ counts, problems }) } };
}

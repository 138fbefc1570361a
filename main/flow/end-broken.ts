import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { enterPhase, withVerdict } from '../core/run-state.ts';
import type { RunRecord } from './run-record.ts';

/** A bug of ours must not leave a run that never ends, nor take down the other runs. */
export function endBroken(
  { record }: { readonly record: RunRecord },
  error: unknown,
  needs: { readonly now: () => number },
): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const failure: Failure = {
    kind: 'interrupted',
    message: t('failuresRun.ourFault'),
    hint: t('failuresRun.ourFaultHint'),
    details,
  };
  const { message } = failure;
  const at = new Date(needs.now()).toISOString();
  record.change((run) =>
    enterPhase(withVerdict(run, { outcome: 'failed', failure, message }), 'ended', at),
  );
}

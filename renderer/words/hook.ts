import type { Hook, Method, Moment, OnFailure } from '../../preload/contract/hook.ts';

/** All moments in the order of a run. */
export const moments: readonly Moment[] = [
  'before',
  'success',
  'warning',
  'failure',
  'cancelled',
  'skipped',
  'missed',
  'finally',
];

export const methods: readonly Method[] = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
];

const momentSentences: Readonly<Record<Moment, string>> = {
  before: 'Before restic starts',
  success: 'When all went well',
  warning: 'When some files could not be read',
  failure: 'When the run failed',
  cancelled: 'When the run was cancelled',
  skipped: 'When the run was skipped',
  missed: 'When its time passed and nobody could run it',
  finally: 'At any end of a run',
};

const consequences: Readonly<Record<OnFailure, string>> = {
  ignore: 'Only note it',
  warn: 'Mark the run with a warning',
  stop: 'Don’t back up, count as failed',
  skip: 'Don’t back up, skip quietly',
};

/** When a moment comes, for a chip's tooltip. */
export function momentInWords(moment: Moment): string {
  return momentSentences[moment];
}

/** What a failed delivery means for the run, as a choice reads. */
export function onFailureInWords(onFailure: OnFailure): string {
  return consequences[onFailure];
}

/** The consequences that hooks at these moments can have: only before restic can it still be stopped. */
export function consequencesFor(chosen: readonly Moment[]): readonly OnFailure[] {
  const stoppable = chosen.length === 1 && chosen[0] === 'before';
  return stoppable ? ['ignore', 'warn', 'stop', 'skip'] : ['ignore', 'warn'];
}

/** A hook in one line: when, and what it calls or the channel that it goes through. */
export function hookInWords(
  hook: Pick<Hook, 'moments' | 'method' | 'url'>,
  channel: string | null,
): string {
  const when = hook.moments.length === 0 ? 'never' : hook.moments.join(', ');
  if (channel !== null) return `${when} · through ${channel}`;
  return `${when} · ${hook.method} ${hook.url === '' ? '…' : hook.url}`;
}

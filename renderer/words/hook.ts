import type { Hook, Method, Moment, OnFailure } from '../../preload/contract/hook.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { seriesInWords } from '../../words/list.ts';

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

const names = {
  before: 'hook.momentBefore',
  success: 'hook.momentSuccess',
  warning: 'hook.momentWarning',
  failure: 'hook.momentFailure',
  cancelled: 'hook.momentCancelled',
  skipped: 'hook.momentSkipped',
  missed: 'hook.momentMissed',
  finally: 'hook.momentFinally',
} as const satisfies Readonly<Record<Moment, WordKey>>;

const sentences = {
  before: 'hook.whenBefore',
  success: 'hook.whenSuccess',
  warning: 'hook.whenWarning',
  failure: 'hook.whenFailure',
  cancelled: 'hook.whenCancelled',
  skipped: 'hook.whenSkipped',
  missed: 'hook.whenMissed',
  finally: 'hook.whenFinally',
} as const satisfies Readonly<Record<Moment, WordKey>>;

const consequences = {
  ignore: 'hook.onlyNote',
  warn: 'hook.markWarning',
  stop: 'hook.stopAsFailed',
  skip: 'hook.skipQuietly',
} as const satisfies Readonly<Record<OnFailure, WordKey>>;

/** A moment in a word or two. */
export function nameOfMoment(moment: Moment): string {
  return t(names[moment]);
}

/** When a moment comes, for a chip's tooltip. */
export function momentInWords(moment: Moment): string {
  return t(sentences[moment]);
}

/** What a failed delivery means for the run, as a choice reads. */
export function onFailureInWords(onFailure: OnFailure): string {
  return t(consequences[onFailure]);
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
  const when =
    hook.moments.length === 0 ? t('hook.never') : seriesInWords(hook.moments.map(nameOfMoment));
  if (channel !== null) return t('hook.throughChannel', { moments: when, channel });
  return `${when} · ${hook.method} ${hook.url === '' ? '…' : hook.url}`;
}

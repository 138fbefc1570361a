import type { Moment } from '../../../preload/contract/hook.ts';

/** The moments at which a message is always shown: those that most hooks are for. */
export const usualMoments: readonly Moment[] = [
  'before',
  'success',
  'warning',
  'failure',
  'cancelled',
];

/** The moments that a preview has tabs for: the usual ones and what else is chosen, in a run's order. */
export function shownMoments(chosen: readonly Moment[]): readonly Moment[] {
  return [...usualMoments, ...chosen.filter((moment) => !usualMoments.includes(moment))];
}

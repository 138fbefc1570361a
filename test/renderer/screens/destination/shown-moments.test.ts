import { expect, it } from 'vitest';
import { shownMoments } from '../../../../renderer/screens/destination/shown-moments.ts';

it('are the five usual ones, and what else is chosen', () => {
  const usual = ['before', 'success', 'warning', 'failure', 'cancelled'];
  expect(shownMoments([])).toEqual(usual);
  expect(shownMoments(['failure', 'finally'])).toEqual([...usual, 'finally']);
});

import { expect, it } from 'vitest';
import { tasksToOffer } from '../../../renderer/words/tasks.ts';

it('offers to copy and to forget only where the profile says how', () => {
  expect(tasksToOffer({ copyTo: null, retention: null })).toEqual(['check', 'prune']);
  expect(
    tasksToOffer({
      copyTo: { location: '/second', passwordSecret: 's', environment: [] },
      retention: { last: 1, hourly: 0, daily: 0, weekly: 0, monthly: 0, yearly: 0 },
    }),
  ).toEqual(['copy', 'check', 'forget', 'prune']);
});

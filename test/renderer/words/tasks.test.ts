import { expect, it } from 'vitest';
import { tasksToOffer } from '../../../renderer/words/tasks.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';

it('offers to copy and to forget only where the profile says how', () => {
  expect(tasksToOffer({ copyTo: null, retention: null })).toEqual(['check', 'prune', 'drill']);
  expect(
    tasksToOffer({
      copyTo: { location: '/second', passwordSecret: 's', environment: [] },
      retention: { ...emptyRetention, last: 1 },
    }),
  ).toEqual(['copy', 'check', 'forget', 'prune', 'drill']);
});

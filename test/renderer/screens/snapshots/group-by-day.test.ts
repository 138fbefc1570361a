import { expect, test } from 'vitest';
import { groupByDay } from '../../../../renderer/screens/snapshots/group-by-day.ts';
import { aSnapshot } from '../../../fakes/make.ts';

test('snapshots of one day stand together, in their order', () => {
  const snapshots = [
    aSnapshot({ id: 'c', time: '2026-03-12T08:00:00.000Z' }),
    aSnapshot({ id: 'b', time: '2026-03-12T06:00:00.000Z' }),
    aSnapshot({ id: 'a', time: '2026-03-11T20:00:00.000Z' }),
  ];
  const reader = { now: new Date('2026-03-12T10:00:00Z'), locale: 'en-GB', timeZone: 'UTC' };
  const days = groupByDay(snapshots, reader);
  expect(days.map(({ name, snapshots: those }) => [name, those.map(({ id }) => id)])).toEqual([
    ['Today', ['c', 'b']],
    ['Yesterday', ['a']],
  ]);
});

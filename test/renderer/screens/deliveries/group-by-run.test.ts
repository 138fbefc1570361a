import { expect, it } from 'vitest';
import { groupByRun } from '../../../../renderer/screens/deliveries/group-by-run.ts';
import { deliveriesOf } from '../../../window/gallery-deliveries.ts';
import { endedRun } from '../../../window/gallery-runs.ts';

const at = '2026-03-18T07:00:00Z';
const deliveries = (runId: string, profileId = 'p1') =>
  deliveriesOf(endedRun(runId, [profileId, 'Documents'], at, at), () => at).slice(0, 2);

it('puts the deliveries of one run together, in their order, under the time of the newest', () => {
  const [first, second] = deliveries('run-2');
  const groups = groupByRun([first!, second!, ...deliveries('run-1')]);
  expect(groups.map(({ runId }) => runId)).toEqual(['run-2', 'run-1']);
  expect(groups[0]?.deliveries).toEqual([first, second]);
  expect(groups[0]?.at).toBe([first!.createdAt, second!.createdAt].toSorted().at(-1));
});

it('puts tests of one profile together, and keeps those of another apart', () => {
  const tests = [...deliveries('', 'p1'), ...deliveries('', 'p2')].map((delivery) => ({
    ...delivery,
    runId: null,
  }));
  const counts = groupByRun(tests).map((group) => [group.profileId, group.deliveries.length]);
  expect(counts).toEqual([
    ['p1', 2],
    ['p2', 2],
  ]);
});

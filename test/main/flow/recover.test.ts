import { expect, it } from 'vitest';
import { enterPhase } from '../../../main/core/run-state.ts';
import { dueAt } from '../../../main/core/stored-delivery.ts';
import { recoverRuns } from '../../../main/flow/recover.ts';
import { endRun } from '../../../main/flow/runner.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aHouse } from '../../fakes/house.ts';
import { aHook, anOwed, aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { aReceiver } from '../../fakes/receiver.ts';

const at = '2026-03-01T08:00:00.000Z';
const hooks = [aHook({ moments: ['failure', 'success'] })];

async function recovered(run: Run, prepare = (_house: ReturnType<typeof aHouse>) => {}) {
  const house = aHouse({ send: aReceiver('ok').send });
  const ended: string[] = [];
  house.stores.runs.save(run);
  prepare(house);
  await recoverRuns({
    now: house.needs.now,
    unfinished: () => house.stores.runs.unfinished(),
    record: house.record,
    find: () => ({ profile: aProfile(hooks), repository: aRepository }),
    releaseGates: (runId) => {
      house.stores.deliveries.releaseGates(runId, 1);
    },
    endRun: (order) => endRun(order, house.needs),
    ended: ({ id, outcome }) => {
      ended.push(`${id} ${String(outcome)}`);
    },
  });
  const result = {
    ended,
    run: house.stores.runs.get('run-1'),
    deliveries: house.stores.deliveries.list({ limit: 10 }),
    due: house.stores.deliveries.due(Number.MAX_SAFE_INTEGER).map(({ owed }) => owed.id),
  };
  house.stores.close();
  return result;
}

it('calls a run that was cut off interrupted, and tells its failure hooks', async () => {
  const { run, deliveries, ended } = await recovered(enterPhase(aRun(), 'restic', at));
  expect(run).toMatchObject({ outcome: 'interrupted', phase: 'ended' });
  expect(ended).toEqual(['run-1 interrupted']);
  expect(deliveries.map(({ moment }) => moment)).toEqual(['failure']);
});

it('keeps the outcome of a run that was cut off before its messages were written', async () => {
  const cut = { ...enterPhase(aRun(), 'restic', at), outcome: 'succeeded' } as const;
  const { run, deliveries } = await recovered(cut);
  expect(run).toMatchObject({ outcome: 'succeeded', phase: 'ended' });
  expect(deliveries.map(({ moment }) => moment)).toEqual(['success']);
});

it('writes no second message for a run that was waiting for one, and hands that to the courier', async () => {
  const waiting = { ...enterPhase(aRun(), 'after', at), outcome: 'succeeded' } as const;
  const { run, deliveries, due } = await recovered(waiting, ({ stores }) => {
    const settlement = dueAt(1);
    stores.deliveries.add([{ owed: anOwed({ gating: true }), settlement }]);
  });
  expect(run?.phase).toBe('ended');
  expect(deliveries).toHaveLength(1);
  expect(due).toEqual(['delivery-1']);
});

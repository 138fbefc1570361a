import { expect, it } from 'vitest';
import { watchRunEnds } from '../../../main/flow/run-ends.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';

/** A watch over one run, five minutes after eight. */
function aWatch() {
  const history = new Map<string, Run>();
  const ended: string[] = [];
  const hear = watchRunEnds({
    now: () => Date.parse('2026-03-01T08:05:00.000Z'),
    get: async (runId) => history.get(runId) ?? null,
    ended: ({ id }) => ended.push(id),
  });
  const change = (run: Run): Promise<void> => {
    history.set(run.id, run);
    return hear({ what: 'runs', runId: run.id });
  };
  return { ended, change, hear };
}

const over = { phase: 'ended', finishedAt: '2026-03-01T08:04:59.000Z' } as const;

it('says once that a run has ended, however often it changes afterwards', async () => {
  const { ended, change } = aWatch();
  await change(aRun({ phase: 'restic' }));
  expect(ended).toEqual([]);
  await Promise.all([change(aRun(over)), change(aRun(over))]);
  await change(aRun(over));
  expect(ended).toEqual(['run-1']);
});

it('keeps still about an old run of which a message is sent again', async () => {
  const { ended, change } = aWatch();
  await change(aRun({ ...over, finishedAt: '2026-03-01T08:03:00.000Z' }));
  expect(ended).toEqual([]);
});

it('keeps still about other news, and about runs that are gone', async () => {
  const { ended, hear } = aWatch();
  await hear({ what: 'runs' });
  await hear({ what: 'profiles', runId: 'run-1' });
  await hear({ what: 'runs', runId: 'nobody' });
  expect(ended).toEqual([]);
});

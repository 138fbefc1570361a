import { describe, expect, it } from 'vitest';
import { runAnswers, type RunNeeds } from '../../../main/ipc/runs.ts';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import type { RunFilter } from '../../../preload/contract/run-filter.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';

const failure: Failure = { kind: 'busy', message: 'Not now.', hint: 'Later.' };
const refused: Result<never> = { ok: false, failure };
const desk: RunNeeds['desk'] = {
  start: () => refused,
  cancel: () => refused,
  wait: async () => refused,
};

/** The answers on so many runs, and what the store was asked. */
function open(count: number) {
  const all = Array.from({ length: count }, (_, n) => aRun({ id: String(n) }));
  const asked: RunFilter[] = [];
  const answers = runAnswers({
    desk,
    report: () => null,
    unknownRun: () => failure,
    runs: {
      list: (filter) => {
        asked.push(filter);
        const from = all.findIndex(({ id }) => id === filter.after) + 1;
        return all.slice(from, from + filter.limit);
      },
    },
  });
  return { answers, asked };
}

describe('an export of runs', () => {
  it('has all of them, each once, though they are read in pieces', async () => {
    const { answers, asked } = open(1_203);
    const written = await answers.export({ task: 'backup', limit: 10_000 }, 'json');
    const runs = JSON.parse(written) as readonly Run[];
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1_203);
    expect(asked.map(({ task, after, limit }) => [task, after, limit])).toEqual([
      ['backup', undefined, 500],
      ['backup', '499', 500],
      ['backup', '999', 500],
    ]);
  });

  it('stops where it is told to', async () => {
    const { answers } = open(900);
    const runs = JSON.parse(await answers.export({ limit: 700 }, 'json')) as readonly Run[];
    expect(runs.at(-1)?.id).toBe('699');
    expect(runs).toHaveLength(700);
  });

  it('is a table, where one is wanted', async () => {
    const { answers } = open(2);
    expect((await answers.export({ limit: 9 }, 'csv')).split('\r\n')).toHaveLength(4);
  });
});

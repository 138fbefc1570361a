import { describe, expect, it } from 'vitest';
import { searchForAllRuns, toRunFilter } from '../../../renderer/state/run-search.ts';

describe('what is looked for among the runs', () => {
  it('is all where nothing is chosen', () => {
    expect(toRunFilter({ ...searchForAllRuns, text: '  ' })).toEqual({});
  });

  it('has whole days of the reader, the last one to its end', () => {
    const search = {
      profileId: 'p1',
      task: 'check',
      outcome: 'failed',
      trigger: 'schedule',
      since: '2026-02-28',
      until: '2026-02-28',
      text: ' disk ',
    } as const;
    expect(toRunFilter(search)).toEqual({
      profileId: 'p1',
      task: 'check',
      outcomes: ['failed'],
      trigger: 'schedule',
      since: new Date(2026, 1, 28).toISOString(),
      until: new Date(2026, 2, 1).toISOString(),
      text: 'disk',
    });
  });

  it('is everything that somebody should look at, for trouble', () => {
    const { outcomes } = toRunFilter({ ...searchForAllRuns, outcome: 'trouble' });
    expect(outcomes).toEqual(['warned', 'failed', 'interrupted']);
  });

  it('waits for a year that is still being typed', () => {
    expect(toRunFilter({ ...searchForAllRuns, since: '0020-03-01', until: '12026-01-01' })).toEqual(
      {},
    );
  });
});

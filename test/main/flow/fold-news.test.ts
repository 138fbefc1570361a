import { expect, it } from 'vitest';
import type { Broadcasts } from '../../../preload/contract/api.ts';
import { foldNews, MOST_AT_ONCE } from '../../../main/flow/fold-news.ts';
import { makeNews } from '../../../main/flow/news.ts';
import { emptyProgress } from '../../../main/core/progress.ts';

/** Somebody who hears folded news; `turn` ends the turn in which they are told. */
function aGuest() {
  const news = makeNews();
  const owed: (() => void)[] = [];
  const heard: [string, Broadcasts[keyof Broadcasts]][] = [];
  const hear = foldNews(news.hear, (act) => owed.push(act));
  const leave = hear((name, told) => heard.push([name, told]));
  const turn = (): void => {
    for (const act of owed.splice(0)) act();
  };
  return { tell: news.tell, heard, turn, leave };
}

const run = { what: 'runs', runId: 'run-1', profileId: 'p1' } as const;

it('tells once in a turn what has changed many times, and which it was', () => {
  const { tell, heard, turn } = aGuest();
  for (let n = 0; n < 5; n += 1) tell('changed', run);
  tell('changed', { ...run, runId: 'run-2', profileId: 'p2' });
  tell('changed', { what: 'settings' });
  expect(heard).toEqual([]);
  turn();
  expect(heard).toEqual([
    ['changed', run],
    ['changed', { what: 'runs', runId: 'run-2', profileId: 'p2' }],
    ['changed', { what: 'settings' }],
  ]);
});

it('tells again what changes in a later turn', () => {
  const { tell, heard, turn } = aGuest();
  tell('changed', run);
  turn();
  tell('changed', run);
  turn();
  expect(heard).toHaveLength(2);
});

it('speaks of all where too many have changed, and of single ones of another kind', () => {
  const { tell, heard, turn } = aGuest();
  for (let n = 0; n <= MOST_AT_ONCE; n += 1) tell('changed', { ...run, runId: `run-${String(n)}` });
  tell('changed', { what: 'profiles', profileId: 'p1' });
  turn();
  expect(heard).toEqual([
    ['changed', { what: 'runs' }],
    ['changed', { what: 'profiles', profileId: 'p1' }],
  ]);
});

it('tells at once how far a run is', () => {
  const { tell, heard } = aGuest();
  const progress = emptyProgress('run-1', 'p1', 'restic');
  tell('progress', progress);
  expect(heard).toEqual([['progress', progress]]);
});

it('tells nobody who has left', () => {
  const { tell, heard, turn, leave } = aGuest();
  tell('changed', run);
  leave();
  turn();
  tell('changed', run);
  turn();
  expect(heard).toEqual([]);
});

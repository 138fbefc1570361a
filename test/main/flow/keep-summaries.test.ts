import { expect, it } from 'vitest';
import { keepSummaries } from '../../../main/flow/keep-summaries.ts';
import { emptyProgress } from '../../../main/core/progress.ts';
import { makeNews } from '../../../main/flow/news.ts';
import { aSummary } from '../command-line/samples.ts';

/** Profiles that somebody looks at, and what main is asked for them. */
function aHouse() {
  const asked: string[] = [];
  const profiles = new Map(['p1', 'p2', 'p3'].map((id) => [id, aSummary({ id })]));
  let now = 0;
  const { tell, hear } = makeNews();
  const kept = keepSummaries({
    now: () => now,
    hear,
    list: async () => {
      asked.push('list');
      return [...profiles.values()];
    },
    some: async (ids) => {
      asked.push(ids.join(' '));
      return ids.flatMap((id) => profiles.get(id) ?? []);
    },
  });
  const rename = (id: string, name: string) => profiles.set(id, aSummary({ id, name }));
  const names = async () => (await kept.look()).map(({ profile }) => profile.name);
  const wait = (ms: number): void => {
    now += ms;
  };
  return { asked, profiles, tell, rename, names, wait };
}

it('asks for the list once, then for those that news tell of, each in its place', async () => {
  const { asked, tell, rename, names } = aHouse();
  await names();
  rename('p2', 'Photos');
  tell('progress', emptyProgress('run-1', 'p2', 'restic'));
  tell('changed', { what: 'runs', runId: 'run-1', profileId: 'p2' });
  expect(await names()).toEqual(['Documents', 'Photos', 'Documents']);
  await names();
  expect(asked).toEqual(['list', 'p2']);
});

it('lets go of what was removed, and asks for the list where one is new', async () => {
  const { asked, tell, profiles, rename, names } = aHouse();
  await names();
  profiles.delete('p2');
  tell('changed', { what: 'profiles', profileId: 'p2' });
  expect(await names()).toHaveLength(2);
  rename('p4', 'Music');
  tell('changed', { what: 'profiles', profileId: 'p4' });
  expect(await names()).toEqual(['Documents', 'Documents', 'Music']);
  expect(asked).toEqual(['list', 'p2', 'p4', 'list']);
});

it('asks for the list when any may have changed, and now and then', async () => {
  const { asked, tell, names, wait } = aHouse();
  await names();
  tell('changed', { what: 'secrets' });
  await names();
  tell('changed', { what: 'schedules' });
  await names();
  wait(11 * 60_000);
  await names();
  expect(asked).toEqual(['list', 'list', 'list']);
});

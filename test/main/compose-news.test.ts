import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { makeAnswers } from '../../main/ipc/answers.ts';
import { aHook } from '../fakes/make.ts';
import { failOnce, openHouse, saveProfile } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';
import { startHttp } from './webhook/servers.ts';

it('says of each change which run and which profile it is about', async () => {
  const house = await openHouse();
  const profile = await saveProfile(house.api, []);
  const { id: profileId } = profile;
  expect(house.heard).toContainEqual({ name: 'changed', news: { what: 'profiles', profileId } });
  const before = house.heard.length;
  const { run } = await failOnce(house.api, profile);
  const news = house.heard.slice(before);
  expect(news.length).toBeGreaterThan(1);
  for (const each of news) {
    expect(each).toEqual({ name: 'changed', news: { what: 'runs', runId: run.id, profileId } });
  }
  const since = house.heard.length;
  valueOf(await house.api.schedules.pause(profileId, { kind: 'resumed' }));
  valueOf(await house.api.schedules.pause(null, { kind: 'resumed' }));
  valueOf(await house.api.profiles.remove(profileId));
  expect(house.heard.slice(since).map((each) => each.news)).toEqual([
    { what: 'schedules', profileId },
    { what: 'schedules' },
    { what: 'profiles', profileId },
  ]);
});

it('says that a message which a run waits for is being sent, and what became of it', async () => {
  const house = await openHouse();
  const { promise: asked, resolve } = Promise.withResolvers<ServerResponse>();
  const { url } = await startHttp((_, response) => {
    resolve(response);
  });
  const hook = aHook({ moments: ['failure'], onFailure: 'warn', url });
  const { id: profileId } = await saveProfile(house.api, [hook]);
  const { id: runId } = valueOf(await house.api.runs.start(profileId, 'manual', 'backup'));
  const toldOfMessages = () =>
    house.heard.filter(({ news }) => 'what' in news && news.what === 'deliveries');
  const response = await asked;
  const states = async () =>
    valueOf(await house.api.runs.get(runId)).deliveries.map(({ state }) => state);
  expect(await states()).toEqual(['sending']);
  expect(await house.api.deliveries.list({ runId, limit: 9 })).toMatchObject([
    { state: 'sending', waitingFor: null },
  ]);
  const news = { what: 'deliveries', runId, profileId };
  expect(toldOfMessages()).toEqual([{ name: 'changed', news }]);
  response.end('heard');
  valueOf(await house.api.runs.wait(runId));
  expect(await states()).toEqual(['delivered']);
  expect(toldOfMessages()).toHaveLength(2);
});

it('answers for some profiles as for all, without those that are not there', async () => {
  const { api } = await openHouse();
  const ids: string[] = [];
  for (const name of ['Documents', 'Music', 'Photos'])
    ids.push((await saveProfile(api, [], { name })).id);
  const [documents, , photos] = await api.profiles.list();
  const { some } = makeAnswers(api).profiles;
  expect(await some([[ids[2], 'nobody', ids[0]]])).toEqual([documents, photos]);
  expect(await some([[]])).toEqual([]);
  await expect(some([Array.from({ length: 101 }, () => 'p')])).rejects.toThrow(
    'at most 100 entries',
  );
  await expect(some(['p1'])).rejects.toThrow('must be a list');
});

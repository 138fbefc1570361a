import { expect, it } from 'vitest';
import { usualGeneral } from '../fakes/make.ts';
import { failOnce, openHouse, saveProfile } from './open-house.ts';

it('the computer stays awake while a run is at work, where the settings want it', async () => {
  const told: string[] = [];
  const { api } = await openHouse(undefined, {
    keepAwake: () => {
      told.push('held');
      return () => told.push('let go');
    },
  });
  const profile = await saveProfile(api, []);
  await failOnce(api, profile);
  expect(told.splice(0)).toEqual(['held', 'let go']);
  await api.settings.saveGeneral({ ...usualGeneral, keepAwake: false });
  await failOnce(api, profile);
  expect(told).toEqual([]);
});

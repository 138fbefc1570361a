import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aHook } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { aSecret, failOnce, openHouse, saveProfile, type House } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';

const VALUE = 'very-hidden-7391';

/** A house in which a run has failed and its hook too; both have seen the secret. */
async function aHouseInTrouble(): Promise<House> {
  const house = await openHouse();
  const name = await aSecret(house, VALUE);
  const hook = aHook({
    moments: ['failure'],
    id: '',
    name: `Chat ${VALUE}`,
    url: `http://127.0.0.1:9/{{secret "${name}"}}/open-token-5512`,
    retry: 'none',
  });
  await failOnce(house.api, await saveProfile(house.api, [hook], { variables: { K: VALUE } }));
  return house;
}

it('the support bundle tells what has failed, and no secret', async () => {
  const { api } = await aHouseInTrouble();
  const bundle = await api.app.supportBundle();
  expect(bundle).toMatch(/^version \S+ on \S+$/m);
  expect(bundle).toContain('failure secret-missing');
  expect(bundle).toContain('POST http://127.0.0.1:9');
  expect(bundle).toMatch(/, Chat •••: failed, refused, status none, 1 tries/);
  expect(bundle).not.toContain(VALUE);
  expect(bundle).not.toContain('open-token-5512');
});

it('what is saved is what was shown, for its owner alone, and over nothing else', async () => {
  const { api } = await aHouseInTrouble();
  const shown = await api.app.supportBundle();
  await api.settings.saveGeneral({ ...(await api.settings.general()), keepAwake: false });
  const file = path.join(temporaryFolder(), 'bundle.txt');
  expect(valueOf(await api.app.saveSupportBundle(file))).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe(shown);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await api.app.saveSupportBundle(file)).toMatchObject({
    ok: false,
    failure: { kind: 'invalid-input' },
  });
});

it('the dialog says where the bundle is saved; nowhere when it is cancelled', async () => {
  const file = path.join(temporaryFolder(), 'chosen.txt');
  const answers = [null, file];
  const asked: string[] = [];
  const { api } = await openHouse(undefined, {
    chooseTarget: async (name) => {
      asked.push(name);
      return { ok: true, value: answers.shift() ?? null };
    },
  });
  expect(valueOf(await api.app.saveSupportBundle(null))).toBeNull();
  expect(valueOf(await api.app.saveSupportBundle(null))).toBe(file);
  expect(readFileSync(file, 'utf8')).toContain('== Bellhop ==');
  expect(asked[0]).toMatch(/^Bellhop support \d{4}-\d\d-\d\d\.txt$/);
});

it('only the data folder is opened', async () => {
  const opened: string[] = [];
  const { api, folder } = await openHouse(undefined, {
    openFolder: async (each) => {
      opened.push(each);
      return { ok: true, value: null };
    },
  });
  expect(await api.app.openDataFolder()).toEqual({ ok: true, value: null });
  expect(opened).toEqual([folder]);
});

import os from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import type { Interfaces } from '../../main/machine/online.ts';
import { aHook, aRepository } from '../fakes/make.ts';
import { anAddress } from './machine/an-address.ts';
import { failOnce, openHouse, saveProfile } from './open-house.ts';
import { valueOf } from './webhook/samples.ts';
import { startHttp } from './webhook/servers.ts';

const lo = [anAddress('127.0.0.1/8', true)];
const wlan0 = [anAddress('192.168.1.20/24')];

/** A computer whose network can be taken away. */
function aComputer() {
  const { networkInterfaces } = os;
  let interfaces: Interfaces = { lo, wlan0 };
  os.networkInterfaces = () => interfaces;
  onTestFinished(() => {
    os.networkInterfaces = networkInterfaces;
  });
  return {
    loseNetwork: () => {
      interfaces = { lo };
    },
    findNetwork: () => {
      interfaces = { lo, wlan0 };
    },
  };
}

it('the network is missed once something is set up that needs it, and its coming and going is told', async () => {
  const { loseNetwork, findNetwork } = aComputer();
  const { api, network, look } = await openHouse();
  const told: boolean[] = [];
  network.hear((isThere) => told.push(isThere));
  const profile = await saveProfile(api, []);
  loseNetwork();
  expect(network.isMissed()).toBe(false);
  const repository = { ...aRepository, id: '', location: 'rest:https://backup.example/' };
  valueOf(
    await api.profiles.save({ profile: { ...profile, id: '', name: 'Letters' }, repository }),
  );
  expect(network.isMissed()).toBe(true);
  look();
  look();
  findNetwork();
  expect(network.isMissed()).toBe(false);
  look();
  expect(told).toEqual([false, true]);
});

it('messages that wait for the network are sent as soon as it is back', async () => {
  const { loseNetwork, findNetwork } = aComputer();
  const { api, look } = await openHouse();
  const { url, received } = await startHttp((_, response) => response.end('heard'));
  const settings = await api.settings.hooks();
  // All that is meant for another computer goes through this one's receiver.
  valueOf(await api.settings.saveHooks({ ...settings, proxy: { kind: 'url', url } }));
  const hook = aHook({ moments: ['failure'], url: 'http://ntfy.example/ada' });
  const profile = await saveProfile(api, [hook]);
  loseNetwork();
  look();
  const { run } = await failOnce(api, profile);
  const message = async () => (await api.deliveries.list({ runId: run.id, limit: 1 }))[0];
  expect(await message()).toMatchObject({ state: 'pending', waitingFor: 'network' });
  findNetwork();
  look();
  const isThere = async () => (await message())?.state;
  await expect.poll(isThere).toBe('delivered');
  expect(received).toHaveLength(1);
});

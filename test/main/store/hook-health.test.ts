import { expect, it } from 'vitest';
import { soundHealth } from '../../../main/core/hook-health.ts';
import { openStores } from '../../fakes/stores.ts';

it('is sound of a hook that nothing is known of', () => {
  const { deliveries, close } = openStores();
  expect(deliveries.health.get('profile-1', 'hook-1')).toEqual(soundHealth);
  expect(deliveries.health.failingHooks().size).toBe(0);
  close();
});

it('is kept over a restart, for each hook of each profile', () => {
  const before = openStores();
  before.deliveries.health.save('p', 'a', { failing: true, givenUp: 1 });
  before.deliveries.health.save('p', 'a', { failing: true, givenUp: 2 });
  before.deliveries.health.save('q', 'a', soundHealth);
  before.close();
  const { deliveries, close } = openStores(before.folder);
  expect(deliveries.health.get('p', 'a')).toEqual({ failing: true, givenUp: 2 });
  expect(deliveries.health.get('q', 'a')).toEqual(soundHealth);
  close();
});

it('lists the hooks whose newest message is not delivered, by profile', () => {
  const { deliveries, close } = openStores();
  const { health } = deliveries;
  const ill = { failing: true, givenUp: 0 };
  health.save('p', 'a', ill);
  health.save('p', 'b', ill);
  health.save('q', 'c', ill);
  health.save('q', 'd', soundHealth);
  expect([...health.failingHooks()]).toEqual([
    ['p', ['a', 'b']],
    ['q', ['c']],
  ]);
  health.save('q', 'c', soundHealth);
  expect([...health.failingHooks().keys()]).toEqual(['p']);
  close();
});

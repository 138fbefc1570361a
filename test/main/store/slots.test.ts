import { expect, it } from 'vitest';
import { openStores } from '../../fakes/stores.ts';

it('keeps the newest slot of each task of each profile over a restart', () => {
  const before = openStores();
  before.slots.save('a', 'backup', 1);
  before.slots.save('a', 'backup', 2);
  before.slots.save('a', 'check', 3);
  before.close();
  const { slots, close } = openStores(before.folder);
  expect([slots.last('a', 'backup'), slots.last('a', 'check')]).toEqual([2, 3]);
  expect([slots.last('a', 'prune'), slots.last('b', 'backup')]).toEqual([null, null]);
  close();
});

import { expect, it } from 'vitest';
import { openStores } from '../../fakes/stores.ts';

it('counts per profile and task, over a restart too, until it is reset', () => {
  const before = openStores();
  expect(before.chains.count('a', 'prune')).toBe(1);
  expect(before.chains.count('a', 'prune')).toBe(2);
  before.close();
  const { chains, close } = openStores(before.folder);
  expect(chains.count('a', 'prune')).toBe(3);
  expect([chains.count('a', 'check'), chains.count('b', 'prune')]).toEqual([1, 1]);
  chains.reset('a', 'prune');
  expect(chains.count('a', 'prune')).toBe(1);
  expect(chains.count('a', 'check')).toBe(2);
  close();
});

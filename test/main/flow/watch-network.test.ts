import { expect, it } from 'vitest';
import { watchNetwork } from '../../../main/flow/watch-network.ts';

it('tells of a network that goes and comes back, once each, and of nothing else', () => {
  let isOnline = true;
  const told: boolean[] = [];
  const watch = watchNetwork(() => isOnline);
  watch.hear((now) => told.push(now));
  watch.look();
  expect(told).toEqual([]);
  isOnline = false;
  watch.look();
  watch.look();
  expect(told).toEqual([false]);
  isOnline = true;
  watch.look();
  expect(told).toEqual([false, true]);
});

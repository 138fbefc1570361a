import { expect, it } from 'vitest';
import { makeRefresh } from '../../../renderer/state/refresh.ts';

it('folds calls during a fetch into one more fetch after it', async () => {
  const answers: (() => void)[] = [];
  let fetches = 0;
  const refresh = makeRefresh(() => {
    fetches += 1;
    return new Promise((done) => answers.push(done));
  });
  const first = refresh();
  void refresh();
  const last = refresh();
  expect(fetches).toBe(1);
  answers[0]?.();
  await expect.poll(() => fetches).toBe(2);
  answers[1]?.();
  await Promise.all([first, last]);
  expect(fetches).toBe(2);
});

it('fetches anew when it is called after the end', async () => {
  let fetches = 0;
  const refresh = makeRefresh(async () => {
    fetches += 1;
  });
  await refresh();
  await refresh();
  expect(fetches).toBe(2);
});

import { expect, it } from 'vitest';
import { limitWork, type Working } from '../../../../main/webhook/template/limit-work.ts';

/** A thread that has worked for these milliseconds, one after the other, each time it is asked. */
function working(...milliseconds: number[]) {
  const left = [...milliseconds];
  let asked = 0;
  const thread: Working = {
    cpuUsage: async () => {
      asked += 1;
      const [now, ...others] = left;
      if (now === undefined) throw new Error('not running');
      if (others.length > 0) left.shift();
      return { user: now * 600, system: now * 400 };
    },
  };
  return { thread, asked: () => asked };
}

const untilLate = (thread: Working, limitMs: number) =>
  new Promise<void>((resolve) => {
    limitWork(thread, limitMs, resolve);
  });

it('a thread that has worked for its limit is late, whatever it did before', async () => {
  const { thread, asked } = working(1_000, 1_010);
  await untilLate(thread, 10);
  expect(asked()).toBe(2);
});

it('a thread that gets little of the processor is waited for', async () => {
  const { thread, asked } = working(0, 1, 2, 9, 10);
  await untilLate(thread, 10);
  expect(asked()).toBe(5);
});

it('a thread that does nothing at all is late in the end', async () => {
  const { thread, asked } = working(5);
  await untilLate(thread, 2);
  expect(asked()).toBe(30);
});

it('a thread that is over is not called late before its end had time to be told', async () => {
  const { thread, asked } = working();
  await untilLate(thread, 2);
  expect(asked()).toBe(30);
});

it('a thread that never says how much it has worked is late in the end', async () => {
  let asked = 0;
  const silent: Working = {
    cpuUsage: () => {
      asked += 1;
      return new Promise(() => undefined);
    },
  };
  await untilLate(silent, 2);
  expect(asked).toBe(30);
});

it('nothing is called once it is stopped, not even between a question and its answer', async () => {
  let answer: ((usage: { user: number; system: number }) => void) | undefined;
  const asked = Promise.withResolvers<undefined>();
  let count = 0;
  const thread: Working = {
    cpuUsage: () => {
      count += 1;
      if (count === 1) return Promise.resolve({ user: 0, system: 0 });
      asked.resolve(undefined);
      return new Promise((given) => {
        answer = given;
      });
    },
  };
  let isLate = false;
  const stop = limitWork(thread, 1, () => {
    isLate = true;
  });
  await asked.promise;
  stop();
  answer?.({ user: 1e9, system: 0 });
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(isLate).toBe(false);
});

import { expect, it } from 'vitest';
import { makeRunQueue } from '../../../main/flow/run-queue.ts';

/** Jobs that end when they are told to, and a list of what started. */
function jobs() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const job = (name: string, signal = new AbortController().signal) => ({
    name,
    signal,
    run: () =>
      new Promise<void>((end) => {
        started.push(name);
        ends.set(name, end);
      }),
  });
  return { started, job, end: (name: string) => ends.get(name)?.() };
}

it('runs one job at a time per key, first come, first served', async () => {
  const { started, job, end } = jobs();
  const queue = makeRunQueue(() => 5);
  const first = queue.enqueue('nas', job('a'));
  const second = queue.enqueue('nas', job('b'));
  const third = queue.enqueue('nas', job('c'));
  expect(started).toEqual(['a']);
  expect(queue.holder('nas')).toBe('a');
  end('a');
  await first;
  expect(started).toEqual(['a', 'b']);
  end('b');
  await second;
  end('c');
  await third;
  expect(queue.holder('nas')).toBeNull();
});

it('lets other keys pass, up to the limit over all', async () => {
  const { started, job, end } = jobs();
  const queue = makeRunQueue(() => 2);
  const all = [
    queue.enqueue('nas', job('a')),
    queue.enqueue('nas', job('b')),
    queue.enqueue('usb', job('c')),
    queue.enqueue('s3', job('d')),
  ];
  expect(started).toEqual(['a', 'c']);
  end('c');
  await all[2];
  expect(started).toEqual(['a', 'c', 'd']);
  end('a');
  await all[0];
  expect(started).toEqual(['a', 'c', 'd', 'b']);
  end('b');
  end('d');
  await Promise.all(all);
});

it('lets a cancelled job leave the queue without running, at once', async () => {
  const { started, job, end } = jobs();
  const queue = makeRunQueue(() => 5);
  const first = queue.enqueue('nas', job('a'));
  const controller = new AbortController();
  const second = queue.enqueue('nas', job('b', controller.signal));
  controller.abort();
  await second;
  expect(started).toEqual(['a']);
  end('a');
  await first;
});

it('goes on after a job that threw', async () => {
  const queue = makeRunQueue(() => 1);
  const signal = new AbortController().signal;
  const failing = queue.enqueue('nas', {
    name: 'x',
    signal,
    run: () => Promise.reject(new Error('boom')),
  });
  await expect(failing).rejects.toThrow('boom');
  await queue.enqueue('nas', { name: 'y', signal, run: () => Promise.resolve() });
});

it('starts more as soon as it is told of a higher limit', async () => {
  const { started, job, end } = jobs();
  let limit = 1;
  const queue = makeRunQueue(() => limit);
  const all = [queue.enqueue('nas', job('a')), queue.enqueue('usb', job('b'))];
  expect(started).toEqual(['a']);
  limit = 2;
  queue.look();
  expect(started).toEqual(['a', 'b']);
  end('a');
  end('b');
  await Promise.all(all);
});

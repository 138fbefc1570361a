import { describe, expect, it } from 'vitest';
import { catcherAnswers, type CatcherNeeds } from '../../../main/ipc/catcher.ts';
import type { CaughtRequest } from '../../../preload/contract/catcher.ts';

const request = (url: string): CaughtRequest => ({
  receivedAt: '2026-03-01T08:00:00.000Z',
  method: 'POST',
  url,
  headers: [],
  body: '',
  truncated: false,
});

/** A catcher over listeners that are told what they meet. */
function open(mask: CatcherNeeds['mask'] = async (caught) => caught) {
  const listeners: { readonly meet: (caught: CaughtRequest) => void; isOpen: boolean }[] = [];
  let changes = 0;
  const catcher = catcherAnswers({
    listen: async (meet) => {
      const listener = { meet, isOpen: true };
      listeners.push(listener);
      const close = async () => {
        listener.isOpen = false;
      };
      return { ok: true, value: { port: 4_000 + listeners.length, close } };
    },
    mask,
    changed: () => {
      changes += 1;
    },
  });
  /** Waits for what is under way. */
  const settled = () => catcher.start();
  return { catcher, listeners, settled, changes: () => changes };
}

const urls = async ({ catcher }: ReturnType<typeof open>) =>
  (await catcher.list()).requests.map(({ url }) => url);

describe('the request catcher', () => {
  it('listens once, however often it is started', async () => {
    const { catcher, listeners } = open();
    expect(await catcher.list()).toEqual({ url: null, requests: [] });
    await Promise.all([catcher.start(), catcher.start()]);
    expect(listeners).toHaveLength(1);
    expect((await catcher.list()).url).toBe('http://127.0.0.1:4001');
  });

  it('keeps the newest hundred, the newest first, and tells of each', async () => {
    const world = open();
    await world.catcher.start();
    const before = world.changes();
    for (let n = 1; n <= 103; n += 1) world.listeners[0]?.meet(request(`/${String(n)}`));
    await world.settled();
    const kept = await urls(world);
    expect(kept).toHaveLength(100);
    expect([kept[0], kept[99]]).toEqual(['/103', '/4']);
    expect(world.changes() - before).toBe(103);
  });

  it('shows nothing before it is masked, and keeps the order of arrival', async () => {
    const first = Promise.withResolvers<void>();
    const world = open(async (caught) => {
      if (caught.url === '/1') await first.promise;
      return { ...caught, url: `masked ${caught.url}` };
    });
    await world.catcher.start();
    world.listeners[0]?.meet(request('/1'));
    world.listeners[0]?.meet(request('/2'));
    expect(await urls(world)).toEqual([]);
    first.resolve();
    await world.settled();
    expect(await urls(world)).toEqual(['masked /2', 'masked /1']);
  });

  it('forgets what arrived when it is cleared, and goes on', async () => {
    const world = open();
    await world.catcher.start();
    world.listeners[0]?.meet(request('/1'));
    await world.settled();
    await world.catcher.clear();
    expect(await urls(world)).toEqual([]);
    world.listeners[0]?.meet(request('/2'));
    await world.settled();
    expect(await urls(world)).toEqual(['/2']);
  });

  it('forgets and closes when it is stopped; what comes late is not shown later', async () => {
    const world = open();
    await world.catcher.start();
    world.listeners[0]?.meet(request('/1'));
    await world.catcher.stop();
    expect(await world.catcher.list()).toEqual({ url: null, requests: [] });
    expect(world.listeners[0]?.isOpen).toBe(false);
    await world.catcher.start();
    world.listeners[0]?.meet(request('/late'));
    await world.settled();
    expect(await urls(world)).toEqual([]);
    expect((await world.catcher.list()).url).toBe('http://127.0.0.1:4002');
  });

  it('says why it cannot listen', async () => {
    const failure = { kind: 'busy', message: 'No port is free.', hint: '' } as const;
    const catcher = catcherAnswers({
      listen: async () => ({ ok: false, failure }),
      mask: async (caught) => caught,
      changed: () => undefined,
    });
    expect(await catcher.start()).toEqual({ ok: false, failure });
    expect(await catcher.list()).toEqual({ url: null, requests: [] });
    expect(await catcher.stop()).toEqual({ ok: true, value: null });
  });
});

import { describe, expect, it } from 'vitest';
import { atMoment, destinationOf } from '../../../main/core/destination-of.ts';
import { aChannel, aDestination, aHook } from '../../fakes/make.ts';

describe('the destination of a hook', () => {
  it('is its own where it goes through no channel', () => {
    const hook = aHook({ moments: ['success'] });
    expect(destinationOf(hook, [aChannel()])).toBe(hook);
  });

  it('S2-1 is that of its channel, shared by all hooks that name it', () => {
    const channel = aChannel({ url: 'http://127.0.0.1:9/phone' });
    const hooks = ['a', 'b'].map((id) =>
      aHook({ id, moments: ['success'], channelId: channel.id }),
    );
    const others = [aChannel({ id: 'other' }), channel];
    expect(hooks.map((hook) => destinationOf(hook, others))).toEqual([channel, channel]);
  });

  it('is none where the channel is gone', () => {
    expect(destinationOf(aHook({ moments: ['success'], channelId: 'gone' }), [])).toBeNull();
  });
});

describe('a destination at a moment', () => {
  const base = aDestination({
    method: 'POST',
    query: { kind: 'context' },
    variants: [
      { moments: ['before'], method: 'HEAD', url: 'http://127.0.0.1:9/ping/start' },
      { moments: ['failure', 'before'], url: 'http://127.0.0.1:9/ping/fail' },
      { moments: ['cancelled'], body: { kind: 'none' }, query: { kind: 'none' } },
    ],
  });

  it('is as it is written where no variant names the moment', () => {
    expect(atMoment(base, 'success')).toBe(base);
  });

  it('takes from the first variant that names the moment what that says, and keeps the rest', () => {
    expect(atMoment(base, 'before')).toEqual({
      ...base,
      method: 'HEAD',
      url: 'http://127.0.0.1:9/ping/start',
    });
    expect(atMoment(base, 'failure')).toEqual({ ...base, url: 'http://127.0.0.1:9/ping/fail' });
    expect(atMoment(base, 'cancelled')).toEqual({
      ...base,
      body: { kind: 'none' },
      query: { kind: 'none' },
    });
  });
});

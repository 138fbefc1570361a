import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../main/secrets/one-at-a-time.ts';

describe('calls one at a time', () => {
  it('begin in their order, each when the one before is over', async () => {
    const { take: inTurn } = oneAtATime(10_000);
    const steps: string[] = [];
    const call = (name: string) => async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([inTurn(call('a')), inTurn(call('b'))])).toEqual([
      { kind: 'done', value: 'a' },
      { kind: 'done', value: 'b' },
    ]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('go on after one has failed', async () => {
    const { take: inTurn } = oneAtATime(10_000);
    const error = new Error('no');
    expect(await inTurn(() => Promise.reject(error))).toEqual({ kind: 'failed', error });
    expect(await inTurn(async () => 1)).toEqual({ kind: 'done', value: 1 });
  });

  it('are not made at all once their deadline has passed in the queue', async () => {
    const { take: inTurn, isBusy } = oneAtATime(20);
    const { promise, resolve } = Promise.withResolvers<string>();
    const made: string[] = [];
    const first = inTurn(() => promise);
    const second = inTurn(async () => made.push('second'));
    expect(await first).toEqual({ kind: 'late' });
    expect(await second).toEqual({ kind: 'late' });
    expect(isBusy()).toBe(true);
    resolve('at last');
    expect(await inTurn(async () => made.push('third'))).toEqual({ kind: 'done', value: 1 });
    expect(made).toEqual(['third']);
    expect(isBusy()).toBe(false);
  });
});

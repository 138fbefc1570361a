import { describe, expect, it } from 'vitest';
import { makeEnding } from '../../../main/flow/ending.ts';

function anEnding() {
  const closing = Promise.withResolvers<void>();
  const limits: { readonly ms: number; readonly over: () => void }[] = [];
  const left: boolean[] = [];
  let closed = 0;
  const ending = makeEnding({
    close: () => {
      closed += 1;
      return closing.promise;
    },
    leave: (isClosed) => left.push(isClosed),
    after: (ms, over) => limits.push({ ms, over }),
  });
  return { ending, closing, limits, left, timesClosed: () => closed };
}

describe('an ending', () => {
  it('leaves when all is closed, and asks for no clock without a limit', async () => {
    const { ending, closing, limits, left } = anEnding();
    ending.begin(null);
    expect(left).toEqual([]);
    closing.resolve();
    await closing.promise;
    await Promise.resolve();
    expect(left).toEqual([true]);
    expect(limits).toEqual([]);
  });

  it('leaves when the time is over, and only once', async () => {
    const { ending, closing, limits, left } = anEnding();
    ending.begin(4_500);
    expect(limits.map(({ ms }) => ms)).toEqual([4_500]);
    limits[0]?.over();
    expect(left).toEqual([false]);
    closing.resolve();
    await closing.promise;
    await Promise.resolve();
    expect(left).toEqual([false]);
  });

  it('closes once, and takes a limit that is set later', () => {
    const { ending, limits, left, timesClosed } = anEnding();
    ending.begin(null);
    ending.begin(4_500);
    ending.begin(null);
    expect(timesClosed()).toBe(1);
    limits[0]?.over();
    expect(left).toEqual([false]);
  });
});

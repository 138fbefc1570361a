import { describe, expect, it } from 'vitest';
import { daysOfRuns } from '../../../../renderer/screens/history/days-of-runs.ts';
import { aRun } from '../../../fakes/make.ts';

/** Runs at these local hours of March 2026, as `day-hour`, with `(` and `)` where days begin and end. */
function days(...hours: readonly (readonly [day: number, hour: number])[]): string {
  const runs = hours.map(([day, hour]) =>
    aRun({
      id: `${String(day)}-${String(hour)}`,
      createdAt: new Date(2026, 2, day, hour).toISOString(),
    }),
  );
  return daysOfRuns(runs)
    .map(({ run, isFirstOfDay, isLastOfDay }) =>
      [isFirstOfDay ? '(' : '', run.id, isLastOfDay ? ')' : ''].join(''),
    )
    .join(' ');
}

describe('runs by days', () => {
  it('begin and end where the reader has midnight', () => {
    expect(days([3, 1], [3, 0], [2, 23], [1, 9], [1, 8], [1, 7])).toBe(
      '(3-1 3-0) (2-23) (1-9 1-8 1-7)',
    );
  });

  it('may be none', () => {
    expect(days()).toBe('');
  });
});

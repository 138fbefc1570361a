import { expect, it } from 'vitest';
import { planInWords } from '../../../renderer/words/plan.ts';

it('says when a task runs, by the clock and after backups', () => {
  const schedules = [{ kind: 'daily', at: ['20:00'] }] as const;
  expect(planInWords({ schedules: [], afterBackups: null })).toBe('by hand');
  expect(planInWords({ schedules, afterBackups: null })).toBe('daily at 20:00');
  expect(planInWords({ schedules: [], afterBackups: 1 })).toBe('after every backup');
  expect(planInWords({ schedules, afterBackups: 3 })).toBe(
    'daily at 20:00 and after every 3 backups',
  );
});

import { describe, expect, it } from 'vitest';
import { scheduleSchema, tasksSchema } from '../../../main/core/task-schema.ts';
import { plansOf, taskNames } from '../../../main/core/task-names.ts';
import { aHook } from '../../fakes/make.ts';
import { complaint } from './complaint.ts';

describe('a stored schedule', () => {
  it('is every so many hours, or daily at a time', () => {
    for (const schedule of [
      { kind: 'every', hours: 1 },
      { kind: 'every', hours: 720 },
      { kind: 'daily', at: '00:00' },
      { kind: 'daily', at: '23:59' },
    ]) {
      expect(scheduleSchema.parse(schedule)).toEqual(schedule);
    }
    for (const schedule of [
      { kind: 'every', hours: 0 },
      { kind: 'every', hours: 1.5 },
      { kind: 'daily', at: '24:00' },
      { kind: 'daily', at: '8:30' },
    ]) {
      expect(scheduleSchema.safeParse(schedule).success).toBe(false);
    }
  });
});

describe('the plans of a profile', () => {
  const schedule = { kind: 'every', hours: 6 } as const;
  const says = (plans: Parameters<typeof plansOf>[0]) => complaint(tasksSchema, plansOf(plans));

  it('S0-1 have hooks on every task, and on nothing else', () => {
    const hooks = [aHook({ moments: ['success'] })];
    for (const task of taskNames) {
      expect(tasksSchema.parse(plansOf({ [task]: { hooks } }))[task].hooks).toEqual(hooks);
    }
    expect(taskNames).toEqual(['backup', 'copy', 'check', 'forget', 'prune', 'drill', 'restore']);
    const more = { ...plansOf({}), unlock: { schedule: null, hooks } };
    expect(tasksSchema.parse(more)).not.toHaveProperty('unlock');
  });

  it('let a task follow so many backups, but a backup none', () => {
    for (const task of ['copy', 'check', 'forget', 'prune', 'drill'] as const) {
      expect(says({ [task]: { schedule, afterBackups: 1_000 } })).toBe('');
    }
    expect(says({ backup: { schedule } })).toBe('');
    expect(says({ backup: { afterBackups: 1 } })).toBe(
      'backup.afterBackups: a backup follows no backup',
    );
    for (const afterBackups of [0, -1, 1.5, 1_001]) {
      expect(says({ check: { afterBackups } })).toContain('check.afterBackups: ');
    }
  });

  it('never start a restore by themselves', () => {
    expect(says({ restore: { schedule } })).toBe('restore.schedule: a restore has no schedule');
    expect(says({ restore: { afterBackups: 1 } })).toBe(
      'restore.afterBackups: a restore follows no backup',
    );
  });

  it('of an older file follow nothing, and what it did not know is done by hand', () => {
    const old = { backup: { schedule, hooks: [] }, check: { schedule: null, hooks: [] } };
    expect(tasksSchema.parse(old)).toEqual(plansOf({ backup: { schedule } }));
  });
});

import { describe, expect, it } from 'vitest';
import { tasksSchema } from '../../../main/core/task-schema.ts';
import { plansOf, taskNames } from '../../../main/core/task-names.ts';
import { noConditions } from '../../../preload/contract/usual-profile.ts';
import { aHook } from '../../fakes/make.ts';
import { complaint } from './complaint.ts';

describe('the plans of a profile', () => {
  const schedules = [{ kind: 'every', count: 6, unit: 'hours' }] as const;
  const says = (plans: Parameters<typeof plansOf>[0]) => complaint(tasksSchema, plansOf(plans));

  it('S0-1 have hooks on every task, and on nothing else', () => {
    const hooks = [aHook({ moments: ['success'] })];
    for (const task of taskNames) {
      expect(tasksSchema.parse(plansOf({ [task]: { hooks } }))[task].hooks).toEqual(hooks);
    }
    expect(taskNames).toEqual(['backup', 'copy', 'check', 'forget', 'prune', 'drill', 'restore']);
    const more = { ...plansOf({}), unlock: { schedules: [], hooks } };
    expect(tasksSchema.parse(more)).not.toHaveProperty('unlock');
  });

  it('let a task follow so many backups, but a backup none', () => {
    for (const task of ['copy', 'check', 'forget', 'prune', 'drill'] as const) {
      expect(says({ [task]: { schedules, afterBackups: 1_000 } })).toBe('');
    }
    expect(says({ backup: { schedules } })).toBe('');
    expect(says({ backup: { afterBackups: 1 } })).toBe(
      'backup.afterBackups: a backup follows no backup',
    );
    for (const afterBackups of [0, -1, 1.5, 1_001]) {
      expect(says({ check: { afterBackups } })).toContain('check.afterBackups: ');
    }
  });

  it('never start a restore by themselves', () => {
    expect(says({ restore: { schedules } })).toBe('restore.schedules: a restore has no schedule');
    expect(says({ restore: { afterBackups: 1 } })).toBe(
      'restore.afterBackups: a restore follows no backup',
    );
  });

  it('may have several schedules and conditions each', () => {
    const both = [...schedules, { kind: 'calendar', expression: 'Sun 09:00' }] as const;
    const conditions = { ...noConditions, notMetered: true };
    const plans = plansOf({ check: { schedules: both, conditions } });
    expect(tasksSchema.parse(plans)).toEqual(plans);
    const wrong = plansOf({
      check: { schedules: [...schedules, { kind: 'calendar', expression: '25:00' }] },
    });
    expect(complaint(tasksSchema, wrong)).toContain('check.schedules.1.expression: ');
  });

  it('of an older file had one schedule or none, and what it did not know is done by hand', () => {
    const daily = { kind: 'daily', at: '20:00' };
    const old = {
      backup: { schedule: { kind: 'every', hours: 6 }, hooks: [] },
      check: { schedule: null, afterBackups: 3, hooks: [] },
      prune: { schedule: daily, afterBackups: null, hooks: [] },
      restore: { schedule: null, hooks: [] },
    };
    expect(tasksSchema.parse(old)).toEqual(
      plansOf({
        backup: { schedules },
        check: { afterBackups: 3 },
        prune: { schedules: [{ kind: 'daily', at: ['20:00'] }] },
      }),
    );
    expect(tasksSchema.parse({ backup: { hooks: [] } })).toEqual(plansOf({}));
    expect(complaint(tasksSchema, { ...old, restore: { schedule: daily, hooks: [] } })).toBe(
      'restore.schedules: a restore has no schedule',
    );
  });
});

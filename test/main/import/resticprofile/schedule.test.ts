import { describe, expect, it } from 'vitest';
import { noConditions } from '../../../../preload/contract/usual-profile.ts';
import { profileWith } from '../samples.ts';

/** The plan of a backup with these keys beside its source, and the notes about it. */
function backupWith(keys: object) {
  const { profile, notes } = profileWith({ backup: { source: '/a', ...keys } });
  const { schedules, conditions } = profile.tasks.backup;
  return { schedules, conditions, notes };
}

const calendar = (expression: string) => ({ kind: 'calendar', expression });

describe('the schedule of resticprofile', () => {
  it('is taken as it is, one or many, each once', () => {
    expect(backupWith({ schedule: ' *:00,30 ' }).schedules).toEqual([calendar('*:00,30')]);
    const many = ['Mon..Fri 08:30', 'Sat,Sun *-*~1 20:00 UTC', 'Mon..Fri 08:30'];
    const { schedules, notes } = backupWith({ schedule: many });
    expect(schedules).toEqual([calendar('Mon..Fri 08:30'), calendar('Sat,Sun *-*~1 20:00 UTC')]);
    expect(notes).toEqual([]);
  });

  it('may stand in a table with what else is said of it', () => {
    const schedule = {
      at: ['08:30', '20:00'],
      'ignore-on-battery-less-than': 20,
      'after-network-online': true,
      permission: 'user',
      'start-when-available': true,
    };
    expect(backupWith({ schedule })).toEqual({
      schedules: [calendar('08:30'), calendar('20:00')],
      conditions: { ...noConditions, power: { batteryAbove: 19 }, hostAnswers: true },
      notes: [],
    });
  });

  it('is left out where it cannot be read, and says why', () => {
    const { schedules, notes } = backupWith({ schedule: ['daily', '25:00'] });
    expect(schedules).toEqual([calendar('daily')]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^Profile “nas”, backup.schedule: “25:00” cannot be read and is left/);
  });

  it('names each key that Bellhop has no place for, wherever it stands', () => {
    const keys = {
      'schedule-permission': 'system',
      'schedule-lock-mode': 'default',
      'schedule-lock-wait': '15m',
      'schedule-log': 'log.txt',
      'schedule-priority': 'background',
    };
    const words = [
      'permission: left out, Bellhop runs as the user who is logged in.',
      'lock-mode: left out, Bellhop lets the runs on a repository wait for each other.',
      'lock-wait: left out, Bellhop lets the runs on a repository wait for each other.',
      'log: left out, Bellhop keeps the history of each run itself.',
      'priority: left out, Bellhop has nothing like it yet.',
    ];
    expect(backupWith({ schedule: 'daily', ...keys }).notes).toEqual(
      words.map((each) => `Profile “nas”, backup.schedule-${each}`),
    );
    const nested = Object.entries(keys).map(([key, value]) => [key.slice(9), value]);
    const schedule = { at: 'daily', ...Object.fromEntries(nested) };
    expect(backupWith({ schedule }).notes).toEqual(
      words.map((each) => `Profile “nas”, backup.schedule.${each}`),
    );
  });
});

describe('the conditions of resticprofile', () => {
  const conditionsOf = (keys: object) => {
    const { conditions, notes } = backupWith({ schedule: 'daily', ...keys });
    expect(notes).toEqual([]);
    return conditions;
  };
  const power = (keys: object) => conditionsOf(keys).power;

  it('are none where nothing is said', () => {
    expect(conditionsOf({})).toEqual(noConditions);
    expect(conditionsOf({ 'schedule-ignore-on-battery': false })).toEqual(noConditions);
  });

  it('wait for mains', () => {
    expect(power({ 'schedule-ignore-on-battery': true })).toEqual({ batteryAbove: null });
    expect(power({ 'schedule-ignore-on-battery': 'true' })).toEqual({ batteryAbove: null });
  });

  it('let a backup run with just the charge that is named, and not with less', () => {
    const least = (percent: unknown) => power({ 'schedule-ignore-on-battery-less-than': percent });
    expect(least(20)).toEqual({ batteryAbove: 19 });
    expect(least('33')).toEqual({ batteryAbove: 32 });
    expect(least(1)).toEqual({ batteryAbove: 0 });
    expect(least(100)).toEqual({ batteryAbove: 99 });
    expect(least(101)).toEqual({ batteryAbove: null });
    for (const nothing of [0, -5, 'some']) expect(least(nothing)).toBeNull();
  });

  it('heed the charge before the battery, unless the battery does not matter', () => {
    const both = (isIgnored: boolean) =>
      power({
        'schedule-ignore-on-battery': isIgnored,
        'schedule-ignore-on-battery-less-than': 40,
      });
    expect(both(true)).toEqual({ batteryAbove: 39 });
    expect(both(false)).toBeNull();
  });

  it('wait for the network by asking whether the repository answers', () => {
    expect(conditionsOf({ 'schedule-after-network-online': true })).toEqual({
      ...noConditions,
      hostAnswers: true,
    });
  });

  it('are none without a schedule that they could hold back', () => {
    expect(backupWith({ 'schedule-ignore-on-battery': true }).conditions).toEqual(noConditions);
  });
});

import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../../preload/contract/profile.ts';
import {
  askable,
  fromScheduleForm,
  newScheduleForm,
  toScheduleForm,
} from '../../../../renderer/screens/editor/schedule-form.ts';
import { readable, scheduleRules } from '../../../../renderer/screens/editor/schedule-rules.ts';

describe('the form of a schedule', () => {
  it('keeps what was typed for one kind while another is chosen', () => {
    const typed = { ...newScheduleForm, kind: 'calendar', calendar: 'Mon 08:00' } as const;
    const away = { ...typed, kind: 'weekly' } as const;
    expect(fromScheduleForm(away)).toMatchObject({ kind: 'weekly', at: ['20:00'] });
    expect(fromScheduleForm({ ...away, kind: 'calendar' })).toEqual({
      kind: 'calendar',
      expression: 'Mon 08:00',
    });
  });

  it('is looked ahead only where it says enough', () => {
    const isAsked = (changes: object): boolean =>
      askable({ ...newScheduleForm, ...changes }) !== null;
    expect(isAsked({})).toBe(true);
    expect(isAsked({ at: [''] })).toBe(false);
    expect(isAsked({ kind: 'every', count: Number.NaN })).toBe(false);
    expect(isAsked({ kind: 'weekly', weekdays: [] })).toBe(false);
    expect(isAsked({ kind: 'monthly', monthDays: [] })).toBe(false);
    expect(isAsked({ kind: 'calendar', calendar: ' ' })).toBe(false);
    expect(isAsked({ kind: 'cron', cron: '0 8 * * *', zone: 'Nowhere/At_All' })).toBe(false);
    expect(isAsked({ kind: 'cron', cron: '0 8 * * *', zone: 'Asia/Tokyo' })).toBe(true);
  });

  it('asks about a text just as it is typed, and stores it trimmed', () => {
    const form = toScheduleForm({ kind: 'calendar', expression: ' Mon ' });
    expect(askable(form)).toEqual({ kind: 'calendar', expression: ' Mon ' });
    expect(fromScheduleForm(form)).toEqual({ kind: 'calendar', expression: 'Mon' });
  });
});

describe('the rules of a schedule', () => {
  it('takes intervals up to a year', () => {
    expect(scheduleRules.every(365, 'days')).toBe(true);
    expect(scheduleRules.every(366, 'days')).toContain('365 whole days');
    expect(scheduleRules.every(1.5, 'hours')).toContain('whole hours');
  });

  it('takes each time once', () => {
    expect(scheduleRules.times(['08:00', '20:00'])).toBe(true);
    expect(scheduleRules.times(['08:00', '08:00'])).toContain('twice');
    expect(scheduleRules.times(['25:00'])).toContain('such as');
    expect(scheduleRules.times([])).toContain('Add');
  });

  it('refuses what main cannot read, in the words of main', async () => {
    const schedule: Schedule = { kind: 'calendar', expression: 'Mno' };
    const unreadable = { kind: 'unreadable', message: 'No weekday.', at: 0, length: 3 } as const;
    expect(await readable(schedule, async () => unreadable)).toBe('No weekday.');
    const seen = { kind: 'readable', words: '', normal: [], zone: 'UTC', next: [] } as const;
    expect(await readable(schedule, async () => seen)).toBe(true);
  });
});

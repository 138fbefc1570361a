import type { Schedule, Weekday } from '../../../preload/contract/profile.ts';
import { scheduleRules } from './schedule-rules.ts';

/** A schedule as the editor holds it; what is typed is kept while another kind is chosen. */
export interface ScheduleForm {
  readonly kind: Schedule['kind'];
  readonly count: number;
  readonly unit: 'minutes' | 'hours' | 'days';
  /** Of the daily, weekly and monthly kinds alike. */
  readonly at: string[];
  readonly weekdays: Weekday[];
  readonly monthDays: number[];
  readonly calendar: string;
  readonly cron: string;
  /** Empty for this computer's own. */
  readonly zone: string;
}

/** What a schedule that is added starts from. */
export const newScheduleForm: ScheduleForm = {
  kind: 'daily',
  count: 6,
  unit: 'hours',
  at: ['20:00'],
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  monthDays: [1],
  calendar: '',
  cron: '',
  zone: '',
};

/** The form of a stored schedule. */
export function toScheduleForm(schedule: Schedule): ScheduleForm {
  const form = { ...newScheduleForm, kind: schedule.kind };
  switch (schedule.kind) {
    case 'every':
      return { ...form, count: schedule.count, unit: schedule.unit };
    case 'daily':
      return { ...form, at: [...schedule.at] };
    case 'weekly':
      return { ...form, at: [...schedule.at], weekdays: [...schedule.days] };
    case 'monthly':
      return { ...form, at: [...schedule.at], monthDays: [...schedule.days] };
    case 'calendar':
      return { ...form, calendar: schedule.expression };
    case 'cron':
      return { ...form, cron: schedule.expression, zone: schedule.zone ?? '' };
  }
}

/** Reads the form back, finished or not. */
export function fromScheduleForm(form: ScheduleForm): Schedule {
  const { kind, at } = form;
  switch (kind) {
    case 'every':
      return { kind, count: form.count, unit: form.unit };
    case 'daily':
      return { kind, at };
    case 'weekly':
      return { kind, days: form.weekdays, at };
    case 'monthly':
      return { kind, days: form.monthDays, at };
    case 'calendar':
      return { kind, expression: form.calendar.trim() };
    case 'cron': {
      const zone = form.zone.trim();
      return { kind, expression: form.cron.trim(), zone: zone === '' ? null : zone };
    }
  }
}

/** The schedule where it says enough to be looked ahead; null before that. */
export function askable(form: ScheduleForm): Schedule | null {
  const isTimed = scheduleRules.times(form.at) === true;
  switch (form.kind) {
    case 'every':
      return scheduleRules.every(form.count, form.unit) === true ? fromScheduleForm(form) : null;
    case 'daily':
      return isTimed ? fromScheduleForm(form) : null;
    case 'weekly':
      return isTimed && form.weekdays.length > 0 ? fromScheduleForm(form) : null;
    case 'monthly':
      return isTimed && form.monthDays.length > 0 ? fromScheduleForm(form) : null;
    case 'calendar':
      return askableText(form.calendar, form);
    case 'cron':
      return scheduleRules.zone(form.zone) === true ? askableText(form.cron, form) : null;
  }
}

/** With the text just as it is typed, so that a place in it is a place in the field. */
function askableText(expression: string, form: ScheduleForm): Schedule | null {
  if (scheduleRules.expression(expression) !== true) return null;
  const schedule = fromScheduleForm(form);
  return 'expression' in schedule ? { ...schedule, expression } : schedule;
}

import type { Schedule } from '../../preload/contract/profile.ts';
import { parseCalendar } from './calendar/parse.ts';

/** A schedule that is written as an expression. */
export type TypedSchedule = Extract<Schedule, { readonly kind: 'calendar' | 'cron' }>;

/**
 * What somebody means who has not said which of the two it is: OnCalendar, unless it is none and has
 * five to seven fields of cron's characters, or is a word like `@daily`.
 */
export function typedSchedule(expression: string): TypedSchedule {
  const isCron = !parseCalendar(expression).ok && looksLikeCron(expression);
  return isCron ? { kind: 'cron', expression, zone: null } : { kind: 'calendar', expression };
}

function looksLikeCron(expression: string): boolean {
  const text = expression.trim();
  if (/^@[a-z]/i.test(text)) return true;
  const fields = text.split(/\s+/);
  return (
    fields.length >= 5 &&
    fields.length <= 7 &&
    fields.every((field) => /^[\da-z*?/,+#-]+$/i.test(field))
  );
}

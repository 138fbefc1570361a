import type { Schedule } from '../../../preload/contract/profile.ts';

/** What comes nearest to an OnCalendar expression, and whether it says the same. */
export interface NearestSchedule {
  readonly schedule: Schedule;
  readonly isExact: boolean;
}

const hours = (count: number): Schedule => ({ kind: 'every', hours: count });

const SHORTHANDS: Readonly<Record<string, NearestSchedule>> = {
  minutely: { schedule: hours(1), isExact: false },
  hourly: { schedule: hours(1), isExact: true },
  daily: { schedule: { kind: 'daily', at: '00:00' }, isExact: true },
  weekly: { schedule: hours(168), isExact: false },
  monthly: { schedule: hours(720), isExact: false },
};

const RARER = /^(quarterly|semi-?annually|bi-?annually|annually|yearly)$/;

/** `[weekdays] [date] [hour:minute[:second]] [zone]`, systemd.time(7); the zone is only noticed. */
const EXPRESSION =
  /^(?:([a-z]{3,9}(?:(?:,|\.\.|-)[a-z]{3,9})*,?)(?:\s+|$))?(?:([\d*.,/-]+[-~][\d*.,/~-]+)(?:\s+|$))?(?:([\d*.,/]+):([\d*.,/]+)(?::([\d*.,/]+))?)?(?:\s+([a-z][\w/+-]*))?$/i;

/**
 * Finds what Bellhop can do for the expressions of a `schedule`: it knows "every so many hours" and
 * "daily at". Null when one cannot be read.
 */
export function nearestSchedule(expressions: readonly string[]): NearestSchedule | null {
  const read = expressions.map((expression) => readCalendar(expression.trim()));
  const [first] = read;
  if (first === undefined || first === null || read.includes(null)) return null;
  if (read.length === 1) return first;
  const allDaily = read.every((each) => each?.schedule.kind === 'daily');
  return {
    schedule: allDaily ? hours(Math.max(1, Math.round(24 / read.length))) : first.schedule,
    isExact: false,
  };
}

function readCalendar(expression: string): NearestSchedule | null {
  const word = expression.toLowerCase();
  if (RARER.test(word)) return { schedule: hours(720), isExact: false };
  const shorthand = Object.hasOwn(SHORTHANDS, word) ? SHORTHANDS[word] : undefined;
  if (shorthand !== undefined) return shorthand;
  const parts = EXPRESSION.exec(expression);
  if (expression === '' || parts === null) return null;
  const [, weekdays, date, hour = '0', minute = '0', second = '0', zone] = parts;
  const nearest = readTime(hour, minute);
  if (nearest === null) return null;
  const isEveryDay = weekdays === undefined && (date === undefined || date === '*-*-*');
  const isPlain = isEveryDay && Number(second) === 0 && zone === undefined;
  return { schedule: nearest.schedule, isExact: nearest.isExact && isPlain };
}

function readTime(hour: string, minute: string): NearestSchedule | null {
  const chosenHours = valuesOf(hour, 24);
  const chosenMinutes = valuesOf(minute, 60);
  const [firstHour] = chosenHours;
  const [firstMinute] = chosenMinutes;
  if (firstHour === undefined || firstMinute === undefined) return null;
  const isOncePerHour = chosenMinutes.length === 1;
  if (chosenHours.length === 1) {
    const at = [firstHour, firstMinute].map((n) => String(n).padStart(2, '0')).join(':');
    return { schedule: { kind: 'daily', at }, isExact: isOncePerHour };
  }
  const step = Math.max(1, Math.round(24 / chosenHours.length));
  const isEven = chosenHours.every((each, index) => each === index * step) && 24 % step === 0;
  return { schedule: hours(step), isExact: isOncePerHour && firstMinute === 0 && isEven };
}

/** The numbers below `limit` that a field names, ascending; none when it cannot be read. */
function valuesOf(field: string, limit: number): readonly number[] {
  const values = new Set<number>();
  for (const item of field.split(',')) {
    const [, all, from, to, every] =
      /^(?:(\*)|(\d{1,2})(?:\.\.(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(item) ?? [];
    if (all === undefined && from === undefined) return [];
    const start = Number(from ?? 0);
    const step = Number(every ?? 1);
    const end =
      to !== undefined ? Number(to) : all === undefined && every === undefined ? start : limit - 1;
    if (step === 0 || start >= limit || end >= limit) return [];
    for (let value = start; value <= end; value += step) values.add(value);
  }
  return [...values].toSorted((a, b) => a - b);
}

import { MICROSECONDS } from './limits.ts';
import type { CalendarField, CalendarItem, CalendarSpec } from './spec.ts';

/** A spec as systemd-analyze writes it ("Normalized form"), so that equal schedules look equal. */
export function normalForm(spec: CalendarSpec): string {
  const days = spec.fromMonthEnd ? '~' : '-';
  const date = `${field(spec.years, 4)}-${field(spec.months)}${days}${field(spec.days)}`;
  const time = `${field(spec.hours)}:${field(spec.minutes)}:${secondsField(spec.seconds)}`;
  const parts = [weekdayRanges(spec.weekdays), date, time, spec.zone];
  return parts.filter((part) => part !== null).join(' ');
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Three days in a row and more are a range, two are a list. */
function weekdayRanges(weekdays: readonly number[] | null): string | null {
  if (weekdays === null) return null;
  return weekdays
    .map((day, index) => {
      const isInRow = (offset: number) => weekdays[index + offset] === day + offset;
      if (isInRow(-1) && isInRow(1)) return '';
      const isRangeEnd = isInRow(-1) && isInRow(-2);
      return `${index === 0 ? '' : isRangeEnd ? '..' : ','}${names[day] ?? ''}`;
    })
    .join('');
}

function field(items: CalendarField, width = 2): string {
  if (items.length === 0) return '*';
  const write = (value: number) => String(value).padStart(width, '0');
  return items
    .map(({ start, stop, repeat }) => {
      const step = repeat > 0 && (stop === null || repeat > 1) ? `/${repeat}` : '';
      return `${write(start)}${stop === null ? '' : `..${write(stop)}`}${step}`;
    })
    .join(',');
}

function secondsField(items: CalendarField): string {
  const [first] = items;
  if (items.length === 1 && first !== undefined && isEverySecond(first)) return '*';
  return items
    .map(({ start, stop, repeat }) => {
      const step = repeat > 0 && (stop === null || repeat !== MICROSECONDS);
      const end = stop === null ? '' : `..${seconds(stop, 2)}`;
      return `${seconds(start, 2)}${end}${step ? `/${seconds(repeat, 1)}` : ''}`;
    })
    .join(',');
}

function isEverySecond({ start, stop, repeat }: CalendarItem): boolean {
  return start === 0 && stop === null && repeat === MICROSECONDS;
}

function seconds(value: number, width: number): string {
  const whole = String(Math.floor(value / MICROSECONDS)).padStart(width, '0');
  const fraction = value % MICROSECONDS;
  return fraction === 0 ? whole : `${whole}.${String(fraction).padStart(6, '0')}`;
}

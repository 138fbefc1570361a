import { firstOf, instantOf, type Civil } from './calendar/zone-clock.ts';

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads an instant as ISO 8601 writes it, in ms since the epoch; one without an offset is on the
 * clock of `zone`, at its first showing or behind the gap. Null where it is none.
 */
export function readInstant(text: string, zone: string): number | null {
  const found = WRITTEN.exec(text.trim());
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? '0'));
  const ms = Number((found[7] ?? '0').padEnd(3, '0'));
  const civil: Civil = { year, month, day, hour, minute, second, ms };
  if (!isCivil(civil)) return null;
  const offset = found[8];
  return offset === undefined ? firstOf(instantOf(civil, zone)) : utc(civil) - offsetOf(offset);
}

function isCivil(civil: Civil): boolean {
  const { year, month, day, hour, minute, second } = civil;
  const back = new Date(utc(civil));
  const isDate =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return isDate && hour < 24 && minute < 60 && second < 60;
}

function utc({ year, month, day, hour, minute, second, ms }: Civil): number {
  return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}

/** The offset `Z` or `+02:00` in ms. */
function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  const length = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -length : length;
}

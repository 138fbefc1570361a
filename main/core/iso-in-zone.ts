import { civilOf } from './calendar/zone-clock.ts';

const MINUTE = 60_000;

/** An instant (ms since the epoch) as ISO 8601 with the offset of a zone, like `2026-03-29T03:00:00+02:00`. */
export function isoInZone(instant: number, zone: string): string {
  const { year, month, day, hour, minute, second, ms } = civilOf(instant, zone);
  const offset = Date.UTC(year, month - 1, day, hour, minute, second, ms) - instant;
  // ISO 8601 has no seconds in an offset, which a few zones had long ago.
  const minutes = Math.trunc(offset / MINUTE);
  const shown = new Date(instant + minutes * MINUTE).toISOString();
  const text = shown.endsWith('.000Z') ? shown.slice(0, -5) : shown.slice(0, -1);
  return `${text}${writeOffset(minutes)}`;
}

function writeOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

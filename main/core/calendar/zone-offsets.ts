import { isIanaSpelling } from './zone-names.ts';

/** How long a stretch of time is in which a zone changes its offset once at most, in ms (3 days). */
const STRETCH = 2 ** 28;
const MOST_STRETCHES = 4096;

/** A stretch of time: the offset changes from `before` to `after` at `change`. In ms. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly stretches: Map<number, Stretch>;
}

const zones = new Map<string, Zone | null>();
const MOST_ZONES = 700; // the IANA database has about 600 names

/** Whether a name is a time zone of the IANA database, in its spelling, that can be reckoned with here. */
export function isZone(name: string): boolean {
  if (!isIanaSpelling(name)) return false;
  const zone = zoneOf(name);
  if (zone === null) return false;
  const shown = zone.format.resolvedOptions().timeZone;
  return shown === name || shown.toLowerCase() !== name.toLowerCase();
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, both in ms. A zone that is unknown counts as
 * UTC: a schedule is only ever made with a known one, but a later computer may know fewer.
 */
export function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const known = zoneOf(zone);
  if (known === null) return 0;
  const { before, after, change } = stretchAt(instant, known);
  return instant < change ? before : after;
}

/** The first ms with the new offset, of the one change of offset after `from` and up to `to`. */
export function offsetChange(from: number, to: number, zone: string): number {
  let [low, high] = [from, to];
  const old = offsetAt(low, zone);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
}

function stretchAt(instant: number, zone: Zone): Stretch {
  const index = Math.floor(instant / STRETCH);
  const cached = zone.stretches.get(index);
  if (cached !== undefined) return cached;
  if (zone.stretches.size >= MOST_STRETCHES) zone.stretches.clear();
  const stretch = readStretch(index * STRETCH, zone.format);
  zone.stretches.set(index, stretch);
  return stretch;
}

/** Offsets are read at both ends; only where they differ is the change looked for. */
function readStretch(start: number, format: Intl.DateTimeFormat): Stretch {
  let [low, high] = [start, start + STRETCH];
  const before = readOffset(low, format);
  const after = readOffset(high, format);
  if (before === after) return { before, after, change: low };
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readOffset(middle, format) === before) low = middle;
    else high = middle;
  }
  return { before, after, change: high };
}

/** The format is that of en-US: month, day, year, hour, minute, second. */
function readOffset(instant: number, format: Intl.DateTimeFormat): number {
  const second = Math.floor(instant / 1000) * 1000;
  const shown = format.format(second).match(/\d+/g)?.map(Number) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, seconds = 0] = shown;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

function zoneOf(name: string): Zone | null {
  const cached = zones.get(name);
  if (cached !== undefined) return cached;
  const zone = openZone(name);
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(name, zone);
  return zone;
}

function openZone(name: string): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { format, stretches: new Map() };
  } catch {
    return null;
  }
}

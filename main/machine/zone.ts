import { readlinkSync } from 'node:fs';
import { isZone } from '../core/calendar/zone-clock.ts';

/** So long what was read is good for, in ms: ten thousand schedules ask at every tick. */
const GOOD_FOR_MS = 2_000;

let known = { zone: '', at: -Infinity };

/**
 * The time zone that the system is in now, an IANA name. `Intl` keeps the one in which the process was
 * started, and a computer that travels would keep its schedules by the clock of home.
 */
export function systemZone(): string {
  const at = performance.now();
  if (at - known.at >= GOOD_FOR_MS) known = { zone: readZone('/etc/localtime', process.env), at };
  return known.zone;
}

/**
 * Reads the link that Linux and macOS set to the zone's file. Where there is none, on Windows, and
 * where TZ names a zone for this process, it is what Intl says.
 */
export function readZone(
  link: string,
  { TZ }: Readonly<Record<string, string | undefined>>,
): string {
  const isFree = TZ === undefined || TZ === `:${link}` || TZ === link;
  return (isFree ? zoneOf(readTarget(link)) : null) ?? startZone();
}

/** The zone that a link's target like `/usr/share/zoneinfo/Europe/Berlin` names; null for none. */
export function zoneOf(target: string): string | null {
  const name = /\/zoneinfo[^/]*\/(?:posix\/|right\/)?(.+)$/.exec(target)?.[1] ?? '';
  return isZone(name) ? name : null;
}

function readTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return ''; // a copy of the zone's file, or Windows
  }
}

const startZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

import { nextInstant } from '../../main/core/calendar/elapse.ts';
import { parseCalendar } from '../../main/core/calendar/parse.ts';
import { askSystemd } from './systemd-analyze.ts';

const noons = '*-*-01,08,15,22 12:00';
const DAY = 86_400_000;
const WEEKS = 210 * 12 * 4;

/**
 * When the tables of time zones of systemd and of Node are at odds, as each comes with releases of its
 * own: answers whether they are near an instant, from 1990 on.
 */
export async function zoneDisputes(zone: string): Promise<(instant: number) => boolean> {
  const base = Date.UTC(1990, 0, 1);
  const said = await askSystemd({ texts: [noons], base, zone, iterations: WEEKS });
  const theirs = said.get(noons)?.instants ?? [];
  const own = ourNoons(base, zone, theirs.length);
  const disputed = theirs.filter((instant, index) => instant !== own[index]);
  return (instant) => disputed.some((each) => Math.abs(each - instant) < 10 * DAY);
}

function ourNoons(base: number, zone: string, count: number): readonly number[] {
  const parsed = parseCalendar(noons);
  const found: number[] = [];
  let at: number | null = base;
  while (parsed.ok && at !== null && found.length < count) {
    at = nextInstant(parsed.spec, at, zone);
    if (at !== null) found.push(at);
  }
  return found;
}

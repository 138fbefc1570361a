import { describe, expect, it } from 'vitest';
import { normalForm } from '../../main/core/calendar/normal-form.ts';
import { parseCalendar } from '../../main/core/calendar/parse.ts';
import type { CalendarSpec } from '../../main/core/calendar/spec.ts';
import { isZone } from '../../main/core/calendar/zone-clock.ts';
import { offsetAt, offsetChange } from '../../main/core/calendar/zone-offsets.ts';
import { Chance } from '../fakes/chance.ts';
import { changingZones, randomCalendar, slippedCalendar } from '../fakes/random-calendar.ts';
import { compareInstants, type Compared } from './calendar-differences.ts';
import { askSystemd, canAsk, hasZone, type Said } from './systemd-analyze.ts';
import { zoneDisputes } from './zone-data.ts';

// Ours against systemd itself, on this computer.

const DAY = 86_400_000;
const from = Date.UTC(1990, 0, 1) / 1000;
const to = Date.UTC(2100, 0, 1) / 1000;
const iterations = 5;

/** With the zones that systemd has here too. */
const parse = (text: string) => parseCalendar(text, (name) => isZone(name) && hasZone(name));

interface Batch {
  readonly texts: readonly string[];
  readonly base: number;
  readonly zone: string;
}

interface Asked extends Batch {
  readonly text: string;
  readonly said: Said;
}

/** Some of the texts at each of many times, asked two batches at a time: there are two cores. */
async function ask(batches: readonly Batch[], count: number): Promise<readonly Asked[]> {
  const answers: Asked[] = [];
  const left = [...batches];
  const work = async (): Promise<void> => {
    for (let batch = left.pop(); batch !== undefined; batch = left.pop()) {
      const said = await askSystemd({ ...batch, iterations: count });
      for (const text of batch.texts)
        answers.push({ ...batch, text, said: said.get(text) ?? null });
    }
  };
  await Promise.all([work(), work()]);
  return answers;
}

function manyBatches(chance: Chance, count: number, make: (chance: Chance) => string): Batch[] {
  return Array.from({ length: count }, (_, index) => {
    const zone = chance.of(changingZones);
    const base = index % 2 === 0 ? chance.whole(from, to) * 1000 : nearChange(chance, zone);
    return { texts: [...new Set(chance.some(100, 100, () => make(chance)))], base, zone };
  });
}

/** Up to two days before a change of the clocks, or in the three hours behind it. */
function nearChange(chance: Chance, zone: string): number {
  for (let tries = 0; tries < 100; tries += 1) {
    const start = chance.whole(from, to) * 1000;
    const end = start + 30 * DAY;
    if (offsetAt(start, zone) === offsetAt(end, zone)) continue;
    const shift = chance.isOneIn(2) ? chance.whole(-172_800, 0) : chance.whole(0, 10_800);
    return Math.floor(offsetChange(start, end, zone) / 1000 + shift) * 1000;
  }
  return chance.whole(from, to) * 1000;
}

/** systemd 252 lets each further item of a list from the month's end reach three days less far. */
function isLongListFromEnd(spec: CalendarSpec): boolean {
  return spec.fromMonthEnd && spec.days.length > 1;
}

/** Beside every whole second systemd prints no other: its form of `*:*:0/1,5.5` is `*:*:*`. */
function isForm(said: string | null, spec: CalendarSpec): boolean {
  const own = normalForm(spec);
  const isLess = spec.seconds.length > 1 && said === own.replace(/[^:]*?00\/1[^ ]*/, '*');
  return said === null || said === own || isLess;
}

async function disputesOf(
  zones: Iterable<string>,
): Promise<(zone: string, instant: number) => boolean> {
  const known = new Map<string, (instant: number) => boolean>();
  for (const zone of zones) known.set(zone, await zoneDisputes(zone));
  return (zone, instant) => known.get(zone)?.(instant) ?? false;
}

describe.skipIf(!canAsk)('OnCalendar (skipped where there is no systemd-analyze to ask)', () => {
  it('is read and elapses as systemd has it, for 10,000 random expressions', async () => {
    const answers = await ask(manyBatches(new Chance(20_260_327), 103, randomCalendar), iterations);
    const zones = answers.flatMap(({ text, zone }) => {
      const parsed = parse(text);
      return [zone, ...(parsed.ok && parsed.spec.zone !== null ? [parsed.spec.zone] : [])];
    });
    const isDisputed = await disputesOf(new Set(zones));
    const wrong: unknown[] = [];
    const counts = new Map<Compared | 'disputed', number>();
    for (const { text, zone, base, said } of answers) {
      const parsed = parse(text);
      if (!parsed.ok || (said === null && !isLongListFromEnd(parsed.spec))) {
        wrong.push({ text, said, parsed });
        continue;
      }
      if (said === null) continue;
      const spec = parsed.spec;
      const theirs = said.form === null ? null : said.instants;
      const isOdd = [base, ...said.instants].some((each) => isDisputed(spec.zone ?? zone, each));
      const compared = isOdd
        ? 'disputed'
        : compareInstants({ spec, base, zone, iterations }, theirs);
      counts.set(compared, (counts.get(compared) ?? 0) + 1);
      if (compared === 'different' || !isForm(said.form, spec))
        wrong.push({
          text,
          zone,
          base: new Date(base).toISOString(),
          said,
          form: normalForm(spec),
        });
    }
    expect(wrong).toEqual([]);
    expect(counts.get('same')).toBeGreaterThan(answers.length * 0.9);
  }, 180_000);

  it('is refused where systemd refuses it, for 10,000 expressions with slips of the pen', async () => {
    const answers = await ask(manyBatches(new Chance(4711), 100, slippedCalendar), 1);
    const wrong = answers.filter(({ text, said }) => {
      const parsed = parse(text);
      if (said === null) return parsed.ok && !isLongListFromEnd(parsed.spec);
      return !parsed.ok || !isForm(said.form, parsed.spec);
    });
    expect(wrong.map(({ text, said }) => ({ text, said, own: parse(text) }))).toEqual([]);
    const refused = answers.filter(({ said }) => said === null).length;
    expect(refused).toBeGreaterThan(answers.length / 2);
    expect(answers.length - refused).toBeGreaterThan(400);
  });
});

import { describe, expect, it } from 'vitest';
import type { Tally } from './simulation/ledger.ts';
import { World, zoneOf } from './simulation/world.ts';
import { zones } from './simulation/random-schedules.ts';

// What counts as the same slot, and what may become of it, is said in `Ledger`; what a world is made
// of, in `World`. A failing world says its seed: SIMULATED_SEED=7 SIMULATED_YEARS=100 begins with it.

/** How long each world lives. */
const YEARS = Number(process.env['SIMULATED_YEARS'] ?? 10);

/** The first of 20 seeds, one for each zone; journeys lead to all the others. */
const FIRST_SEED = Number(process.env['SIMULATED_SEED'] ?? 0);

describe('the scheduler on a machine that sleeps, travels, is switched off and has a wrong clock', () => {
  const tally: Tally = new Map();

  it.each(zones.map((_, at) => FIRST_SEED + at).map((seed) => ({ seed, zone: zoneOf(seed) })))(
    `runs, covers or writes down each slot once in ${String(YEARS)} years: $zone, seed $seed`,
    { timeout: YEARS * 12_000 },
    async ({ seed }) => {
      await new World(seed, YEARS, tally).live();
    },
  );

  it.each([
    'schedule',
    'catch-up',
    'retry',
    'covered',
    'missed',
    'overtaken',
    'overlapped',
    'unmet',
    'leapt over',
    'set back',
    'journey',
    'restart',
    'killed',
  ])('has seen that in these worlds, and not by chance only: %s', (what) => {
    expect(tally.get(what)).toBeGreaterThan(YEARS);
  });
});

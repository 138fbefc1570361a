import { describe, expect, it } from 'vitest';
import { layOutWaterfall } from '../../../../renderer/screens/run/waterfall-layout.ts';
import { deliveriesOf } from '../../../window/gallery-deliveries.ts';
import { endedRun } from '../../../window/gallery-runs.ts';

const start = Date.parse('2026-03-18T07:00:00Z');
const at = (seconds: number): string => new Date(start + seconds * 1_000).toISOString();
const run = endedRun('r', ['p', 'Documents'], at(0), at(40));
const later = start + 3_600_000;

describe('the waterfall', () => {
  it('puts phases and deliveries in the order in which they began', () => {
    const { rows } = layOutWaterfall(
      run,
      deliveriesOf(run, () => at(60)),
      later,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'Checks',
      'Pause the database',
      'restic',
      'ntfy',
      'Family chat',
      'Healthchecks',
      'Home Assistant',
    ]);
  });

  it('leaves out what was never sent, and what was sent by hand long after', () => {
    const names = layOutWaterfall(
      run,
      deliveriesOf(run, () => at(60)),
      later,
    ).rows.map(({ key }) => key);
    expect(names).not.toContain('suppressed');
    expect(names).not.toContain('copy');
  });

  it('ends with the run and the first attempts, not with tries made later', () => {
    const [delivery] = deliveriesOf(run, () => at(60)).slice(1);
    if (delivery === undefined) throw new Error('no delivery');
    const [first] = delivery.attempts;
    if (first === undefined) throw new Error('no attempt');
    const muchLater = { ...first, n: 2, startedAt: at(7_200) };
    const retried = { ...delivery, attempts: [first, muchLater] };
    const { rows, ticks } = layOutWaterfall(run, [retried], later);
    expect(rows.at(-1)?.bars).toHaveLength(1);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '10 s', '20 s', '30 s', '40 s']);
  });

  it('lets the phase of a run in flight reach to the present', () => {
    const live = { ...run, finishedAt: null, phases: run.phases.slice(0, 4) };
    const { rows } = layOutWaterfall(live, [], start + 20_000);
    expect(rows.at(-1)).toMatchObject({ name: 'restic', bars: [{ from: 0.13, to: 1 }] });
  });

  it('stays within the axis when the clock was set back during the run', () => {
    const backwards = { ...run, finishedAt: at(-30) };
    const { rows } = layOutWaterfall(backwards, [], later);
    for (const { bars } of rows) {
      for (const bar of bars) {
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.to).toBeLessThanOrEqual(1);
        expect(bar.to).toBeGreaterThanOrEqual(bar.from);
      }
    }
  });
});

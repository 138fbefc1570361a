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

  it('lets the axis of a run in flight stand still, but for a whole tick now and then', () => {
    const live = { ...run, finishedAt: null, phases: run.phases.slice(0, 4) };
    const ticksAt = (seconds: number): readonly string[] =>
      layOutWaterfall(live, [], start + seconds * 1_000).ticks.map(({ label }) => label);
    expect(ticksAt(1)).toEqual(['0', '2 s', '4 s', '6 s', '8 s', '10 s']);
    expect(ticksAt(9)).toEqual(ticksAt(1));
    expect(ticksAt(21)).toEqual(['0', '5 s', '10 s', '15 s', '20 s', '25 s']);
    expect(ticksAt(24)).toEqual(ticksAt(21));
  });

  it('draws a message that the run waits for while it is on its way', () => {
    const [gating] = deliveriesOf(run, () => at(60));
    if (gating === undefined) throw new Error('no delivery');
    const sending = { ...gating, state: 'sending', attempts: [], createdAt: at(2) } as const;
    const live = { ...run, finishedAt: null, phases: run.phases.slice(0, 3) };
    const { rows } = layOutWaterfall(live, [sending], start + 10_000);
    expect(rows.at(-1)).toMatchObject({
      bars: [{ mark: 'running', beganMs: 2_000, tookMs: 8_000, to: 1 }],
    });
  });

  it('tells where the time of each attempt went', () => {
    const { rows } = layOutWaterfall(
      run,
      deliveriesOf(run, () => at(60)),
      later,
    );
    const bars = rows.find(({ name }) => name === 'Family chat')?.bars;
    expect(bars).toMatchObject([
      { beganMs: 36_300, tookMs: 84, words: 'no answer', timing: { connectMs: 80, tlsMs: null } },
    ]);
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

import { expect, it } from 'vitest';
import { watchOverdue } from '../../../main/flow/overdue-watch.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';

function summary(id: string, overdueSince: string | null): ProfileSummary {
  return {
    profile: aProfile([], { id, name: id }),
    repository: aRepository,
    lastRun: null,
    currentRun: null,
    nextRunAt: null,
    schedule: { next: [], waiting: [], pause: null },
    failingHooks: [],
    lastSuccessAt: null,
    overdueSince,
    failedRuns: [],
  };
}

it('tells of an overdue profile once, and again only after a success in between', async () => {
  let now = [summary('a', '2026-03-01T08:00:00.000Z'), summary('b', null)];
  const told: string[] = [];
  const watch = watchOverdue({
    every: () => () => undefined,
    profiles: async () => now,
    tell: ({ profile }) => told.push(profile.id),
  });
  const look = async () => {
    await watch.look();
    return told.splice(0);
  };
  expect(await look()).toEqual(['a']);
  expect(await look()).toEqual([]);
  now = [summary('a', null), summary('b', '2026-03-02T08:00:00.000Z')];
  expect(await look()).toEqual(['b']);
  now = [summary('a', '2026-03-09T08:00:00.000Z'), summary('b', '2026-03-02T08:00:00.000Z')];
  expect(await look()).toEqual(['a']);
});

it('looks at once and every hour, until it is stopped', async () => {
  const looks: number[] = [];
  let act = (): void => undefined;
  let isOn = false;
  const watch = watchOverdue({
    every: (ms, turn) => {
      expect(ms).toBe(3_600_000);
      [act, isOn] = [turn, true];
      return () => (isOn = false);
    },
    profiles: async () => {
      looks.push(1);
      return [];
    },
    tell: () => undefined,
  });
  watch.start();
  act();
  expect([looks.length, isOn]).toEqual([2, true]);
  watch.stop();
  expect(isOn).toBe(false);
});

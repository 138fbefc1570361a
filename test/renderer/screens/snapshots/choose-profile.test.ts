import { expect, test } from 'vitest';
import { profileToShow } from '../../../../renderer/screens/snapshots/choose-profile.ts';
import { aProfile, aRepository } from '../../../fakes/make.ts';

const summary = (id: string, lastSuccessAt: string | null) => ({
  profile: aProfile([], { id }),
  repository: aRepository,
  lastRun: null,
  currentRun: null,
  nextRunAt: null,
  schedule: { next: [], waiting: [], pause: null },
  failingHooks: [],
  lastSuccessAt,
  overdueSince: null,
  failedRuns: [],
});
const fresh = summary('fresh', null);
const used = summary('used', '2026-03-12T08:00:00Z');

test('the wanted profile is shown, else the first that has backed up, else any', () => {
  expect(profileToShow([fresh, used], 'fresh')).toBe(fresh);
  expect(profileToShow([fresh, used], null)).toBe(used);
  expect(profileToShow([fresh, used], 'removed')).toBe(used);
  expect(profileToShow([fresh], null)).toBe(fresh);
  expect(profileToShow([], null)).toBeNull();
});

import { useMemo } from 'react';
import { useNow } from '../../parts/use-now.ts';
import { useBellhop } from '../../state/use-state.ts';
import type { Findable } from './findable.ts';
import { findablesOf, firstOffers } from './findables.ts';
import { findBest } from './find-best.ts';
import { runFindables, withRunsOfMain } from './run-findables.ts';
import { useFoundRuns } from './use-found-runs.ts';

/** So many are shown; who does not find it among them types on. */
const MOST = 20;
const MOST_AT_FIRST = 12;

/** What the finder offers for a text, best first. */
export function useOffers(query: string): readonly Findable[] {
  const profiles = useBellhop((state) => state.profiles);
  const groups = useBellhop((state) => state.groups);
  const channels = useBellhop((state) => state.channels);
  const secretNames = useBellhop((state) => state.secretNames);
  const isPaused = useBellhop((state) => state.pauseOfAll !== null);
  const newest = useBellhop((state) => state.runs);
  const now = useNow(60_000);
  const ofMain = useFoundRuns(query);
  const known = useMemo(
    () => ({
      profiles: profiles ?? [],
      groups: groups ?? [],
      channels: channels ?? [],
      secretNames,
      isPaused,
    }),
    [profiles, groups, channels, secretNames, isPaused],
  );
  const all = useMemo(
    () => [...findablesOf(known), ...runFindables(newest ?? [], { now })],
    [known, newest, now],
  );
  return useMemo(() => {
    if (query.trim() === '') return firstOffers(known, MOST_AT_FIRST);
    return withRunsOfMain(findBest(query, all, MOST), runFindables(ofMain, { now }), MOST);
  }, [query, known, all, ofMain, now]);
}

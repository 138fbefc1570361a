import type { Api, Broadcasts } from '../../preload/contract/api.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import type { News } from './news.ts';

/** How the profiles stand, for somebody who looks often: only those that news told of are asked for. */
export interface KeptSummaries {
  look(): Promise<readonly ProfileSummary[]>;
}

export interface SummaryNeeds extends Pick<Api['profiles'], 'list' | 'some'> {
  readonly now: () => number;
  readonly hear: News['hear'];
}

/** What only time changes, as the next instant after a change of zone, is seen this much later. */
const FRESH_MS = 10 * 60_000;
const MOST_AT_ONCE = 100;

export function keepSummaries(needs: SummaryNeeds): KeptSummaries {
  let byId = new Map<string, ProfileSummary>();
  let keptSince = -Infinity;
  let stale = new Set<string>();
  const lookAtAll = async (): Promise<readonly ProfileSummary[]> => {
    keptSince = needs.now();
    const all = await needs.list();
    byId = new Map(all.map((summary) => [summary.profile.id, summary]));
    return all;
  };
  needs.hear((_name, news) => {
    if ('profileId' in news && news.profileId !== undefined) stale.add(news.profileId);
    else if ('what' in news && concernAll.has(news.what)) keptSince = -Infinity;
  });
  return {
    look: async () => {
      const asked = stale;
      stale = new Set();
      if (asked.size > MOST_AT_ONCE || needs.now() - keptSince > FRESH_MS) return lookAtAll();
      const answered = asked.size === 0 ? [] : await needs.some([...asked]);
      if (answered.some(({ profile }) => !byId.has(profile.id))) return lookAtAll();
      for (const summary of answered) {
        byId.set(summary.profile.id, summary);
        asked.delete(summary.profile.id);
      }
      for (const id of asked) byId.delete(id);
      return [...byId.values()];
    },
  };
}

const concernAll: ReadonlySet<Broadcasts['changed']['what']> = new Set([
  'profiles',
  'runs',
  'deliveries',
  'schedules',
]);

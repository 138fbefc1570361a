import type { WindowApi } from '../../preload/contract/api.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import { makeRefresh } from './refresh.ts';

/** How the profiles stand; null is "not asked yet". */
export interface ProfileMirror {
  readonly profiles: readonly ProfileSummary[] | null;
}

export interface ProfileMoves {
  lookAtProfiles(): Promise<void>;
  /** Looks again at one of them. */
  lookAtProfile(profileId: string): Promise<void>;
}

export const profilesAtFirst: ProfileMirror = { profiles: null };

/** Where more have changed, the whole list is asked for; main answers no more by name. */
const MOST_AT_ONCE = 100;

/** The moves through the list of profiles: what changes in a burst is asked for once, and nothing else. */
export function profileMoves(
  { profiles }: WindowApi,
  set: (change: Partial<ProfileMirror>) => void,
  get: () => ProfileMirror,
): ProfileMoves {
  let areAllWanted = false;
  let wanted = new Set<string>();
  const look = makeRefresh(async () => {
    const known = get().profiles;
    const some = areAllWanted || wanted.size > MOST_AT_ONCE || known === null ? null : wanted;
    areAllWanted = false;
    wanted = new Set();
    const patched =
      some === null || known === null
        ? null
        : withAnswered(known, some, await profiles.some([...some]));
    set({ profiles: patched ?? (await profiles.list()) });
  });
  return {
    lookAtProfiles: () => {
      areAllWanted = true;
      return look();
    },
    lookAtProfile: (profileId) => {
      wanted.add(profileId);
      return look();
    },
  };
}

/**
 * The list with what was answered in the place of what was asked for; the others stay the same objects,
 * so that they are not drawn again. Null where one is new: its place is main's to say.
 */
function withAnswered(
  known: readonly ProfileSummary[],
  asked: ReadonlySet<string>,
  answered: readonly ProfileSummary[],
): readonly ProfileSummary[] | null {
  const byId = new Map(answered.map((summary) => [summary.profile.id, summary]));
  const found = known.flatMap((summary) => {
    const { id } = summary.profile;
    if (!asked.has(id)) return [summary];
    const next = byId.get(id);
    byId.delete(id);
    return next === undefined ? [] : [next];
  });
  return byId.size === 0 ? found : null;
}

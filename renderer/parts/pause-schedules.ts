import type { Result } from '../../preload/contract/result.ts';
import { api } from '../api.ts';
import type { MoreAct } from './more-menu.tsx';
import { pauseChoices } from '../words/pause.ts';

/** The ways to let schedules rest, for a menu; null is about all profiles. */
export function pauseItems(
  profileId: string | null,
  act: (pause: () => Promise<Result<unknown>>) => void,
): readonly MoreAct[] {
  return pauseChoices().map(({ name, length }) => ({
    name,
    act: () => {
      act(() => api.schedules.pause(profileId, length));
    },
  }));
}

/** Lets schedules go on; null is about all profiles. */
export function resumeSchedules(profileId: string | null): Promise<Result<null>> {
  return api.schedules.resume(profileId);
}

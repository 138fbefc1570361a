import { fragmentOf, shownAt } from '../../preload/contract/address.ts';
import { placeShown, runAt, type Place } from './place.ts';

/** The fragment that says in the page's address what is shown. */
export function fragmentAt(place: Place): string {
  const runId = runAt(place);
  if (runId !== null) return fragmentOf({ runId });
  if (place.kind !== 'home') return `#${place.kind}`;
  const { profileId } = place;
  return fragmentOf(profileId === undefined ? { runId: null } : { profileId });
}

/** Where a window begins that was opened at such an address; null where it is not said. */
export function placeAt(fragment: string): Place | null {
  const shown = shownAt(fragment);
  return shown && placeShown(shown);
}

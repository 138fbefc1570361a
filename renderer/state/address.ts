import { asUnsaved, fragmentOf, shownAt } from '../../preload/contract/address.ts';
import { placeShown, runAt, type Place } from './place.ts';

/** The fragment that says in the page's address what is shown, and whether it holds unsaved changes. */
export function fragmentAt(place: Place, hasUnsavedChanges = false): string {
  const fragment = fragmentOfPlace(place);
  return hasUnsavedChanges ? asUnsaved(fragment) : fragment;
}

/** Where a window begins that was opened at such an address; null where it is not said. */
export function placeAt(fragment: string): Place | null {
  const shown = shownAt(fragment);
  return shown && placeShown(shown);
}

function fragmentOfPlace(place: Place): string {
  const runId = runAt(place);
  if (runId !== null) return fragmentOf({ runId });
  if (place.kind === 'deliveries' && place.about !== undefined) return fragmentOf(place.about);
  if (place.kind !== 'home') return `#${place.kind}`;
  const { profileId } = place;
  return fragmentOf(profileId === undefined ? { runId: null } : { profileId });
}

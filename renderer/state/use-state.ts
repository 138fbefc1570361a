import { useStore } from 'zustand';
import { api } from '../api.ts';
import { fragmentAt, placeAt } from './address.ts';
import { mirrorMain } from './mirror-main.ts';
import { makeState, type State } from './state.ts';

const state = makeState(api);

/** The part of the window's state that a component shows. */
export function useBellhop<T>(select: (state: State) => T): T {
  return useStore(state, select);
}

/** Begins to listen to main, where the page's address says; answers how to stop. */
export function startMirror(): () => void {
  const place = placeAt(location.hash);
  if (place !== null) state.getState().go(place);
  const stopWriting = state.subscribe(writeAddress);
  const stopListening = mirrorMain(api, state);
  writeAddress(state.getState());
  return () => {
    stopWriting();
    stopListening();
  };
}

/** Main reads there what is shown, and whether something would be lost by quitting. */
function writeAddress({ place, hasUnsavedChanges }: State): void {
  const fragment = fragmentAt(place, hasUnsavedChanges);
  if (fragment !== location.hash) history.replaceState(null, '', fragment);
}

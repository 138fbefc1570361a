import { useStore } from 'zustand';
import { api } from '../api.ts';
import { mirrorMain } from './mirror-main.ts';
import { makeState, type State } from './state.ts';

const state = makeState(api);

/** The part of the window's state that a component shows. */
export function useBellhop<T>(select: (state: State) => T): T {
  return useStore(state, select);
}

/** Begins to listen to main; answers how to stop. */
export function startMirror(): () => void {
  return mirrorMain(api, state);
}

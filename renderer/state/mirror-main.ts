import type { StoreApi } from 'zustand/vanilla';
import type { Broadcasts, WindowApi } from '../../preload/contract/api.ts';
import type { State } from './state.ts';
import { runAt } from './place.ts';

/** Keeps the state true to main: looks once at all, then at whatever a broadcast says has changed. */
export function mirrorMain(api: WindowApi, state: StoreApi<State>): () => void {
  const { lookAtProfiles, lookAtRuns, lookAtSecrets, lookAtMachine } = state.getState();
  const stops = [
    api.hear('changed', (news) => {
      lookAgain(state, news);
    }),
    api.hear('progress', (progress) => {
      const known = state.getState().progress;
      state.setState({ progress: { ...known, [progress.runId]: progress } });
    }),
    api.hear('show', ({ runId }) => {
      state.getState().go(runId === null ? { kind: 'home' } : { kind: 'run', runId });
    }),
  ];
  for (const look of [lookAtProfiles, lookAtRuns, lookAtSecrets, lookAtMachine]) void look();
  return () => {
    for (const stop of stops) stop();
  };
}

function lookAgain(state: StoreApi<State>, news: Broadcasts['changed']): void {
  const { place, lookAtProfiles, lookAtRuns, lookAtOpenRun, lookAtSecrets } = state.getState();
  switch (news.what) {
    case 'profiles':
      void lookAtProfiles();
      return;
    case 'secrets':
      void lookAtSecrets();
      return;
    case 'runs':
      void lookAtProfiles();
      void lookAtRuns();
      if (news.runId === undefined || news.runId === runAt(place)) void lookAtOpenRun();
  }
}

import type { StoreApi } from 'zustand/vanilla';
import type { Broadcasts, WindowApi } from '../../preload/contract/api.ts';
import type { State } from './state.ts';
import { placeShown, runAt } from './place.ts';

/** Keeps the state true to main: looks once at all, then at whatever a broadcast says has changed. */
export function mirrorMain(api: WindowApi, state: StoreApi<State>): () => void {
  const stops = [
    api.hear('changed', (news) => {
      for (const look of looksAfter(state, news)) void look();
    }),
    api.hear('notice', (notice) => {
      state.setState({ notices: [notice, ...state.getState().notices].slice(0, MOST_NOTICES) });
      void state.getState().lookAtProfile(notice.profileId);
    }),
    api.hear('progress', (progress) => {
      const known = state.getState().progress;
      state.setState({ progress: { ...known, [progress.runId]: progress } });
    }),
    api.hear('show', (shown) => {
      state.getState().go(placeShown(shown));
    }),
  ];
  const now = state.getState();
  for (const look of [
    now.lookAtProfiles,
    now.lookAtRuns,
    now.lookAtChannels,
    now.lookAtSecrets,
    now.lookAtHookSettings,
    now.lookAtMachine,
    now.lookAtEngine,
    now.lookAtGroups,
    now.lookAtPause,
    now.lookAtGeneral,
  ])
    void look();
  return () => {
    for (const stop of stops) stop();
  };
}

const MOST_NOTICES = 5;

/** What must be looked at again after such news. */
function looksAfter(
  store: StoreApi<State>,
  news: Broadcasts['changed'],
): readonly (() => Promise<void>)[] {
  const state = store.getState();
  const { runId, profileId } = news;
  const isOpen = runId === undefined || runId === runAt(state.place);
  const openRun = isOpen ? [state.lookAtOpenRun] : [];
  const lookAtProfiles = profilesLook(state, profileId);
  switch (news.what) {
    case 'profiles':
      // The doctor has something to say of profiles too, and a deleted one leaves its groups.
      return [lookAtProfiles, state.lookAtMachine, state.lookAtGroups];
    case 'groups':
      return [state.lookAtGroups];
    case 'engine':
      return [() => lookAtEngineFirst(store)];
    case 'catcher':
      return [state.lookAtCatcher];
    case 'channels':
      return [state.lookAtChannels];
    case 'settings':
      return [state.lookAtHookSettings, state.lookAtGeneral];
    case 'schedules':
      return [lookAtProfiles, state.lookAtPause];
    case 'mounts':
      return [state.lookAtMounts];
    case 'secrets':
      return [state.lookAtSecrets];
    case 'deliveries':
      return [lookAtProfiles, state.lookAtDeliveries, ...openRun];
    case 'runs':
      return [
        lookAtProfiles,
        runId === undefined ? state.lookAtRuns : () => state.lookForRun(runId),
        state.lookAtFoundRuns,
        state.lookAtDeliveries,
        ...openRun,
      ];
  }
}

function profilesLook(state: State, profileId: string | undefined): () => Promise<void> {
  return profileId === undefined ? state.lookAtProfiles : () => state.lookAtProfile(profileId);
}

/** A download tells of itself five times a second: the doctor is asked once it is over. */
async function lookAtEngineFirst(state: StoreApi<State>): Promise<void> {
  await state.getState().lookAtEngine();
  const { engine, lookAtMachine } = state.getState();
  if (engine?.installing === null) await lookAtMachine();
}

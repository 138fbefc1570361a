import { expect, test } from 'vitest';
import type { Broadcasts, WindowApi } from '../../../preload/contract/api.ts';
import type { Mount } from '../../../preload/contract/snapshot.ts';
import { mirrorMain } from '../../../renderer/state/mirror-main.ts';
import { makeState } from '../../../renderer/state/state.ts';
import { anApi } from '../../fakes/api.ts';

const mount: Mount = { profileId: 'p1', folder: '/mounts/p1' };
const snapshotsOf = { kind: 'snapshots', profileId: 'p1', spot: null, isRestoring: false } as const;

/** A main that has only mounts to tell of; asking it for anything else never ends. */
function makeMain(mounts: () => readonly Mount[]): {
  readonly api: WindowApi;
  readonly tell: () => void;
} {
  const never = () => new Promise<never>(() => {});
  const tellers: ((news: Broadcasts['changed']) => void)[] = [];
  const rest = anApi({
    profiles: { list: never },
    runs: { list: never },
    channels: { list: never },
    settings: { hooks: never, general: never, login: never },
    schedules: { pauseOfAll: never },
    secrets: { state: never, list: never },
    app: { about: never, doctor: never, missingRights: never },
    engine: { state: never },
    groups: { list: never },
    snapshots: { mounts: async () => mounts() },
  });
  const api: WindowApi = {
    ...rest,
    pathOf: () => '',
    hear: (name, tell) => {
      if (name === 'changed') tellers.push(tell as (news: Broadcasts['changed']) => void);
      return () => {};
    },
  };
  return {
    api,
    tell: () => {
      for (const tell of tellers) tell({ what: 'mounts' });
    },
  };
}

test('what is mounted is looked at where it is shown, and again when that has changed', async () => {
  let mounts: readonly Mount[] = [mount];
  const { api, tell } = makeMain(() => mounts);
  const state = makeState(api);
  const stop = mirrorMain(api, state);
  expect(state.getState().mounts).toEqual([]);
  state.getState().go(snapshotsOf);
  await state.getState().lookAtMounts();
  expect(state.getState().mounts).toEqual([mount]);
  mounts = [];
  tell();
  await state.getState().lookAtMounts();
  expect(state.getState().mounts).toEqual([]);
  stop();
});

test('nobody asks for mounts where none are shown', async () => {
  const { api } = makeMain(() => [mount]);
  const state = makeState(api);
  await state.getState().lookAtMounts();
  expect(state.getState().mounts).toEqual([]);
});

import { expect, it } from 'vitest';
import type { WindowApi } from '../../../preload/contract/api.ts';
import { makeState } from '../../../renderer/state/state.ts';
import { anApi } from '../../fakes/api.ts';

it('what the catcher has met is looked at when it is told to have changed', async () => {
  const met = { url: 'http://127.0.0.1:4001', requests: [] };
  const api: WindowApi = {
    ...anApi({ catcher: { list: async () => met } }),
    pathOf: () => '',
    hear: () => () => undefined,
  };
  const state = makeState(api);
  expect(state.getState().catcher.url).toBeNull();
  await state.getState().lookAtCatcher();
  expect(state.getState().catcher).toEqual(met);
});

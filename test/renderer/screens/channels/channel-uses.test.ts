import { expect, it } from 'vitest';
import { channelUses } from '../../../../renderer/screens/channels/channel-uses.ts';
import { fullScene } from '../../../window/gallery-scene.ts';

const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));

it('names the hooks that go through a channel, and none for another', () => {
  expect(channelUses('channel-ntfy', profiles)).toEqual(['Documents, hook Pager']);
  expect(channelUses('channel-chat', profiles)).toEqual([]);
});

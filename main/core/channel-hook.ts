import type { Channel, Hook } from '../../preload/contract/hook.ts';

/** A hook that speaks through this channel, for trying the channel without any profile. */
export function hookOf(channel: Channel): Hook {
  return {
    ...channel,
    moments: ['success'],
    onlyIfResticStarted: false,
    onFailure: 'ignore',
    sendLog: false,
    channelId: channel.id === '' ? null : channel.id,
  };
}

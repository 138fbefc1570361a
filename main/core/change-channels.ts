import type { Channel } from '../../preload/contract/hook.ts';
import type { Configuration } from './configuration.ts';

/** The configuration with this channel added or replaced. */
export function putChannel(configuration: Configuration, channel: Channel): Configuration {
  const { channels } = configuration;
  const isKnown = channels.some(({ id }) => id === channel.id);
  return {
    ...configuration,
    channels: isKnown
      ? channels.map((each) => (each.id === channel.id ? channel : each))
      : [...channels, channel],
  };
}

/** The configuration without this channel. */
export function removeChannel(configuration: Configuration, channelId: string): Configuration {
  const channels = configuration.channels.filter(({ id }) => id !== channelId);
  return { ...configuration, channels };
}

/** The names of the profiles whose hooks go through this channel, each once. */
export function usersOfChannel({ profiles }: Configuration, channelId: string): readonly string[] {
  return profiles
    .filter(({ tasks }) =>
      Object.values(tasks).some(({ hooks }) => hooks.some((hook) => hook.channelId === channelId)),
    )
    .map(({ name }) => name);
}

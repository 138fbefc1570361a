import type { Configuration } from './configuration.ts';
import type { OwedDelivery } from './stored-delivery.ts';

/** Who sends a message. */
type Sender = Pick<OwedDelivery, 'profileId' | 'task' | 'hookId' | 'channelId'>;

/**
 * The configuration without this sender: its channel, where it goes through one, for it is the place
 * that wants no more. Null where it is off already, or not there any more.
 */
export function switchOffSender(
  configuration: Configuration,
  { profileId, task, hookId, channelId }: Sender,
): Configuration | null {
  const off = <T extends { readonly id: string; readonly enabled: boolean }>(
    list: readonly T[],
    id: string,
  ): readonly T[] | null =>
    list.some((each) => each.id === id && each.enabled)
      ? list.map((each) => (each.id === id ? { ...each, enabled: false } : each))
      : null;
  if (channelId !== null) {
    const channels = off(configuration.channels, channelId);
    return channels && { ...configuration, channels };
  }
  const profile = configuration.profiles.find(({ id }) => id === profileId);
  const hooks = profile && off(profile.tasks[task].hooks, hookId);
  if (!profile || !hooks) return null;
  const tasks = { ...profile.tasks, [task]: { ...profile.tasks[task], hooks } };
  const profiles = configuration.profiles.map((each) =>
    each.id === profileId ? { ...each, tasks } : each,
  );
  return { ...configuration, profiles };
}

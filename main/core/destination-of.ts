import type { Channel, Destination, Hook, Moment } from '../../preload/contract/hook.ts';

/** Where a hook's messages go: its channel's destination, or its own. Null where the channel is gone. */
export function destinationOf(hook: Hook, channels: readonly Channel[]): Destination | null {
  if (hook.channelId === null) return hook;
  return channels.find(({ id }) => id === hook.channelId) ?? null;
}

/** The destination as it is at this moment. */
export function atMoment(destination: Destination, moment: Moment): Destination {
  const variant = destination.variants.find(({ moments }) => moments.includes(moment));
  if (variant === undefined) return destination;
  return {
    ...destination,
    method: variant.method ?? destination.method,
    url: variant.url ?? destination.url,
    query: variant.query ?? destination.query,
    body: variant.body ?? destination.body,
  };
}

import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import { asWritten } from '../destination/as-written.ts';
import type { DestinationForm } from '../destination/destination-form.ts';
import { fromDestinationForm } from '../destination/from-destination-form.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import { toDestinationForm } from '../destination/to-destination-form.ts';
import type { HookForm } from './form.ts';

/** A hook and the secrets that were typed into it. */
export interface FilledHook {
  readonly hook: Hook;
  readonly secrets: readonly SecretToStore[];
}

/** Reads the form back. Expects a validated one; its secrets are named after the hook's id. */
export function fromHookForm(form: HookForm, channels: readonly Channel[]): FilledHook {
  const place = placeOf(form, channels);
  const { destination, secrets } = fromDestinationForm(place, `hook-${form.id.slice(0, 8)}`);
  const isOwn = form.channelId === '';
  return {
    hook: {
      ...destination,
      id: form.id,
      name: form.name.trim(),
      description: form.description.trim(),
      enabled: form.enabled,
      moments: form.moments,
      onlyIfResticStarted: form.onlyIfResticStarted,
      onFailure: form.onFailure,
      sendLog: form.sendLog,
      channelId: isOwn ? null : form.channelId,
    },
    secrets,
  };
}

/**
 * A hook that goes through a channel keeps the place that was written for it. One that has none gets
 * its channel's, which is the one that counts anyway.
 */
function placeOf(form: HookForm, channels: readonly Channel[]): DestinationForm {
  const channel = channels.find(({ id }) => id === form.channelId);
  return channel === undefined ? form : (asWritten(form) ?? toDestinationForm(channel));
}

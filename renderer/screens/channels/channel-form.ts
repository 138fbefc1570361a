import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import type { DestinationForm } from '../destination/destination-form.ts';
import { asWritten } from '../destination/as-written.ts';
import { fromDestinationForm } from '../destination/from-destination-form.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';
import { usualMoments } from '../destination/shown-moments.ts';
import { newDestination, toDestinationForm } from '../destination/to-destination-form.ts';

/** A channel as its editor holds it. */
export interface ChannelForm {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly channel: DestinationForm;
}

/** What a new channel starts from. */
export const newChannel: Channel = {
  ...newDestination,
  id: '',
  name: '',
  description: '',
  enabled: true,
};

/** The form of a stored channel. */
export function toChannelForm(stored: Channel): ChannelForm {
  const { name, description, enabled } = stored;
  return { name, description, enabled, channel: toDestinationForm(stored) };
}

/** Reads the form back. `chance` keeps the secrets of two new channels apart. */
export function fromChannelForm(
  form: ChannelForm,
  id: string,
  chance: string,
): { readonly channel: Channel; readonly secrets: readonly SecretToStore[] } {
  const prefix = `channel-${id === '' ? chance : id.slice(0, 8)}`;
  const { destination, secrets } = fromDestinationForm(form.channel, prefix);
  return {
    channel: {
      ...destination,
      id,
      name: form.name.trim(),
      description: form.description.trim(),
      enabled: form.enabled,
    },
    secrets,
  };
}

/**
 * A hook with the channel's destination, to be previewed and checked. `spareUrl` stands in for a URL
 * that is not written yet; null without any.
 */
export function channelAsHook(form: ChannelForm, spareUrl = ''): Hook | null {
  const written = asWritten(form.channel, spareUrl);
  if (written === null) return null;
  const { destination } = fromDestinationForm(written, 'channel');
  return {
    ...destination,
    id: 'channel',
    name: form.name.trim() || t('channels.newChannel'),
    description: '',
    enabled: true,
    moments: usualMoments,
    onlyIfResticStarted: false,
    onFailure: 'ignore',
    sendLog: true,
    channelId: null,
  };
}

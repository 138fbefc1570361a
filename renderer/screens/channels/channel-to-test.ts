import type { Channel } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { aimAt } from '../destination/aim-at.ts';
import { asWritten } from '../destination/as-written.ts';
import { fromChannelForm, type ChannelForm } from './channel-form.ts';

/** Which channel is written, as `fromChannelForm` wants to know it. */
interface Written {
  readonly form: ChannelForm;
  readonly id: string;
  readonly chance: string;
}

/**
 * The channel as a test tells it, as far as it is written: at its own place, or what would go there at
 * another origin.
 */
export function channelToTest({ form, id, chance }: Written, aimedAt: string | null): Channel {
  const spareUrl = aimedAt === null ? '' : `${aimedAt}/`;
  const written = asWritten(form.channel, spareUrl) ?? form.channel;
  const name = form.name.trim() || t('channels.newChannel');
  const { channel } = fromChannelForm({ ...form, name, channel: written }, id, chance);
  return aimedAt === null ? channel : aimAt(channel, aimedAt);
}

import { describe, expect, it } from 'vitest';
import {
  channelAsHook,
  fromChannelForm,
  newChannel,
  toChannelForm,
} from '../../../../renderer/screens/channels/channel-form.ts';
import { channels } from '../../../window/gallery-channels.ts';

describe('the form of a channel', () => {
  it.each(channels)('gives back the untouched channel $name as it was', (channel) => {
    expect(fromChannelForm(toChannelForm(channel), channel.id, 'x7k2')).toEqual({
      channel,
      secrets: [],
    });
  });

  it('names the secrets of a new channel by chance, of a stored one after its id', () => {
    const form = toChannelForm(newChannel);
    const header = { name: 'X-Token', isSecret: true, value: 't', stored: '' };
    const locked = { ...form, channel: { ...form.channel, headers: [header] } };
    expect(fromChannelForm(locked, '', 'x7k2').secrets).toEqual([
      { name: 'channel-x7k2-x-token', value: 't' },
    ]);
    expect(fromChannelForm(locked, 'abcdefgh-ijkl', 'x7k2').secrets).toEqual([
      { name: 'channel-abcdefgh-x-token', value: 't' },
    ]);
  });

  it('can be looked at only when it has a place, and with what is written so far', () => {
    const form = toChannelForm(newChannel);
    expect(channelAsHook(form)).toBeNull();
    const header = { name: '', isSecret: false, value: 'v', stored: '' };
    const written = {
      ...form,
      channel: { ...form.channel, url: 'https://a.example/', headers: [header] },
    };
    expect(channelAsHook(written)).toMatchObject({ url: 'https://a.example/', headers: [] });
  });
});

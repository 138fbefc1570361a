import { expect, it } from 'vitest';
import { toChannelForm } from '../../../../renderer/screens/channels/channel-form.ts';
import { channelToTest } from '../../../../renderer/screens/channels/channel-to-test.ts';
import { aChannel } from '../../../fakes/make.ts';

const catcher = 'http://127.0.0.1:41234';
const stored = aChannel({ id: 'c1', name: 'Chat', url: 'https://chat.example/in?x=1' });
const form = toChannelForm(stored);
const written = { form, id: 'c1', chance: 'abcd' };

it('goes to its own place, or with all its path to the catcher', () => {
  expect(channelToTest(written, null)).toEqual(stored);
  expect(channelToTest(written, catcher)).toEqual({ ...stored, url: `${catcher}/in?x=1` });
});

it('needs neither a name nor a URL, nor the name of every header', () => {
  const unnamed = { name: '', isSecret: false, value: 'v', stored: '' };
  const channel = { ...form.channel, url: '', headers: [unnamed] };
  const early = { ...written, form: { ...form, name: ' ', channel } };
  expect(channelToTest(early, catcher)).toMatchObject({
    name: 'New channel',
    url: `${catcher}/`,
    headers: [],
  });
});

import { expect, it } from 'vitest';
import { newHookForm } from '../../../../renderer/screens/editor/hook-to-form.ts';
import { hookToTest } from '../../../../renderer/screens/editor/hook-to-test.ts';
import { aChannel } from '../../../fakes/make.ts';

const catcher = 'http://127.0.0.1:41234';
const channel = aChannel({ id: 'c1', name: 'Chat', url: 'https://chat.example/in?x=1' });
const own = newHookForm('h1', { name: 'Mine', url: 'https://a.example/own' });
const through = newHookForm('h2', { name: 'Ours', channelId: 'c1' });

it('goes to its own place while nothing else is aimed at', () => {
  expect(hookToTest(own, [channel], null).url).toBe('https://a.example/own');
  expect(hookToTest(through, [channel], null).channelId).toBe('c1');
});

it('goes to the catcher, with what its channel would be sent', () => {
  expect(hookToTest(own, [channel], catcher)).toMatchObject({
    name: 'Mine',
    url: `${catcher}/own`,
    channelId: null,
  });
  expect(hookToTest(through, [channel], catcher)).toMatchObject({
    id: 'h2',
    name: 'Ours',
    url: `${catcher}/in?x=1`,
    body: channel.body,
    channelId: null,
  });
});

it('needs neither a name nor a URL to go to the catcher', () => {
  const early = newHookForm('h3', { name: '', url: '' });
  expect(hookToTest(early, [], catcher)).toMatchObject({ name: 'New hook', url: `${catcher}/` });
});

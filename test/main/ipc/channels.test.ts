import { describe, expect, it } from 'vitest';
import {
  checkConfiguration,
  emptyConfiguration,
  type Configuration,
} from '../../../main/core/configuration.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { channelAnswers } from '../../../main/ipc/channels.ts';
import type { Channel, Moment } from '../../../preload/contract/hook.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';

/** The answers on a configuration in memory, which is checked as the file is. */
function open(start: Partial<Configuration> = {}) {
  let configuration: Configuration = { ...emptyConfiguration, ...start };
  let changes = 0;
  let ids = 0;
  const tried: [Channel, Moment][] = [];
  const failure = { kind: 'not-available', message: 'Nobody is there.', hint: '' } as const;
  const channels = channelAnswers({
    read: () => configuration,
    store: (next) => {
      const checked = checkConfiguration(next);
      if (checked.ok) configuration = checked.value;
      return checked;
    },
    newId: () => `new-${String(++ids)}`,
    test: async (channel, moment) => {
      tried.push([channel, moment]);
      return { ok: false, failure };
    },
    changed: () => (changes += 1),
  });
  return { channels, tried, stored: () => configuration, changes: () => changes };
}

/** Profiles of which the named ones have a hook that goes through the channel. */
function usedBy(...names: readonly string[]): Partial<Configuration> {
  const hook = aHook({ moments: ['success'], channelId: 'channel-1' });
  return {
    channels: [aChannel()],
    repositories: [aRepository],
    profiles: [
      aProfile([], { id: 'other', name: 'Other' }),
      ...names.map((name, at) =>
        aProfile([], { id: `p${String(at)}`, name, tasks: checking([hook, hook]) }),
      ),
    ],
  };
}

function checking(hooks: Parameters<typeof aProfile>[0]) {
  return plansOf({ check: { hooks } });
}

describe('channels', () => {
  it('are stored under an id of their own, and told of', async () => {
    const { channels, stored, changes } = open();
    const saved = await channels.save(aChannel({ id: '' }));
    expect(saved).toEqual({ ok: true, value: aChannel({ id: 'new-1' }) });
    expect(stored().channels).toEqual([aChannel({ id: 'new-1' })]);
    expect(await channels.list()).toEqual([aChannel({ id: 'new-1' })]);
    expect(changes()).toBe(1);
  });

  it('are replaced in their place', async () => {
    const others = [aChannel({ id: 'a', name: 'a' }), aChannel({ id: 'b', name: 'b' })];
    const { channels } = open({ channels: others });
    expect(await channels.save(aChannel({ id: 'a', name: 'z' }))).toMatchObject({ ok: true });
    expect((await channels.list()).map(({ id, name }) => `${id} ${name}`)).toEqual(['a z', 'b b']);
  });

  it('may be saved again under their own name', async () => {
    const { channels } = open({ channels: [aChannel()] });
    expect(await channels.save(aChannel({ enabled: false }))).toMatchObject({ ok: true });
    expect(await channels.list()).toEqual([aChannel({ enabled: false })]);
  });

  it.each([
    ['a new one', ''],
    ['another one', 'channel-2'],
  ])('have names of their own: %s is refused', async (_what, id) => {
    const { channels, stored, changes } = open({ channels: [aChannel()] });
    expect(await channels.save(aChannel({ id }))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid-input',
        message: 'There is a channel “phone” already.',
        hint: 'Give this one another name.',
      },
    });
    expect(stored().channels).toEqual([aChannel()]);
    expect(changes()).toBe(0);
  });

  it('differ by more than case, as "send" finds them in any case', async () => {
    const { channels } = open({ channels: [aChannel({ name: 'Phone' })] });
    expect(await channels.save(aChannel({ id: '', name: 'phone' }))).toMatchObject({ ok: false });
  });

  it.each([
    ['url', { url: 'ftp://example.org/' }],
    ['name', { name: '' }],
    ['success', { success: [] }],
    ['headers.0.name', { headers: [{ name: 'A B', value: '' }] }],
  ])('that are wrong are refused with their field "%s"', async (field, change) => {
    const { channels, stored, changes } = open();
    const saved = await channels.save(aChannel(change));
    expect(saved).toMatchObject({ failure: { kind: 'invalid-input' } });
    if (!saved.ok) expect(saved.failure.message).toContain(`channels.0.${field}: `);
    expect(stored()).toEqual(emptyConfiguration);
    expect(changes()).toBe(0);
  });

  it('S2-1 are not removed while hooks go through them: each profile is named once', async () => {
    const { channels, stored, changes } = open(usedBy('Documents', 'Photos'));
    expect(await channels.remove('channel-1')).toEqual({
      ok: false,
      failure: {
        kind: 'invalid-input',
        message: 'This channel is used by hooks of “Documents”, “Photos”.',
        hint: 'Let those hooks go elsewhere first, or switch the channel off instead.',
      },
    });
    expect(stored().channels).toEqual([aChannel()]);
    expect(changes()).toBe(0);
  });

  it('are removed when nobody uses them', async () => {
    const { channels, changes } = open(usedBy());
    expect(await channels.remove('channel-1')).toEqual({ ok: true, value: null });
    expect(await channels.list()).toEqual([]);
    expect(changes()).toBe(1);
    expect(await channels.remove('channel-1')).toMatchObject({
      failure: { kind: 'not-found', message: 'There is no channel “channel-1”.' },
    });
    expect(changes()).toBe(1);
  });

  it('can be tried before they are stored', async () => {
    const { channels, tried, stored } = open();
    const draft = aChannel({ id: '' });
    expect(await channels.test(draft, 'warning')).toMatchObject({
      failure: { message: 'Nobody is there.' },
    });
    expect(tried).toEqual([[draft, 'warning']]);
    expect(stored()).toEqual(emptyConfiguration);
  });
});

import { describe, expect, it } from 'vitest';
import { emptyConfiguration, type Configuration } from '../../../main/core/configuration.ts';
import { switchOffSender } from '../../../main/core/switch-off.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';

const hooks = ['a', 'b'].map((id) => aHook({ id, moments: ['success'] }));
const tasks = plansOf({
  backup: { hooks },
  check: { hooks: [aHook({ id: 'a', moments: ['failure'] })] },
});
const configuration: Configuration = {
  ...emptyConfiguration,
  repositories: [aRepository],
  profiles: [aProfile([], { tasks }), aProfile([], { id: 'other', tasks })],
  channels: [aChannel(), aChannel({ id: 'channel-2' })],
};
const sender = { profileId: 'profile-1', task: 'backup', hookId: 'a', channelId: null } as const;

/** Who is off, as `profile/task/hook` and as channel ids. */
function off({ profiles, channels }: Configuration): readonly string[] {
  const ofHooks = profiles.flatMap((profile) =>
    Object.entries(profile.tasks).flatMap(([task, plan]) =>
      plan.hooks
        .filter(({ enabled }) => !enabled)
        .map((hook) => `${profile.id}/${task}/${hook.id}`),
    ),
  );
  return [...ofHooks, ...channels.filter(({ enabled }) => !enabled).map(({ id }) => id)];
}

describe('switching off a sender whose receiver wants no more', () => {
  it('switches off that hook of that task of that profile, and no other', () => {
    const next = switchOffSender(configuration, sender);
    expect(next && off(next)).toEqual(['profile-1/backup/a']);
    expect(off(configuration)).toEqual([]);
  });

  it('switches off the channel where it goes through one', () => {
    const next = switchOffSender(configuration, { ...sender, channelId: 'channel-2' });
    expect(next && off(next)).toEqual(['channel-2']);
  });

  it('changes nothing where it is off already', () => {
    const once = switchOffSender(configuration, sender) ?? configuration;
    expect(switchOffSender(once, sender)).toBeNull();
    const channel = { ...sender, channelId: 'channel-1' };
    const without = switchOffSender(configuration, channel) ?? configuration;
    expect(switchOffSender(without, channel)).toBeNull();
  });

  it('changes nothing where profile, hook or channel are gone', () => {
    for (const gone of [{ profileId: 'x' }, { hookId: 'x' }, { channelId: 'x' }]) {
      expect(switchOffSender(configuration, { ...sender, ...gone })).toBeNull();
    }
    expect(switchOffSender(configuration, { ...sender, task: 'prune' })).toBeNull();
  });
});

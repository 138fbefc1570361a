import { describe, expect, it } from 'vitest';
import { putChannel, removeChannel, usersOfChannel } from '../../../main/core/change-channels.ts';
import { emptyConfiguration } from '../../../main/core/configuration.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { aChannel, aHook, aProfile } from '../../fakes/make.ts';

const a = aChannel({ id: 'a', name: 'phone' });
const b = aChannel({ id: 'b', name: 'chat' });

describe('the channels of the configuration', () => {
  it('are added at the end, and replaced where they stand', () => {
    const both = putChannel(putChannel(emptyConfiguration, a), b);
    expect(both.channels).toEqual([a, b]);
    const renamed = { ...a, name: 'watch' };
    expect(putChannel(both, renamed).channels).toEqual([renamed, b]);
    expect(both.channels).toEqual([a, b]);
  });

  it('are removed one by one', () => {
    const both = { ...emptyConfiguration, channels: [a, b] };
    expect(removeChannel(both, 'a').channels).toEqual([b]);
    expect(removeChannel(both, 'x').channels).toEqual([a, b]);
  });

  it('S2-1 know the profiles that use them, whatever the task, each once', () => {
    const through = (id: string) => aHook({ id, moments: ['success'], channelId: 'a' });
    const check = plansOf({ check: { hooks: [through('1')] } });
    const configuration = {
      ...emptyConfiguration,
      profiles: [
        aProfile([through('1'), through('2')], { name: 'Letters' }),
        aProfile([], { name: 'Photos', tasks: check }),
        aProfile([aHook({ moments: ['success'], channelId: 'b' })], { name: 'Music' }),
      ],
    };
    expect(usersOfChannel(configuration, 'a')).toEqual(['Letters', 'Photos']);
    expect(usersOfChannel(configuration, 'x')).toEqual([]);
  });
});

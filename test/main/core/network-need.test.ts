import { expect, it } from 'vitest';
import { emptyConfiguration } from '../../../main/core/configuration.ts';
import { lacksNetwork, type Calling } from '../../../main/core/network-need.ts';
import { usualHookSettings } from '../../../main/core/configuration.ts';
import type { Repository } from '../../../preload/contract/profile.ts';
import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';

interface House {
  readonly repository?: Partial<Repository>;
  readonly copyTo?: string;
  readonly hook?: Partial<Hook>;
  readonly channels?: readonly Channel[];
  readonly areHooksOn?: boolean;
}

/** One profile, and which origins were looked at for it; none of them can be reached but this computer. */
function look({ repository = {}, copyTo, hook, channels = [], areHooksOn = true }: House) {
  const hooks = hook === undefined ? [] : [aHook({ moments: ['failure'], ...hook })];
  const target = { ...aRepository, location: copyTo ?? '' };
  const calling: Calling = {
    ...emptyConfiguration,
    repositories: [
      { ...aRepository, id: 'repository-1', ...repository },
      { ...aRepository, id: 'of-nobody', location: 'b2:elsewhere' },
    ],
    profiles: [aProfile(hooks, { copyTo: copyTo === undefined ? null : target })],
    channels,
    settings: {
      ...emptyConfiguration.settings,
      hooks: { ...usualHookSettings, enabled: areHooksOn },
    },
  };
  const asked: string[] = [];
  const isLacking = lacksNetwork(calling, (origin) => {
    asked.push(origin);
    return origin.includes('127.0.0.1');
  });
  return { isLacking, asked };
}

it('a folder, a server on this computer and a hook to it need no network', () => {
  expect(look({})).toEqual({ isLacking: false, asked: [] });
  expect(look({ repository: { location: 'rest:http://127.0.0.1:8000/' } }).isLacking).toBe(false);
  expect(look({ hook: {} })).toEqual({ isLacking: false, asked: ['http://127.0.0.1:9'] });
});

it.each([
  ['rest:https://backup.example/ada', 'https://backup.example'],
  ['sftp://ada@[fd00::7]:2222//srv', 'http://[fd00::7]'],
  ['b2:bucket', 'https://api.backblazeb2.com'],
])('a repository at %s needs one', (location, origin) => {
  expect(look({ repository: { location } })).toEqual({ isLacking: true, asked: [origin] });
  expect(look({ copyTo: location })).toEqual({ isLacking: true, asked: [origin] });
});

it('so does one of which only restic knows where it is', () => {
  expect(look({ repository: { location: 'rclone:drive:backups' } })).toEqual({
    isLacking: true,
    asked: [],
  });
});

it('so does an enabled hook to another computer, by its channel or without, or to a secret place', () => {
  const url = 'https://ntfy.example/ada';
  const channels = [aChannel({ url })];
  const through = { channelId: 'channel-1' };
  expect(look({ hook: { url } }).isLacking).toBe(true);
  expect(look({ hook: { url: '{{secret "place"}}' } }).isLacking).toBe(true);
  expect(look({ hook: through, channels }).isLacking).toBe(true);
  expect(look({ hook: { url, enabled: false } }).isLacking).toBe(false);
  expect(look({ hook: { url }, areHooksOn: false }).isLacking).toBe(false);
  const closed = [aChannel({ url, enabled: false })];
  expect(look({ hook: through, channels: closed }).isLacking).toBe(false);
});

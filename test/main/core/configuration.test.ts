import { describe, expect, it } from 'vitest';
import {
  configurationSchema,
  describeIssues,
  emptyConfiguration,
  generalSettingsSchema,
  hookSettingsSchema,
  usualHookSettings,
} from '../../../main/core/configuration.ts';
import { plansOf, taskNames } from '../../../main/core/task-names.ts';
import {
  emptySource,
  idlePlan,
  noConditions,
  noLimits,
  usualOptions,
  usualTiming,
  usualUpkeep,
  usualWatch,
} from '../../../preload/contract/usual-profile.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';
import { complaint } from './complaint.ts';

describe('the settings of hooks', () => {
  it('S1-12 take allowed origins with a trailing slash or a path for what they mean', () => {
    const { allowedOrigins } = hookSettingsSchema.parse({
      ...usualHookSettings,
      allowedOrigins: ['https://Example.org/', 'http://nas:8080/hooks/x', 'https://a.test:443'],
    });
    expect(allowedOrigins).toEqual(['https://example.org', 'http://nas:8080', 'https://a.test']);
  });

  it('S1-12 refuse what is no origin', () => {
    for (const origin of ['example.org', '*', '', 'ftp://example.org', 'https://ada@example.org']) {
      const settings = { ...usualHookSettings, allowedOrigins: [origin] };
      expect(complaint(hookSettingsSchema, settings)).toBe(
        'allowedOrigins.0: is not an origin like https://example.org',
      );
    }
  });

  it('take a proxy without user and password only', () => {
    const by = (url: string) =>
      complaint(hookSettingsSchema, { ...usualHookSettings, proxy: { kind: 'url', url } });
    expect(by('http://proxy.example:3128')).toBe('');
    expect(by('https://proxy.example/')).toBe('');
    for (const url of ['http://ada:pw@proxy.example', 'socks5://proxy', 'proxy:3128', '']) {
      expect(by(url)).toContain('proxy.url: is not a proxy');
    }
  });
});

it('general settings from before there were notifications tell of all but what went well', () => {
  expect(generalSettingsSchema.parse({ keepAwake: false })).toMatchObject({
    keepAwake: false,
    notifications: { finished: false, failed: true, overdue: true, hookFailing: true },
  });
});

describe('the configuration', () => {
  it('starts empty and valid', () => {
    expect(configurationSchema.parse(emptyConfiguration)).toEqual(emptyConfiguration);
  });

  it('refuses a profile whose repository is not there', () => {
    const read = configurationSchema.safeParse({ ...emptyConfiguration, profiles: [aProfile([])] });
    expect(read.error && describeIssues(read.error)).toBe(
      'a profile names a repository that is not there',
    );
  });

  it('S2-1 refuses a hook whose channel is not there, whatever its task', () => {
    const hooks = [aHook({ moments: ['success'], channelId: 'channel-1' })];
    const tasks = plansOf({ check: { hooks } });
    const configuration = {
      ...emptyConfiguration,
      repositories: [aRepository],
      profiles: [aProfile([], { tasks })],
    };
    const read = configurationSchema.safeParse(configuration);
    expect(read.error && describeIssues(read.error)).toBe(
      'a hook names a channel that is not there',
    );
    const channels = [aChannel()];
    expect(configurationSchema.safeParse({ ...configuration, channels }).success).toBe(true);
  });
});

describe('groups', () => {
  const group = { id: 'g', name: 'Home', profileIds: ['profile-1'], onFailure: 'stop' };
  const configuration = {
    ...emptyConfiguration,
    repositories: [aRepository],
    profiles: [aProfile([])],
    groups: [group],
  };

  it('name profiles that are there', () => {
    expect(configurationSchema.parse(configuration).groups).toEqual([group]);
    const groups = [{ ...group, profileIds: ['profile-1', 'profile-2'] }];
    expect(complaint(configurationSchema, { ...configuration, groups })).toBe(
      'a group names a profile that is not there',
    );
  });
});

describe('the file of the first version', () => {
  const hook = {
    id: 'hook-1',
    name: 'ping',
    enabled: true,
    moments: ['success'],
    onlyIfResticStarted: false,
    onFailure: 'ignore',
    method: 'POST',
    url: 'https://example.org/ping',
    headers: [],
    body: { kind: 'context' },
    success: [{ from: 200, to: 299 }],
    timeoutMs: 30_000,
    retry: 'standard',
  };
  const file = {
    version: 1,
    repositories: [aRepository],
    profiles: [
      {
        id: 'profile-1',
        name: 'Documents',
        repositoryId: 'repository-1',
        source: { paths: ['/home/ada'], exclusions: [] },
        tasks: { backup: { schedule: { kind: 'every', hours: 6 }, hooks: [hook] } },
      },
    ],
    settings: { enginePath: null, concurrentRuns: 2 },
  };

  it('is read, with the usual settings, no channels, and tasks by hand only', () => {
    const read = configurationSchema.parse(file);
    expect(read.channels).toEqual([]);
    expect(read.settings.hooks).toEqual(usualHookSettings);
    const [profile] = read.profiles;
    expect(profile).toMatchObject({ retention: null, copyTo: null, tags: [], variables: {} });
    for (const task of taskNames.filter((each) => each !== 'backup')) {
      expect(profile?.tasks[task]).toEqual(idlePlan);
    }
    expect(profile?.tasks.backup).toMatchObject({
      afterBackups: null,
      conditions: noConditions,
      schedules: [{ kind: 'every', count: 6, unit: 'hours' }],
    });
    expect(profile?.tasks.backup.hooks[0]).toMatchObject({ ...hook, sendLog: false });
  });

  it('is read with the usual source, options, limits, upkeep and watch, and no groups', () => {
    const read = configurationSchema.parse(file);
    expect(read.groups).toEqual([]);
    expect(read.settings.engineMirror).toBeNull();
    expect(read.profiles[0]).toMatchObject({
      source: { ...emptySource, paths: ['/home/ada'] },
      options: usualOptions,
      limits: noLimits,
      upkeep: usualUpkeep,
      watch: usualWatch,
      timing: usualTiming,
    });
  });

  it('is the same after it was written and read once more', () => {
    const read = configurationSchema.parse(file);
    expect(configurationSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });
});

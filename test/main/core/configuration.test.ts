import { describe, expect, it } from 'vitest';
import {
  configurationSchema,
  describeIssues,
  emptyConfiguration,
  hookSettingsSchema,
  profileSchema,
  repositorySchema,
  scheduleSchema,
  usualHookSettings,
} from '../../../main/core/configuration.ts';
import { plansOf, taskNames } from '../../../main/core/task-names.ts';
import { aChannel, aHook, aProfile, aRepository } from '../../fakes/make.ts';

/** What a schema says of a value; empty where it is right. */
const complaint = (schema: typeof profileSchema | typeof hookSettingsSchema, value: unknown) => {
  const read = schema.safeParse(value);
  return read.success ? '' : describeIssues(read.error);
};

describe('a stored profile', () => {
  it('is taken as it is when it is right', () => {
    const hooks = [aHook({ moments: ['success'] })];
    const full = aProfile(hooks, {
      retention: { last: 0, hourly: 0, daily: 7, weekly: 4, monthly: 0, yearly: 0 },
      copyTo: { location: '/copy', passwordSecret: 'copy-password', environment: [] },
      tags: ['home', 'important'],
      variables: { TEAM: 'a', _x1: '' },
      tasks: plansOf({ prune: { schedule: { kind: 'daily', at: '08:30' }, hooks } }),
    });
    expect(profileSchema.parse(full)).toEqual(full);
  });

  it('S0-1 has hooks on exactly backup, copy, check, forget and prune', () => {
    const hooks = [aHook({ moments: ['success'] })];
    for (const task of taskNames) {
      const profile = aProfile([], { tasks: plansOf({ [task]: { schedule: null, hooks } }) });
      expect(profileSchema.parse(profile).tasks[task].hooks).toEqual(hooks);
    }
    expect(taskNames).toEqual(['backup', 'copy', 'check', 'forget', 'prune']);
    const restore = { ...plansOf({}), restore: { schedule: null, hooks } };
    expect(profileSchema.parse({ ...aProfile([]), tasks: restore }).tasks).not.toHaveProperty(
      'restore',
    );
  });

  it('that keeps nothing at all is refused, as "forget" would take everything', () => {
    const none = { last: 0, hourly: 0, daily: 0, weekly: 0, monthly: 0, yearly: 0 };
    expect(complaint(profileSchema, aProfile([], { retention: none }))).toBe(
      'retention: keep at least one snapshot',
    );
  });

  it('has tags that restic can tell apart', () => {
    expect(complaint(profileSchema, aProfile([], { tags: ['a,b'] }))).toBe(
      'tags.0: a tag holds no comma',
    );
  });

  it('has variables that templates can write', () => {
    const named = (name: string) =>
      complaint(profileSchema, { ...aProfile([]), variables: { [name]: 'x' } });
    expect(named('MY_TEAM')).toBe('');
    for (const name of ['my-team', '1st', 'a.b', '']) expect(named(name)).not.toBe('');
  });

  it('backs up absolute paths, and at least one', () => {
    const of = (paths: readonly string[]) =>
      complaint(profileSchema, aProfile([], { source: { paths, exclusions: [] } }));
    expect(of(['relative'])).toContain('must be an absolute path');
    expect(of(['/a\0b'])).toContain('must not hold a NUL character');
    expect(of([])).toContain('choose at least one folder');
    expect(of(['/a', 'C:\\b', '\\\\nas\\share'])).toBe('');
  });
});

describe('a stored schedule', () => {
  it('is every so many hours, or daily at a time', () => {
    for (const schedule of [
      { kind: 'every', hours: 1 },
      { kind: 'every', hours: 720 },
      { kind: 'daily', at: '00:00' },
      { kind: 'daily', at: '23:59' },
    ]) {
      expect(scheduleSchema.parse(schedule)).toEqual(schedule);
    }
    for (const schedule of [
      { kind: 'every', hours: 0 },
      { kind: 'every', hours: 1.5 },
      { kind: 'daily', at: '24:00' },
      { kind: 'daily', at: '8:30' },
    ]) {
      expect(scheduleSchema.safeParse(schedule).success).toBe(false);
    }
  });
});

describe('a stored repository', () => {
  it('holds no password, neither in its location nor in its environment', () => {
    const { success } = repositorySchema.safeParse({
      ...aRepository,
      location: 'rest:https://ada:secret@nas:8000/',
    });
    expect(success).toBe(false);
    const environment = [{ name: 'RESTIC_PASSWORD', value: 'x' }];
    expect(repositorySchema.safeParse({ ...aRepository, environment }).success).toBe(false);
  });

  it('has either a value or the name of a secret, not both', () => {
    const environment = [{ name: 'AWS_REGION', value: 'x', secret: 'y' }];
    expect(repositorySchema.safeParse({ ...aRepository, environment }).success).toBe(false);
  });
});

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
    const tasks = plansOf({ check: { schedule: null, hooks } });
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
    for (const task of ['copy', 'check', 'forget', 'prune'] as const) {
      expect(profile?.tasks[task]).toEqual({ schedule: null, hooks: [] });
    }
    expect(profile?.tasks.backup.hooks[0]).toMatchObject({ ...hook, sendLog: false });
  });

  it('is the same after it was written and read once more', () => {
    const read = configurationSchema.parse(file);
    expect(configurationSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });
});

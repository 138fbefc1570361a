import { describe, expect, it } from 'vitest';
import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import type { ProfileDraft } from '../../../preload/contract/profile.ts';
import { plansOf, taskNames } from '../../../main/core/task-names.ts';
import { writeBellhopFormat } from '../../../main/import/write-bellhop-format.ts';
import { failureOf, healthchecksExample, importedFrom, importText } from './samples.ts';
import {
  emptyRetention,
  emptySource,
  noConditions,
  noLimits,
  usualOptions,
  usualTiming,
  usualUpkeep,
  usualWatch,
} from '../../../preload/contract/usual-profile.ts';

const least = {
  name: 'Documents',
  paths: ['/home/ada/documents'],
  repository: { location: '/backup' },
};

const fileOf = (...profiles: readonly object[]) => JSON.stringify({ bellhop: 1, profiles });

const hooksOf = (...hooks: readonly object[]) =>
  importedFrom(
    fileOf({
      ...least,
      backup: { hooks: hooks.map((hook) => ({ name: 'x', moments: ['success'], ...hook })) },
    }),
    'bellhop.json',
  ).drafts[0]!.profile.tasks.backup.hooks;

const url = 'https://hc-ping.com/1';

describe("Bellhop's own format", () => {
  it('needs a name, paths and a location only', () => {
    const { drafts, notes } = importedFrom(fileOf(least), 'bellhop.json');
    expect(notes).toEqual([]);
    expect(drafts[0]).toEqual({
      repository: {
        id: 'id-1',
        location: '/backup',
        passwordSecret: 'documents-repository',
        environment: [],
      },
      profile: {
        id: 'id-2',
        name: 'Documents',
        repositoryId: 'id-1',
        source: { ...emptySource, paths: ['/home/ada/documents'] },
        retention: null,
        copyTo: null,
        tags: [],
        variables: {},
        options: usualOptions,
        limits: noLimits,
        upkeep: usualUpkeep,
        watch: usualWatch,
        timing: usualTiming,
        tasks: plansOf({}),
      },
    });
  });

  it('takes conditions and timing in part', () => {
    const conditions = { notMetered: true, quietHours: { from: '22:00', to: '07:00' } };
    const written = { ...least, timing: { jitterMinutes: 5 }, check: { conditions } };
    const [draft] = importedFrom(fileOf(written), 'bellhop.json').drafts;
    expect(draft?.profile.timing).toEqual({ ...usualTiming, jitterMinutes: 5 });
    expect(draft?.profile.tasks.check.conditions).toEqual({ ...noConditions, ...conditions });
    expect(draft?.profile.tasks.backup.conditions).toEqual(noConditions);
  });

  it('takes relative paths from the folder of the file, and ~ as the home folder', () => {
    const text = fileOf({
      ...least,
      paths: ['data', '../more', '~/documents'],
      exclusionFiles: ['patterns', '~/patterns'],
      repository: { location: './repository' },
    });
    const [draft] = importedFrom(text, 'bellhop.json').drafts;
    expect(draft?.profile.source.paths).toEqual([
      '/etc/backup/data',
      '/etc/more',
      '/home/ada/documents',
    ]);
    expect(draft?.profile.source.exclusionFiles).toEqual([
      '/etc/backup/patterns',
      '/home/ada/patterns',
    ]);
    expect(draft?.repository.location).toBe('/etc/backup/repository');
  });

  it.each(['rest:https://example.org/repo', 'sftp:ada@nas:/backup', 's3:s3.amazonaws.com/b'])(
    'leaves a remote location as it is: %s',
    (location) => {
      const text = fileOf({ ...least, repository: { location } });
      expect(importedFrom(text, 'bellhop.json').drafts[0]?.repository.location).toBe(location);
    },
  );

  it('sends GET without a body, and POST with one', () => {
    const hooks = hooksOf({ url }, { url, body: 'done' }, { url, body: { kind: 'context' } });
    expect(hooks.map(({ method, body }) => [method, body.kind])).toEqual([
      ['GET', 'none'],
      ['POST', 'template'],
      ['POST', 'context'],
    ]);
  });

  it('sends the context where a method wants a body and none is given', () => {
    const hooks = hooksOf({ url, method: 'put' }, { url, method: 'POST', body: { kind: 'none' } });
    expect(hooks.map(({ body }) => body.kind)).toEqual(['context', 'none']);
  });

  it.each([
    ['{"a": "{{ERROR}}"}', [], 'json'],
    ['[1]', [], 'json'],
    ['"{{ERROR}}"', [{ name: 'content-type', value: 'application/json' }], 'json'],
    ['{{PROFILE_NAME}} is done', [], 'text'],
    ['done', [{ name: 'Content-Type', value: 'text/plain' }], 'text'],
  ])('tells the format of the body %s', (body, headers, format) => {
    expect(hooksOf({ url, body, headers })[0]?.body).toEqual({
      kind: 'template',
      format,
      text: body,
    });
  });

  it('waits 30 s for a reporting hook and 60 s for a gating one, unless told otherwise', () => {
    const hooks = hooksOf(
      { url },
      { url, onFailure: 'warn' },
      { url, timeout: '1m20s' },
      { url, timeout: 2.5 },
    );
    expect(hooks.map(({ timeoutMs }) => timeoutMs)).toEqual([30_000, 60_000, 80_000, 2_500]);
  });

  it.each([
    ['200-299', [{ from: 200, to: 299 }]],
    [
      '200, 204',
      [
        { from: 200, to: 200 },
        { from: 204, to: 204 },
      ],
    ],
    [201, [{ from: 201, to: 201 }]],
    [
      [200, '300-399', { from: 404, to: 410 }],
      [
        { from: 200, to: 200 },
        { from: 300, to: 399 },
        { from: 404, to: 410 },
      ],
    ],
  ])('reads %j as the answers that are fine', (success, ranges) => {
    expect(hooksOf({ url, success })[0]?.success).toEqual(ranges);
  });

  it('lets profiles with the same repository share it', () => {
    const { drafts } = importedFrom(
      fileOf(
        { ...least, repository: { location: '/backup', passwordSecret: 'nas' } },
        { ...least, name: 'Photos', repository: { location: '/backup', passwordSecret: 'nas' } },
        { ...least, name: 'Music', repository: { location: '/other', passwordSecret: 'nas' } },
      ),
      'bellhop.json',
    );
    const [first, second, third] = drafts.map(({ profile }) => profile.repositoryId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('leaves out keys that it does not know, with a note each', () => {
    const tls = { verify: true, verfy: false, caFiles: [] };
    const hook = { name: 'x', moments: ['success'], url, colour: 'red', tls };
    const retention = { daily: 7, dayly: 8 };
    const text = JSON.stringify({
      bellhop: 1,
      made: 'today',
      profiles: [{ ...least, retention, backup: { hooks: [hook] } }],
    });
    const { drafts, notes } = importedFrom(text, 'bellhop.json');
    expect(drafts[0]?.profile.tasks.backup.hooks).toHaveLength(1);
    expect(notes).toEqual([
      'Key made: left out, this Bellhop does not know it.',
      'Profile “Documents”, retention.dayly: left out, this Bellhop does not know the key.',
      'Profile “Documents”, backup.hooks.0.colour: left out, this Bellhop does not know the key.',
      'Profile “Documents”, backup.hooks.0.tls.verfy: left out, this Bellhop does not know the key.',
    ]);
  });

  it.each([
    [{ ...least, paths: [] }, 'choose at least one folder'],
    [{ ...least, name: undefined }, 'profiles.0.name'],
    [{ ...least, backup: { hooks: [{ name: 'x', moments: ['success'] }] } }, 'hooks.0.url'],
    [{ ...least, backup: { schedule: { kind: 'daily', at: '25:00' } } }, 'schedules.0.at.0'],
    [
      { ...least, check: { schedules: [{ kind: 'calendar', expression: 'Mon 25:00' }] } },
      'schedules.0.expression',
    ],
    [{ ...least, check: { conditions: { idleMinutes: 0 } } }, 'check.conditions.idleMinutes'],
    [{ ...least, timing: { catchUp: 'always' } }, 'timing.catchUp'],
    [
      { ...least, backup: { hooks: [{ name: 'x', moments: ['success'], url: 'ftp://a' }] } },
      'http',
    ],
    [
      { ...least, backup: { hooks: [{ name: 'x', moments: ['before'], url, timeout: 'soon' }] } },
      'timeout: must be a duration',
    ],
    [
      { ...least, repository: { location: 'rest:https://ada:hunter2@nas/' } },
      'must not hold a password',
    ],
  ])('refuses what cannot be stored and names the place: %#', (profile, place) => {
    const failure = failureOf(fileOf(profile), 'bellhop.json');
    expect(failure.kind).toBe('invalid-input');
    expect(failure.message).toContain(place);
    expect(failure.message).not.toContain('hunter2');
  });

  it('refuses a version of the format that is not its own', () => {
    const failure = failureOf('{"bellhop": 2, "profiles": []}', 'bellhop.json');
    expect(failure.message).toContain('bellhop: must be 1');
  });

  it('reads hooks of every task', () => {
    const hooks = [{ name: 'x', moments: ['failure'], url }];
    const tasks = Object.fromEntries(taskNames.map((task) => [task, { hooks }]));
    const { drafts } = importedFrom(fileOf({ ...least, ...tasks, backup: {} }), 'bellhop.json');
    const plans = Object.entries(drafts[0]!.profile.tasks);
    expect(plans.map(([task, plan]) => [task, plan.hooks.length])).toEqual([
      ['backup', 0],
      ['copy', 1],
      ['check', 1],
      ['forget', 1],
      ['prune', 1],
      ['drill', 1],
      ['restore', 1],
    ]);
  });

  it('takes paths of body files and certificates from the folder of the file', () => {
    const [hook] = hooksOf({
      url,
      body: { path: 'body.json' },
      tls: { verify: true, caFiles: ['../ca.pem', '/ca.pem'] },
      variants: [
        { moments: ['failure'], body: { kind: 'file', path: '~/body.txt' } },
        { moments: ['warning'], body: '[1]' },
      ],
    });
    expect(hook).toMatchObject({
      method: 'POST',
      body: { kind: 'file', format: 'json', path: '/etc/backup/body.json' },
      tls: { verify: true, caFiles: ['/etc/ca.pem', '/ca.pem'] },
      variants: [
        {
          moments: ['failure'],
          body: { kind: 'file', format: 'text', path: '/home/ada/body.txt' },
        },
        { moments: ['warning'], body: { kind: 'template', format: 'json', text: '[1]' } },
      ],
    });
  });

  it('has a name for the password of the repository that it copies to', () => {
    const text = fileOf({ ...least, copyTo: { location: 'copies' } });
    expect(importedFrom(text, 'bellhop.json').drafts[0]?.profile.copyTo).toEqual({
      location: '/etc/backup/copies',
      passwordSecret: 'documents-copy-repository',
      environment: [],
    });
  });

  it('refuses a hook that leads to two places, or stops what has begun', () => {
    const variants = [{ moments: ['failure'], url: 'https://b.example/' }];
    const refused = (hook: object) =>
      failureOf(
        fileOf({ ...least, check: { hooks: [{ name: 'x', moments: ['success'], url, ...hook }] } }),
        'bellhop.json',
      ).message;
    expect(refused({ variants })).toContain('check.hooks.0.variants: may not lead to another');
    expect(refused({ onFailure: 'stop' })).toContain('check.hooks.0.onFailure');
  });
});

const hook: Hook = {
  id: 'h',
  name: 'gate',
  description: 'asks first',
  enabled: false,
  moments: ['before'],
  onlyIfResticStarted: true,
  onFailure: 'stop',
  sendLog: true,
  channelId: null,
  method: 'PUT',
  url: 'https://hc-ping.com/{{PROFILE_NAME}}',
  headers: [{ name: 'Authorization', value: 'Bearer {{secret "token"}}' }],
  query: { kind: 'fields', fields: [{ name: 'a', value: '{{ERROR}}' }] },
  body: { kind: 'template', format: 'html', text: '{"a": 1}' },
  variants: [
    {
      moments: ['failure', 'missed'],
      method: 'GET',
      url: 'https://hc-ping.com/fail',
      query: { kind: 'context' },
      body: { kind: 'file', format: 'form', path: '/etc/body.txt' },
    },
    { moments: ['success'], body: { kind: 'none' } },
  ],
  success: [
    { from: 200, to: 200 },
    { from: 300, to: 399 },
  ],
  bodyRule: { kind: 'json', path: 'result.ok', equals: null, tryAgain: true },
  timeoutMs: 1_500,
  retry: [0, 2.5, 60],
  repeatable: false,
  rateLimitSeconds: 300,
  tls: { verify: false, caFiles: ['/etc/ca.pem'] },
  signature: { kind: 'standard-webhooks', secret: 'new', previousSecret: 'old' },
  recipe: { id: 'ntfy', version: 3 },
};

const draft: ProfileDraft = {
  profile: {
    id: 'p',
    name: 'Documents',
    repositoryId: 'r',
    source: {
      paths: ['/home/ada/documents'],
      command: null,
      exclusions: ['*.tmp'],
      exclusionsAnyCase: ['*.jpg'],
      exclusionFiles: ['/etc/patterns'],
      excludeIfPresent: ['.nobackup'],
      excludeCaches: true,
      excludeLargerThan: 1_024,
      excludeCloudFiles: true,
      oneFileSystem: true,
    },
    retention: {
      ...emptyRetention,
      last: 1,
      hourly: 2,
      daily: 3,
      weekly: 4,
      yearly: 6,
      within: '1y',
      keepTags: ['forever'],
      groupBy: ['tags'],
    },
    copyTo: {
      location: 's3:s3.example/b',
      passwordSecret: 'copies',
      environment: [{ name: 'AWS_ACCESS_KEY_ID', secret: 'aws' }],
    },
    tags: ['home', 'daily'],
    variables: { TEAM: 'ops' },
    options: { ...usualOptions, compression: 'max', extraArguments: ['--no-scan'] },
    limits: { uploadKiB: 500, downloadKiB: null },
    upkeep: { ...usualUpkeep, readData: '5%', drillFiles: 3 },
    watch: { overdueAfterDays: null, anomalies: false },
    timing: { catchUp: false, jitterMinutes: 10, retryFailed: false },
    tasks: plansOf({
      drill: { afterBackups: 10 },
      backup: {
        schedules: [
          { kind: 'daily', at: ['08:30', '20:00'] },
          { kind: 'weekly', days: ['mon', 'sun'], at: ['09:00'] },
          { kind: 'monthly', days: [1, -1], at: ['02:00'] },
          { kind: 'calendar', expression: 'Mon..Fri *-*-* 08:30 Europe/Berlin' },
          { kind: 'cron', expression: '0 30 8 * * 1-5', zone: 'Asia/Tokyo' },
        ],
        conditions: {
          power: { batteryAbove: 30 },
          notMetered: true,
          hostAnswers: true,
          pathsPresent: ['/media/ada/disk'],
          quietHours: { from: '22:00', to: '07:00' },
          idleMinutes: 5,
          anywayAfterDays: 3,
        },
        hooks: [hook],
      },
      copy: { schedules: [{ kind: 'every', count: 6, unit: 'hours' }] },
      restore: { conditions: { ...noConditions, notMetered: true } },
      check: { hooks: [{ ...hook, signature: { kind: 'checkly', secret: null } }] },
      forget: { hooks: [{ ...hook, bodyRule: null, retry: 'checkly' }] },
      prune: { hooks: [{ ...hook, recipe: null, query: { kind: 'none' } }] },
    }),
  },
  repository: {
    id: 'r',
    location: 'rest:https://nas/',
    passwordSecret: 'nas',
    environment: [
      { name: 'RESTIC_REST_USERNAME', value: 'ada' },
      { name: 'RESTIC_REST_PASSWORD', secret: 'nas-password' },
    ],
  },
};

/** The same with an empty text for every id. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, item) =>
      key === 'id' || key === 'repositoryId' || key === 'channelId' ? '' : item,
    ),
  );

describe("an export in Bellhop's own format", () => {
  it('is read back to the same profile, with all that it has', () => {
    const read = importedFrom(writeBellhopFormat([draft]), 'export.json');
    expect(read.notes).toEqual([]);
    expect(withoutIds(read.drafts)).toEqual(withoutIds([draft]));
  });

  it('may be one of the first version', () => {
    const headers = [{ name: 'Authorization', value: 'Bearer {{secret "token"}}' }];
    const content = { url, headers, body: { kind: 'template', format: 'text', text: '{"a": 1}' } };
    const manners = { onFailure: 'stop', retry: 'none', enabled: false, onlyIfResticStarted: true };
    const old = { name: 'gate', moments: ['before'], method: 'POST', ...content, ...manners };
    const [hook] = hooksOf({ ...old, success: [200, '300-399'], timeout: '1500ms' });
    expect(hook).toEqual({
      ...old,
      id: 'id-3',
      description: '',
      sendLog: false,
      channelId: null,
      query: { kind: 'none' },
      variants: [],
      success: [
        { from: 200, to: 200 },
        { from: 300, to: 399 },
      ],
      bodyRule: null,
      timeoutMs: 1_500,
      repeatable: true,
      rateLimitSeconds: 0,
      tls: { verify: true, caFiles: [] },
      signature: { kind: 'none' },
      recipe: null,
    });
  });

  it('may have one schedule for each task, as older ones have', () => {
    const old = {
      backup: { schedule: { kind: 'every', hours: 6 } },
      check: { schedule: { kind: 'daily', at: '20:00' }, afterBackups: null },
      prune: { schedule: null, afterBackups: 5 },
    };
    const { drafts, notes } = importedFrom(fileOf({ ...least, ...old }), 'export.json');
    expect(notes).toEqual([]);
    expect(drafts[0]?.profile.timing).toEqual(usualTiming);
    expect(drafts[0]?.profile.tasks).toEqual(
      plansOf({
        backup: { schedules: [{ kind: 'every', count: 6, unit: 'hours' }] },
        check: { schedules: [{ kind: 'daily', at: ['20:00'] }] },
        prune: { afterBackups: 5 },
      }),
    );
  });

  it('carries what came from resticprofile', () => {
    const { drafts } = importedFrom(healthchecksExample('toml'), 'profiles.toml');
    const again = importedFrom(writeBellhopFormat(drafts), 'export.json').drafts;
    expect(withoutIds(again)).toEqual(withoutIds(drafts));
  });

  it('leaves out the tasks of which there is nothing to say', () => {
    const idle = { ...draft, profile: { ...draft.profile, tasks: plansOf({}) } };
    const [profile] = JSON.parse(writeBellhopFormat([idle])).profiles;
    for (const task of Object.keys(plansOf({}))) expect(profile).not.toHaveProperty(task);
  });
});

const { channelId: _, moments: __, onlyIfResticStarted: ___, ...rest } = hook;
const { onFailure: ____, sendLog: _____, ...place } = rest;
const channel: Channel = { ...place, id: 'c', name: 'Chat', description: 'of the team' };

describe('a channel in a file', () => {
  const through = (channelId: string): ProfileDraft => ({
    ...draft,
    profile: {
      ...draft.profile,
      tasks: plansOf({ backup: { hooks: [{ ...hook, channelId }] } }),
    },
  });
  const other: Channel = { ...channel, id: 'o', name: 'Other' };
  const exported = writeBellhopFormat([through('c')], [channel, other]);
  const imported = (channels: readonly Channel[], text = exported) => {
    const result = importText(text, 'export.json', 'auto', channels);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  };

  it('comes along when a hook uses it', () => {
    const { channels, drafts, notes } = imported([]);
    expect(withoutIds(channels)).toEqual(withoutIds([channel]));
    expect(drafts[0]?.profile.tasks.backup.hooks[0]).toEqual({
      ...hook,
      id: expect.any(String),
      channelId: channels[0]?.id,
    });
    expect(channels[0]?.id).not.toBe('');
    expect(notes).toEqual([]);
  });

  it('is used again when it is there already', () => {
    const { channels, drafts } = imported([other, channel]);
    expect(channels).toEqual([]);
    expect(drafts[0]?.profile.tasks.backup.hooks[0]?.channelId).toBe('c');
  });

  it('gets a name of its own beside a different one with its name', () => {
    const { channels, drafts, notes } = imported([
      { ...channel, url: 'https://b.example/', variants: [] },
    ]);
    expect(channels.map(({ name }) => name)).toEqual(['Chat (2)']);
    expect(drafts[0]?.profile.tasks.backup.hooks[0]?.channelId).toBe(channels[0]?.id);
    expect(notes).toEqual([
      'Channel “Chat”: becomes “Chat (2)”, another channel has that name already.',
    ]);
  });

  it('may be a stored one that a hook only names, and lends it its destination', () => {
    const hooks = [{ name: 'x', moments: ['success'], channel: 'Chat' }];
    const { channels, drafts } = imported([channel], fileOf({ ...least, backup: { hooks } }));
    expect(channels).toEqual([]);
    expect(drafts[0]?.profile.tasks.backup.hooks[0]).toMatchObject({
      name: 'x',
      channelId: 'c',
      url: channel.url,
      timeoutMs: channel.timeoutMs,
      onFailure: 'ignore',
    });
  });

  it('must be somewhere', () => {
    const hooks = [{ name: 'x', moments: ['success'], url, channel: 'Chat' }];
    expect(failureOf(fileOf({ ...least, prune: { hooks } }), 'bellhop.json').message).toBe(
      'Profile “Documents” cannot be imported: the hook “x” goes through the channel “Chat”, which is not there.',
    );
  });

  it.each([
    [[{ name: 'A', url: 'nowhere' }], 'channels.0.url'],
    [
      [
        { name: 'A', url },
        { name: 'A', url },
      ],
      'Two channels of the file are called “A”',
    ],
    [
      [{ name: 'A', url, variants: [{ moments: ['failure'], url: 'https://b.example/' }] }],
      'Channel “A” cannot be imported: variants',
    ],
  ])('is refused when it cannot be stored: %#', (channels, why) => {
    const text = JSON.stringify({ bellhop: 1, channels, profiles: [least] });
    expect(failureOf(text, 'bellhop.json').message).toContain(why);
  });
});

import { describe, expect, it } from 'vitest';
import type { Channel, Hook, Signature } from '../../../../preload/contract/hook.ts';
import type { Conditions, ProfileDraft, Schedule } from '../../../../preload/contract/profile.ts';
import { newDraft, toForm, type ProfileForm } from '../../../../renderer/screens/editor/form.ts';
import { fromForm } from '../../../../renderer/screens/editor/form-to-draft.ts';
import { fromHookForm } from '../../../../renderer/screens/editor/form-to-hook.ts';
import { newHookForm, toHookForm } from '../../../../renderer/screens/editor/hook-to-form.ts';
import type { EnvironmentForm } from '../../../../renderer/screens/editor/repository-form.ts';
import { toRetentionForm } from '../../../../renderer/screens/editor/retention-form.ts';
import { newDestination } from '../../../../renderer/screens/destination/to-destination-form.ts';
import {
  emptyRetention,
  emptySource,
  usualOptions,
  usualUpkeep,
} from '../../../../preload/contract/usual-profile.ts';
import { plansOf } from '../../../../main/core/task-names.ts';

/** Hooks that have something in every field. */
const storedHooks: readonly Hook[] = [
  {
    id: 'aaaabbbb-cccc',
    name: 'ntfy',
    description: 'Tells the phone',
    enabled: false,
    moments: ['before', 'missed'],
    onlyIfResticStarted: true,
    onFailure: 'skip',
    sendLog: true,
    channelId: 'channel-1',
    method: 'PUT',
    url: 'https://ntfy.example/x',
    headers: [
      { name: 'Authorization', value: '{{secret "hook-aaaabbbb-authorization"}}' },
      { name: 'Title', value: '{{profile.name}}' },
    ],
    query: {
      kind: 'fields',
      fields: [
        { name: 'key', value: '{{secret "other"}}' },
        { name: 'title', value: 'Backup {{run.id}}' },
      ],
    },
    body: { kind: 'template', format: 'html', text: 'hello' },
    variants: [
      { moments: ['failure'], url: 'https://ntfy.example/fail', body: { kind: 'none' } },
      { moments: ['warning'], method: 'POST', query: { kind: 'context' } },
    ],
    success: [{ from: 200, to: 204 }],
    bodyRule: { kind: 'json', path: 'result.ok', equals: 'true', tryAgain: true },
    timeoutMs: 1_500,
    retry: [5, 0.5, 60],
    repeatable: false,
    rateLimitSeconds: 300,
    tls: { verify: false, caFiles: ['/etc/a.pem', '/etc/b.pem'] },
    signature: { kind: 'standard-webhooks', secret: 'signing', previousSecret: 'signing-old' },
    recipe: { id: 'ntfy', version: 3 },
  },
  {
    ...newDestination,
    id: 'second',
    name: 'Second',
    description: '',
    enabled: true,
    moments: ['finally'],
    onlyIfResticStarted: false,
    onFailure: 'warn',
    sendLog: false,
    channelId: null,
    url: 'https://a.example/',
    query: { kind: 'context' },
    body: { kind: 'file', format: 'form', path: '/etc/bellhop/body' },
    bodyRule: { kind: 'contains-not', text: 'error', tryAgain: false },
    retry: 'checkly',
    signature: { kind: 'hmac-sha256', secret: 's', header: 'X-Signature', prefix: 'sha256=' },
  },
];

/** Everything that can hold a run back. */
const strict: Conditions = {
  power: { batteryAbove: 40 },
  notMetered: true,
  hostAnswers: true,
  pathsPresent: ['/media/backup', '/mnt/nas'],
  quietHours: { from: '23:00', to: '06:30' },
  idleMinutes: 15,
  anywayAfterDays: 2,
};

/** One schedule of each kind. */
const everyKind: readonly Schedule[] = [
  { kind: 'every', count: 2, unit: 'days' },
  { kind: 'daily', at: ['03:15', '15:15'] },
  { kind: 'weekly', days: ['sat', 'mon'], at: ['08:00'] },
  { kind: 'monthly', days: [1, 15, -1, -3], at: ['04:00'] },
  { kind: 'calendar', expression: 'Mon..Fri 08:30 Europe/Berlin' },
  { kind: 'cron', expression: '0 3 * * 6#1', zone: null },
  { kind: 'cron', expression: '0 3 L * *', zone: 'Asia/Tokyo' },
];

const around = { chance: 'x7k2', channels: [] };

const stored: ProfileDraft = {
  profile: {
    id: 'p1',
    name: 'Documents',
    repositoryId: 'r1',
    source: { ...emptySource, paths: ['/home/ada'], exclusions: ['*.tmp', 'node_modules'] },
    retention: { ...emptyRetention, last: 3, daily: 7, weekly: 4, monthly: 12 },
    copyTo: {
      location: '/mnt/second',
      passwordSecret: 'second',
      environment: [
        { name: 'B2_ACCOUNT_ID', value: 'id' },
        { name: 'B2_ACCOUNT_KEY', secret: 'second-b2' },
      ],
    },
    tags: ['laptop', 'at home'],
    variables: { OWNER: 'Ada' },
    options: { ...usualOptions, compression: 'max', host: 'attic' },
    limits: { uploadKiB: 500, downloadKiB: null },
    upkeep: { ...usualUpkeep, readData: '5%' },
    watch: { overdueAfterDays: 3, anomalies: false },
    timing: { catchUp: false, jitterMinutes: 5, retryFailed: false },
    tasks: plansOf({
      backup: {
        schedules: [{ kind: 'every', count: 12, unit: 'hours' }],
        conditions: strict,
        hooks: storedHooks,
      },
      copy: { schedules: [{ kind: 'daily', at: ['22:00'] }], hooks: [] },
      check: { schedules: [], hooks: [{ ...storedHooks[0]!, id: 'checked' }] },
      forget: { schedules: [{ kind: 'every', count: 45, unit: 'minutes' }], hooks: [] },
      prune: { schedules: everyKind, hooks: [] },
    }),
  },
  repository: {
    id: 'r1',
    location: 's3:host/bucket',
    passwordSecret: 'documents-password',
    environment: [
      { name: 'AWS_ACCESS_KEY_ID', value: 'AK' },
      { name: 'AWS_SECRET_ACCESS_KEY', secret: 'documents-aws' },
    ],
  },
};

/** Something in every field of a profile. */
const full: ProfileDraft = {
  ...stored,
  profile: {
    ...stored.profile,
    source: {
      paths: ['/home/ada', 'C:\\Users\\ada'],
      command: null,
      exclusions: ['*.tmp'],
      exclusionsAnyCase: ['*.BAK'],
      exclusionFiles: ['/home/ada/.ignore'],
      excludeIfPresent: ['.nobackup', 'mark:text'],
      excludeCaches: true,
      excludeLargerThan: 123_456_789,
      excludeCloudFiles: true,
      oneFileSystem: true,
    },
    retention: {
      ...emptyRetention,
      yearly: 2,
      within: '14d',
      withinYearly: '1y6m14d12h',
      keepTags: ['keep', 'two words'],
      groupBy: ['host', 'tags'],
    },
    options: {
      skipIfUnchanged: true,
      compression: 'better',
      readConcurrency: 8,
      host: 'attic',
      ignoreInode: true,
      ignoreCtime: true,
      withAtime: true,
      useFsSnapshot: true,
      extraArguments: ['--pack-size=64', '--no-scan'],
    },
    limits: { uploadKiB: 1_536, downloadKiB: 333 },
    upkeep: { maxUnused: '10%', maxRepackSize: '2G', readData: '2/10', drillFiles: 7 },
    watch: { overdueAfterDays: null, anomalies: true },
    tasks: plansOf({
      ...stored.profile.tasks,
      check: { schedules: [{ kind: 'daily', at: ['04:00'] }], afterBackups: 3, hooks: [] },
      drill: { schedules: [], afterBackups: 20, hooks: [] },
      restore: { schedules: [], hooks: [{ ...storedHooks[0]!, id: 'restored' }] },
    }),
  },
};

function typedVariable(name: string, value: string): EnvironmentForm {
  return { name, isSecret: true, value, stored: '', origin: 'typed' };
}

function withRepository(
  draft: ProfileDraft,
  repository: Partial<ProfileForm['repository']>,
): ProfileForm {
  const form = toForm(draft);
  return { ...form, repository: { ...form.repository, ...repository } };
}

describe('the form of a profile', () => {
  it('gives back an untouched profile as it was, and stores nothing', () => {
    expect(fromForm(toForm(stored), stored, around)).toEqual({
      draft: stored,
      secrets: [],
      generated: [],
    });
  });

  it('gives back a profile with everything in it as it was', () => {
    expect(fromForm(toForm(full), full, around)).toEqual({
      draft: full,
      secrets: [],
      generated: [],
    });
  });

  it('gives back what its fields cannot quite say, too, as long as they are not touched', () => {
    const source = { ...full.profile.source, paths: [' /a '], exclusions: [' b ', ''] };
    const retention = {
      ...emptyRetention,
      withinDaily: '0y14d',
      groupBy: ['tags', 'host'] as const,
    };
    const odd: ProfileDraft = {
      profile: { ...full.profile, source, retention, tags: ['a ', 'a'] },
      repository: {
        ...full.repository,
        location: ' somewhere ',
        environment: [
          { name: 'AWS_ACCESS_KEY_ID', value: '' },
          { name: 'B2_ACCOUNT_KEY', value: 'in the open' },
          { name: 'AWS_ACCESS_KEY_ID', value: 'twice' },
        ],
      },
    };
    expect(fromForm(toForm(odd), odd, around).draft).toEqual(odd);
  });

  it('gives back a command and its arguments, blanks and empty ones included', () => {
    const command = { program: 'pg_dump', arguments: ['--a b', '', ' c'], fileName: 'home.sql' };
    const source = { ...emptySource, command };
    const draft = { ...stored, profile: { ...stored.profile, source } };
    expect(fromForm(toForm(draft), draft, around).draft).toEqual(draft);
  });

  it('takes either folders or a command', () => {
    const form = toForm(stored);
    const typed = { program: ' pg_dump ', arguments: '--clean\n', fileName: 'home.sql' };
    const sourceOf = (kind: 'folders' | 'command') =>
      fromForm({ ...form, source: { ...form.source, ...typed, kind } }, stored, around).draft
        .profile.source;
    expect(sourceOf('folders')).toMatchObject({ paths: ['/home/ada'], command: null });
    expect(sourceOf('command')).toMatchObject({
      paths: [],
      command: { program: 'pg_dump', arguments: ['--clean'], fileName: 'home.sql' },
    });
  });

  it('reads sizes, speeds, spans, chains and warnings as they are typed', () => {
    const form = toForm(stored);
    const { profile } = fromForm(
      {
        ...form,
        source: { ...form.source, largerThan: '1,5 GiB', excludeIfPresent: '.nobackup\n' },
        options: { ...form.options, upload: '', download: '10 Mbit/s', readConcurrency: '4' },
        retention: { ...form.retention, within: '1y 2 weeks', keepTags: 'keep, ' },
        watch: { isWatched: false, overdueAfterDays: 3, anomalies: true },
        plans: {
          ...form.plans,
          drill: { ...form.plans.drill, isChained: true, afterBackups: 5 },
        },
      },
      stored,
      around,
    ).draft;
    expect(profile.source.excludeLargerThan).toBe(1.5 * 1024 ** 3);
    expect(profile.source.excludeIfPresent).toEqual(['.nobackup']);
    expect(profile.limits).toEqual({ uploadKiB: null, downloadKiB: 1221 });
    expect(profile.options.readConcurrency).toBe(4);
    expect(profile.retention).toMatchObject({ within: '1y14d', keepTags: ['keep'] });
    expect(profile.watch).toEqual({ overdueAfterDays: null, anomalies: true });
    expect(profile.tasks.drill).toMatchObject({ schedules: [], afterBackups: 5 });
  });

  it('makes up a password where none is typed', () => {
    const form = { ...withRepository(newDraft, { isGenerated: true }), name: 'Documents' };
    const { draft, secrets, generated } = fromForm(form, newDraft, around);
    expect(generated).toEqual([draft.repository.passwordSecret]);
    expect(secrets).toEqual([]);
  });

  it('gives back an untouched new profile as it was', () => {
    const repository = { ...newDraft.repository, passwordSecret: 'known' };
    const draft = { ...newDraft, repository };
    expect(fromForm(toForm(draft), draft, around)).toEqual({ draft, secrets: [], generated: [] });
  });

  it('keeps the times of tasks that would be refused', () => {
    const profile = { ...stored.profile, copyTo: null, retention: null };
    const draft = { ...stored, profile };
    expect(fromForm(toForm(draft), draft, around)).toEqual({ draft, secrets: [], generated: [] });
  });

  it('names the password of a new profile after it, by chance apart from others', () => {
    const form = {
      ...withRepository(newDraft, { password: 'open sesame' }),
      name: 'Élise’s files',
    };
    const { draft, secrets } = fromForm(form, newDraft, around);
    expect(draft.repository.passwordSecret).toBe('repository-elise-s-files-x7k2');
    expect(secrets).toEqual([{ name: 'repository-elise-s-files-x7k2', value: 'open sesame' }]);
    expect(draft.profile.id).toBe('');
  });

  it('keeps the name of a stored password when it is replaced', () => {
    const { draft, secrets } = fromForm(
      withRepository(stored, { password: 'new' }),
      stored,
      around,
    );
    expect(draft.repository.passwordSecret).toBe('documents-password');
    expect(secrets).toEqual([{ name: 'documents-password', value: 'new' }]);
  });

  it('puts a locked variable into the vault and its name into the profile', () => {
    const environment = [typedVariable('B2_KEY', 'k')];
    const { draft, secrets } = fromForm(withRepository(stored, { environment }), stored, around);
    expect(draft.repository.environment).toEqual([
      { name: 'B2_KEY', secret: 'documents-password-B2_KEY' },
    ]);
    expect(secrets).toEqual([{ name: 'documents-password-B2_KEY', value: 'k' }]);
  });

  it('puts a hook under the task that it tells about', () => {
    const form = toForm(stored);
    const hooks = form.hooks.map((hook) => ({ ...hook, task: 'prune' as const }));
    const { tasks } = fromForm({ ...form, hooks }, stored, around).draft.profile;
    expect(tasks.backup.hooks).toEqual([]);
    expect(tasks.prune.hooks.map(({ id }) => id)).toEqual(['aaaabbbb-cccc', 'second', 'checked']);
    expect(tasks.copy.schedules).toEqual([{ kind: 'daily', at: ['22:00'] }]);
  });

  it('drops empty lines of exclusions', () => {
    const untouched = toForm(stored);
    const source = { ...untouched.source, exclusions: '\n *.bak \n\n.cache\n' };
    const form = { ...untouched, source };
    expect(fromForm(form, stored, around).draft.profile.source.exclusions).toEqual([
      '*.bak',
      '.cache',
    ]);
  });

  it('reads what is kept, and nothing of it while all are kept', () => {
    const counts = { last: 1, hourly: 2, daily: 3, weekly: 4, monthly: 5, yearly: 6 };
    const retention = { ...emptyRetention, ...counts };
    const filled = { ...toForm(newDraft), retention: toRetentionForm(retention) };
    const retentionOf = (isForgetful: boolean) =>
      fromForm({ ...filled, isForgetful }, newDraft, around).draft.profile.retention;
    expect(retentionOf(true)).toEqual(retention);
    expect(retentionOf(false)).toBeNull();
  });

  it('reads tags between commas, and trims the names of variables', () => {
    const variables = [{ name: ' HOUSE ', value: ' Lofoten ' }];
    const form = { ...toForm(stored), tags: ' laptop, ,at work,', variables };
    const { profile } = fromForm(form, stored, around).draft;
    expect(profile.tags).toEqual(['laptop', 'at work']);
    expect(profile.variables).toEqual({ HOUSE: ' Lofoten ' });
  });

  it('names the secrets of a new second repository apart from those of the first', () => {
    const untouched = toForm(newDraft).copyTo;
    const copyTo = {
      ...untouched,
      places: { ...untouched.places, local: { folder: ' /mnt/copies ' } },
      password: 'second',
      environment: [typedVariable('B2_KEY', 'k')],
    };
    const form = { ...withRepository(newDraft, { password: 'first' }), name: 'Documents' };
    const { draft, secrets } = fromForm({ ...form, isCopied: true, copyTo }, newDraft, around);
    expect(draft.profile.copyTo).toEqual({
      location: '/mnt/copies',
      passwordSecret: 'copies-documents-x7k2',
      environment: [{ name: 'B2_KEY', secret: 'copies-documents-x7k2-B2_KEY' }],
    });
    expect(secrets).toEqual([
      { name: 'repository-documents-x7k2', value: 'first' },
      { name: 'copies-documents-x7k2', value: 'second' },
      { name: 'copies-documents-x7k2-B2_KEY', value: 'k' },
    ]);
  });

  it('stores nothing of a second repository that is switched off again', () => {
    const form = toForm(stored);
    const copyTo = { ...form.copyTo, password: 'typed before' };
    const { draft, secrets } = fromForm({ ...form, isCopied: false, copyTo }, stored, around);
    expect(draft.profile.copyTo).toBeNull();
    expect(secrets).toEqual([]);
  });
});

describe('the form of a hook', () => {
  const withHeaders = (...names: readonly string[]) => ({
    ...toForm(stored),
    hooks: [
      {
        ...newHookForm('12345678-9abc'),
        headers: names.map((name) => ({ name, isSecret: true, value: `of ${name}`, stored: '' })),
      },
    ],
  });

  it('turns a locked header into a reference, and its value into a secret', () => {
    const { draft, secrets } = fromForm(withHeaders('X-Api-Key'), stored, around);
    expect(draft.profile.tasks.backup.hooks[0]?.headers).toEqual([
      { name: 'X-Api-Key', value: '{{secret "hook-12345678-x-api-key"}}' },
    ]);
    expect(secrets).toEqual([{ name: 'hook-12345678-x-api-key', value: 'of X-Api-Key' }]);
  });

  it('gives two locked headers of one name two secrets', () => {
    const { secrets } = fromForm(withHeaders('X-Token', 'X-Token'), stored, around);
    expect(secrets.map(({ name }) => name)).toEqual([
      'hook-12345678-x-token',
      'hook-12345678-x-token-2',
    ]);
  });

  it.each<Signature>([
    { kind: 'none' },
    { kind: 'standard-webhooks', secret: 'a', previousSecret: null },
    { kind: 'hmac-sha256', secret: 'a', header: 'X-S', prefix: '' },
    { kind: 'checkly', secret: null },
    { kind: 'checkly', secret: 'a' },
    { kind: 'stripe', secret: 'a', header: 'Stripe-Signature' },
  ])('keeps the signature %j', (signature) => {
    const hook = { ...storedHooks[1]!, signature };
    expect(fromHookForm(toHookForm(hook, 'copy'), []).hook).toEqual(hook);
  });

  it('names the secret of a new signature after the hook, and stores what was typed', () => {
    const form = {
      ...newHookForm('12345678-9abc'),
      signatureKind: 'stripe' as const,
      signatureHeader: 'X-Signature',
      signatureValue: 'whsec',
    };
    const { hook, secrets } = fromHookForm(form, []);
    expect(hook.signature).toEqual({
      kind: 'stripe',
      secret: 'hook-12345678-signature',
      header: 'X-Signature',
    });
    expect(secrets).toEqual([{ name: 'hook-12345678-signature', value: 'whsec' }]);
  });

  const channel: Channel = { ...storedHooks[0]!, id: 'channel-1' };

  it('gives a hook without a place of its own that of its channel', () => {
    const form = { ...newHookForm('12345678-9abc'), channelId: 'channel-1' };
    const { hook, secrets } = fromHookForm(form, [channel]);
    expect(hook).toMatchObject({ channelId: 'channel-1', url: channel.url, body: channel.body });
    expect(hook.headers).toEqual(channel.headers);
    expect(secrets).toEqual([]);
  });

  it('keeps the place that was written for a hook before it went through a channel', () => {
    const form = {
      ...newHookForm('12345678-9abc', { url: 'https://own.example/' }),
      channelId: 'channel-1',
      headers: [{ name: 'half typed:', isSecret: false, value: 'x', stored: '' }],
    };
    const { hook } = fromHookForm(form, [channel]);
    expect(hook).toMatchObject({ channelId: 'channel-1', url: 'https://own.example/' });
    expect(hook.headers).toEqual([]);
  });
});

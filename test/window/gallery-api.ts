import type { WindowApi } from '../../preload/contract/api.ts';
import type { Delivery, DeliveryState } from '../../preload/contract/delivery.ts';
import type { Moment } from '../../preload/contract/hook.ts';
import type { ProfileDraft } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import type { Scene } from './gallery-scene.ts';

/**
 * A main process made up from a scene: keeps what it is given and tells of changes. It runs inside
 * the page, so it may use nothing from outside itself.
 */
export function installGalleryApi(scene: Scene): void {
  const ok = <T>(value: T): Result<T> => ({ ok: true, value });
  const notFound: Result<never> = {
    ok: false,
    failure: { kind: 'not-found', message: 'It is not there any more.', hint: 'Look again.' },
  };
  const tellers = new Map<string, Set<(news: never) => void>>();
  const broadcast = (name: string, news: unknown): void => {
    for (const tell of tellers.get(name) ?? []) tell(news as never);
  };
  let channels = scene.channels;
  let hookSettings = scene.hookSettings;
  const allDeliveries = () => scene.reports.flatMap(({ deliveries }) => deliveries);
  const found = (id: string, state?: DeliveryState): Result<Delivery> => {
    const delivery = allDeliveries().find((each) => each.id === id);
    if (delivery === undefined) return notFound;
    return ok(state === undefined ? delivery : { ...delivery, state, reason: '' });
  };
  const tested = (hook: string, moment: Moment): Result<Delivery> => {
    const sent = allDeliveries().find(({ id }) => id === 'healthchecks');
    return sent === undefined
      ? notFound
      : ok({
          ...sent,
          runId: null,
          hook,
          moment,
          attempts: sent.attempts.map((attempt) => ({ ...attempt, trigger: 'test' })),
        });
  };
  let profiles: readonly ProfileSummary[] = scene.profiles;
  const secrets = new Set(scene.secretNames);
  let vault: 'ready' | 'missing' | 'memory' = scene.vault;
  const vaultWords = {
    ready: ['Secrets are kept in your keychain.', ''],
    missing: [
      'This session has no keychain.',
      'Start gnome-keyring or KWallet, or let Bellhop hold secrets until it quits.',
    ],
    memory: ['Secrets are held in memory only.', 'They are forgotten when Bellhop quits.'],
  } as const;
  const state = () => ({ kind: vault, message: vaultWords[vault][0], hint: vaultWords[vault][1] });
  const saved = ({ profile, repository }: ProfileDraft): ProfileSummary => {
    const id = profile.id === '' ? `profile-${String(profiles.length + 1)}` : profile.id;
    const repositoryId = repository.id === '' ? `repository-of-${id}` : repository.id;
    return {
      profile: { ...profile, id, repositoryId },
      repository: { ...repository, id: repositoryId },
      lastRun: null,
      currentRun: null,
      nextRunAt: null,
      failingHooks: [],
    };
  };
  const api: WindowApi = {
    profiles: {
      list: async () => profiles,
      get: async (id) => {
        const found = profiles.find(({ profile }) => profile.id === id);
        return found ? ok({ profile: found.profile, repository: found.repository }) : notFound;
      },
      save: async (draft) => {
        const next = saved(draft);
        profiles = [...profiles.filter((old) => old.profile.id !== next.profile.id), next];
        broadcast('changed', { what: 'profiles' });
        return ok(next.profile);
      },
      remove: async (id) => {
        profiles = profiles.filter(({ profile }) => profile.id !== id);
        broadcast('changed', { what: 'profiles' });
        return ok(null);
      },
      import: async () =>
        ok({
          profiles: [
            { id: 'a', name: 'home' },
            { id: 'b', name: 'server' },
          ],
          missingSecrets: ['home-repository', 'server-repository'],
          notes: ['Profile "server", key run-before: left out, Bellhop runs no shell commands.'],
        }),
      createRepository: async () => ok(null),
    },
    runs: {
      start: async () => notFound,
      cancel: async () => ok(null),
      wait: async () => notFound,
      get: async (runId) => {
        const report = scene.reports.find(({ run }) => run.id === runId);
        return report ? ok(report) : notFound;
      },
      list: async () => scene.reports.map(({ run }) => run),
    },
    snapshots: {
      list: async () => ok([]),
      browse: async () => notFound,
      diff: async () => notFound,
    },
    repositories: { stats: async () => notFound, unlock: async () => ok(null) },
    deliveries: {
      list: async ({ states, moment, text = '' }) =>
        allDeliveries().filter(
          (each) =>
            (states === undefined || states.includes(each.state)) &&
            (moment === undefined || each.moment === moment) &&
            JSON.stringify(each).toLowerCase().includes(text.toLowerCase()),
        ),
      get: async (id) => found(id),
      redeliver: async (id) => found(id, 'delivered'),
      sendEdited: async (id) => found(id, 'delivered'),
      retryNow: async () => ok(null),
      cancel: async () => ok(null),
      asCurl: async () => ok("curl -X POST 'https://ntfy.example/backups'"),
      export: async () => '{"log":{"version":"1.2","entries":[]}}',
    },
    hooks: {
      test: async (_profileId, hook, moment) => tested(hook.name, moment),
      check: async (_profileId, hook) =>
        hook.body.kind === 'template' && hook.body.text.includes('{{run.outcom}}')
          ? [
              {
                field: 'body',
                message: '`{{run.outcom}}` is unknown. Did you mean run.outcome?',
                line: 3,
                column: 36,
                serious: false,
              },
            ]
          : [],
      recipes: async () => scene.recipes,
      fromRecipe: async (recipeId) => {
        const recipe = scene.recipes.find(({ id }) => id === recipeId);
        const channel = scene.channels[0];
        if (recipe === undefined || channel === undefined) return notFound;
        return ok({ destination: channel, moments: recipe.requests[0].moments });
      },
      preview: async (_profileId, hook, moment) =>
        ok({
          method: hook.method,
          url: hook.url,
          headers: hook.headers,
          body:
            hook.body.kind === 'template'
              ? hook.body.text
              : hook.body.kind === 'context'
                ? JSON.stringify({ version: 1, event: { type: `backup.${moment}`, moment } })
                : '',
        }),
    },
    channels: {
      list: async () => channels,
      save: async (channel) => {
        const id = channel.id === '' ? `channel-${String(channels.length + 1)}` : channel.id;
        channels = [...channels.filter((old) => old.id !== id), { ...channel, id }];
        broadcast('changed', { what: 'channels' });
        return ok({ ...channel, id });
      },
      remove: async (id) =>
        id === 'channel-ntfy'
          ? {
              ok: false,
              failure: {
                kind: 'invalid-input',
                message: 'The channel ntfy is still used: Documents, hook Pager.',
                hint: 'Give those hooks another place first.',
              },
            }
          : ok(null),
      test: async (channel, moment) => tested(channel.name, moment),
    },
    settings: {
      hooks: async () => hookSettings,
      saveHooks: async (settings) => {
        hookSettings = settings;
        broadcast('changed', { what: 'settings' });
        return ok(null);
      },
    },
    secrets: {
      state: async () => state(),
      list: async () => ok([...secrets]),
      set: async (name) => {
        secrets.add(name);
        broadcast('changed', { what: 'secrets' });
        return ok(null);
      },
      remove: async (name) => {
        secrets.delete(name);
        broadcast('changed', { what: 'secrets' });
        return ok(null);
      },
      holdInMemory: async () => {
        vault = 'memory';
        return ok(state());
      },
    },
    app: {
      about: async () => ({
        version: '0.1.0',
        dataFolder: '/home/ada/.config/bellhop',
        engine: { path: '/usr/bin/restic', version: '0.19.1' },
        platform: 'linux',
      }),
      doctor: async () => [
        {
          subject: 'restic',
          state: 'well',
          message: 'restic 0.19.1 at /usr/bin/restic.',
          remedy: '',
        },
        scene.vault === 'ready'
          ? { subject: 'Keychain', state: 'well', message: 'It answers.', remedy: '' }
          : {
              subject: 'Keychain',
              state: 'ill',
              message: 'This session has no secret service.',
              remedy: 'Install and start gnome-keyring or KWallet.',
            },
        {
          subject: 'Time',
          state: 'attention',
          message: 'The clock was set back by 3 minutes today.',
          remedy: 'Switch on network time, so that schedules keep their hours.',
        },
      ],
      chooseFolders: async () => ok(['/home/ada/Pictures']),
    },
    hear: (name, tell) => {
      const all = tellers.get(name) ?? new Set();
      tellers.set(name, all);
      all.add(tell as (news: never) => void);
      if (name === 'notice') for (const notice of scene.notices) tell(notice as never);
      return () => {
        all.delete(tell as (news: never) => void);
      };
    },
  };
  Object.defineProperty(window, 'api', { value: api });
}

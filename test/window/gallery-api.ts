import type { WindowApi } from '../../preload/contract/api.ts';
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
          notes: [
            'server: “retention” was not carried over: Bellhop does not forget snapshots yet.',
          ],
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
    deliveries: { list: async () => scene.reports.flatMap(({ deliveries }) => deliveries) },
    hooks: {
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
      return () => {
        all.delete(tell as (news: never) => void);
      };
    },
  };
  Object.defineProperty(window, 'api', { value: api });
}

import type { WindowApi } from '../../preload/contract/api.ts';
import type { Delivery, DeliveryState } from '../../preload/contract/delivery.ts';
import type { Moment } from '../../preload/contract/hook.ts';
import type { ProfileDraft } from '../../preload/contract/profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import type {
  Pause,
  PauseLength,
  PreviewRequest,
  SchedulePreview,
} from '../../preload/contract/schedule.ts';
import type { Scene } from './gallery-scene.ts';

/** What a schedule means is said by the real library, outside the page. */
declare const foresee: WindowApi['schedules']['foresee'];
declare const lookAhead: (request: PreviewRequest) => Promise<SchedulePreview>;

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
  const runsOf = ({ profileId, outcomes, task, text, after, limit }: RunFilter) => {
    const runs = scene.reports
      .map(({ run }) => run)
      .filter(
        (run) =>
          (profileId === undefined || run.profileId === profileId) &&
          (outcomes === undefined || outcomes.some((outcome) => outcome === run.outcome)) &&
          (task === undefined || run.task === task) &&
          (text === undefined || `${run.profile} ${run.message}`.includes(text)),
      );
    const from = runs.findIndex(({ id }) => id === after) + 1;
    return runs.slice(from, from + limit);
  };
  const found = (id: string, state?: DeliveryState): Result<Delivery> => {
    const delivery = allDeliveries().find((each) => each.id === id);
    if (delivery === undefined) return notFound;
    return ok(state === undefined ? delivery : { ...delivery, state, reason: '' });
  };
  const filledIn = (text: string): string =>
    text.replaceAll(
      /\{\{([\w.]+)\}\}/g,
      (_, name) => scene.vocabulary.variables.find(({ path }) => path === name)?.value ?? '',
    );
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
      schedule: { next: [], waiting: [], pause: null },
      failingHooks: [],
      lastSuccessAt: null,
      overdueSince: null,
      failedRuns: [],
    };
  };
  const { repository } = scene;
  let repositoryFailure = repository.failure;
  let mounts = repository.mounts;
  let engineState = scene.engine;
  let groups = scene.groups;
  let { pauseOfAll, general, login } = scene;
  const pauseOf = (length: PauseLength): Pause => {
    const minutes = length.kind === 'minutes' ? length.minutes : 14 * 60;
    const until = new Date(Date.now() + minutes * 60_000).toISOString();
    return { since: new Date().toISOString(), until: length.kind === 'resumed' ? null : until };
  };
  const rest = (profileId: string | null, pause: Pause | null): void => {
    if (profileId === null) pauseOfAll = pause;
    profiles = profiles.map((each) =>
      profileId === null || each.profile.id === profileId
        ? { ...each, schedule: { ...each.schedule, pause } }
        : each,
    );
    broadcast('changed', { what: 'schedules' });
  };
  const api: WindowApi = {
    profiles: {
      list: async () => profiles,
      some: async (ids) => profiles.filter(({ profile }) => ids.includes(profile.id)),
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
          notes: ['Profile “server”, key run-before: left out, Bellhop runs no shell commands.'],
        }),
      createRepository: async () => ok(null),
      sizes: async (profileId) =>
        scene.reports
          .filter(({ run }) => run.profileId === profileId)
          .flatMap(({ run: { id, createdAt, stats } }, at) =>
            stats === null
              ? []
              : [
                  {
                    runId: id,
                    at: createdAt,
                    ...stats,
                    bytesProcessed: stats.bytesProcessed - (at * 7 + (at % 3) * 11) * 60_000_000,
                  },
                ],
          )
          .toReversed(),
      access: async () =>
        ok({
          looked: 4_120,
          isComplete: true,
          unreadable: ['/home/ada/Documents/tax/2024.ods', '/home/ada/Documents/.private'],
          unreadableCount: 2,
          missingRights: [],
        }),
    },
    groups: {
      list: async () => groups,
      save: async (group) => {
        const stored = group.id === '' ? { ...group, id: `group-${String(groups.length)}` } : group;
        groups = [...groups.filter(({ id }) => id !== stored.id), stored];
        broadcast('changed', { what: 'groups' });
        return ok(stored);
      },
      remove: async (groupId) => {
        groups = groups.filter(({ id }) => id !== groupId);
        broadcast('changed', { what: 'groups' });
        return ok(null);
      },
      run: async (groupId) => {
        const members = groups.find(({ id }) => id === groupId)?.profileIds ?? [];
        return ok(scene.reports.slice(1, 1 + members.length));
      },
    },
    engine: {
      state: async () => engineState,
      install: async () => ok(engineState),
      cancelInstall: async () => {
        engineState = { ...engineState, installing: null };
        broadcast('changed', { what: 'engine' });
        return ok(null);
      },
      choose: async (path) => {
        engineState = { ...engineState, chosenPath: path };
        return ok(engineState);
      },
      setMirror: async (mirror) => {
        engineState = { ...engineState, mirror };
        return ok(null);
      },
    },
    runs: {
      start: async () => notFound,
      cancel: async () => ok(null),
      wait: async () => notFound,
      get: async (runId) => {
        const report = scene.reports.find(({ run }) => run.id === runId);
        return report ? ok(report) : notFound;
      },
      list: async (filter) => runsOf(filter),
      export: async () => '',
    },
    schedules: {
      preview: (request) => lookAhead(request),
      foresee: (request) => foresee(request),
      pause: async (profileId, length) => {
        const pause = pauseOf(length);
        rest(profileId, pause);
        return ok(pause);
      },
      resume: async (profileId) => {
        rest(profileId, null);
        return ok(null);
      },
      pauseOfAll: async () => pauseOfAll,
    },
    snapshots: {
      list: async (_profileId, { own }) => {
        if (repositoryFailure !== null) return { ok: false, failure: repositoryFailure };
        const listed = own === true ? repository.own : [...repository.own, ...repository.foreign];
        return ok([...listed].sort((a, b) => Date.parse(b.time) - Date.parse(a.time)));
      },
      browse: async (_profileId, _snapshotId, folder, offset) => {
        const entries = repository.folders[folder];
        return entries === undefined
          ? notFound
          : ok({
              folder,
              entries: entries.slice(offset, offset + 10_000),
              total: entries.length,
              isIndexed: repository.isIndexed,
            });
      },
      find: async (_profileId, { snapshotId }) => {
        const hits = repository.hits.filter(
          (hit) => snapshotId === undefined || hit.snapshotId === snapshotId,
        );
        return ok({ hits, total: hits.length });
      },
      diff: async () => ok(repository.difference),
      preview: async (_profileId, _snapshotId, path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return ok(repository.previews[name] ?? { path, kind: 'binary', text: '', isCut: false });
      },
      save: async (_profileId, _snapshotId, path) =>
        ok(`/home/ada/Downloads/${path.slice(path.lastIndexOf('/') + 1)}`),
      previewRestore: async (_profileId, { deleteOthers }) =>
        ok({
          ...repository.restorePreview,
          filesDeleted: deleteOthers ? repository.restorePreview.filesDeleted : 0,
        }),
      restore: async () => {
        const running = scene.reports[0];
        return running === undefined ? notFound : ok(running.run);
      },
      mount: async (profileId) => {
        if (repository.mountFailure !== null)
          return { ok: false, failure: repository.mountFailure };
        const mount = { profileId, folder: '/home/ada/.cache/bellhop/mounts/documents' };
        mounts = [...mounts, mount];
        broadcast('changed', { what: 'mounts' });
        return ok(mount);
      },
      unmount: async (profileId) => {
        mounts = mounts.filter((mount) => mount.profileId !== profileId);
        broadcast('changed', { what: 'mounts' });
        return ok(null);
      },
      mounts: async () => mounts,
    },
    repositories: {
      stats: async () =>
        ok({ snapshots: 61, bytesStored: 48_200_000_000, bytesUncompressed: 71_900_000_000 }),
      unlock: async () => {
        repositoryFailure = null;
        return ok(null);
      },
      probe: async () => ok({ state: 'there', version: 2 }),
      createSecond: async () => ok(null),
      keys: async () =>
        ok([
          {
            id: '5f2e1c',
            isCurrent: true,
            userName: 'ada',
            hostName: 'laptop',
            createdAt: '2025-04-12 09:30:11',
          },
        ]),
      changePassword: async () => ok(null),
      saveRecoverySheet: async () => ok('/home/ada/Documents/Recovery sheet of Documents.html'),
      previewForget: async () => {
        const verdicts = repository.own.map((snapshot, n) => ({
          snapshot,
          keep: n < 7,
          reasons: n < 7 ? ['daily snapshot'] : [],
        }));
        const kept = verdicts.filter(({ keep }) => keep).length;
        return ok({
          groups: [{ host: 'laptop', paths: ['/home/ada/Documents'], tags: [], verdicts }],
          kept,
          removed: verdicts.length - kept,
        });
      },
      previewPrune: async () => ok('to delete: 812 blobs, 1.204 GiB\nremaining: 41.9 GiB'),
    },
    deliveries: {
      list: async ({ states, moment, hookId, errorClass, text = '' }) =>
        allDeliveries().filter(
          (each) =>
            (states === undefined || states.includes(each.state)) &&
            (hookId === undefined || each.hookId === hookId) &&
            (errorClass === undefined || each.attempts.at(-1)?.error?.class === errorClass) &&
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
                message:
                  'There is no variable “run.outcom”, so nothing is shown here. Did you mean “run.outcome”?',
                line: 3,
                column: 35,
                serious: false,
              },
            ]
          : [],
      vocabulary: async () => scene.vocabulary,
      recipes: async () => scene.recipes,
      fromRecipe: async (recipeId) => {
        const recipe = scene.recipes.find(({ id }) => id === recipeId);
        const channel = scene.channels[0];
        if (recipe === undefined || channel === undefined) return notFound;
        return ok({ destination: channel, moments: recipe.requests[0].moments });
      },
      fromCurl: async () => ok(scene.curl),
      preview: async (_profileId, hook, moment) =>
        ok({
          method: hook.method,
          url: hook.url,
          headers: [
            ...hook.headers.map(({ name, value }) => ({ name, value: filledIn(value) })),
            { name: 'User-Agent', value: 'Bellhop/0.1.0' },
          ],
          body:
            hook.body.kind === 'template'
              ? filledIn(hook.body.text)
              : hook.body.kind === 'context'
                ? JSON.stringify({ version: 1, event: { type: `backup.${moment}`, moment } })
                : '',
        }),
    },
    catcher: {
      start: async () => {
        broadcast('changed', { what: 'catcher' });
        return ok(scene.catcher);
      },
      stop: async () => ok(null),
      list: async () => scene.catcher,
      clear: async () => ok(null),
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
      general: async () => general,
      saveGeneral: async (wanted) => {
        general = wanted;
        broadcast('changed', { what: 'settings' });
        return ok(null);
      },
      login: async () => login,
      startAtLogin: async (on) => {
        login = { kind: on ? 'on' : 'off', message: '' };
        return ok(login);
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
      generate: async (name) => {
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
        ...scene.findings,
      ],
      openDataFolder: async () => ok(null),
      supportBundle: async () => scene.supportBundle,
      saveSupportBundle: async () => ok('/home/ada/Bellhop support 2026-03-01.txt'),
      chooseFolders: async () => ok(['/home/ada/Pictures']),
      chooseFile: async () => ok('/usr/local/bin/restic'),
      missingRights: async () => scene.missingRights,
      openRights: async () => ok(null),
      estimate: async () => ok(scene.estimate),
      estimateSoFar: async () => null,
      cancelEstimate: async () => ok(null),
      suggestions: async () => ({
        folders: [
          { kind: 'home', path: '/home/ada', name: 'ada' },
          { kind: 'documents', path: '/home/ada/Documents', name: 'Documents' },
          { kind: 'pictures', path: '/home/ada/Pictures', name: 'Pictures' },
          { kind: 'desktop', path: '/home/ada/Desktop', name: 'Desktop' },
          { kind: 'music', path: '/home/ada/Music', name: 'Music' },
          { kind: 'downloads', path: '/home/ada/Downloads', name: 'Downloads' },
        ],
        places: [
          {
            path: '/media/ada/Passport',
            name: 'Passport',
            freeBytes: 1_412_000_000_000,
            isExternal: true,
          },
          { path: '/home/ada', name: 'ada', freeBytes: 212_400_000_000, isExternal: false },
        ],
      }),
    },
    pathOf: (file) => ('name' in file ? `/home/ada/${String(file.name)}` : ''),
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

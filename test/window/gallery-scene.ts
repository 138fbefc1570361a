import type { MissingRight } from '../../preload/contract/access.ts';
import type { CurlOutcome, Finding, Notice } from '../../preload/contract/api.ts';
import type { HookSettings } from '../../preload/contract/settings-api.ts';
import type { Channel, Hook } from '../../preload/contract/hook.ts';
import type { CatcherState } from '../../preload/contract/catcher.ts';
import type { Estimate } from '../../preload/contract/estimate.ts';
import type { EngineState } from '../../preload/contract/engine.ts';
import type { ProfileDraft, ProfileGroup, Schedule } from '../../preload/contract/profile.ts';
import type { Recipe } from '../../preload/contract/recipe.ts';
import type { ProfileSummary, Run, RunReport } from '../../preload/contract/run.ts';
import type { GeneralSettings, LoginState, Pause } from '../../preload/contract/schedule.ts';
import { newDestination } from '../../renderer/screens/destination/to-destination-form.ts';
import { newDraft } from '../../renderer/screens/editor/form.ts';
import { recipesInWords } from '../../main/webhook/recipes/all.ts';
import { channels, hookSettings } from './gallery-channels.ts';
import { deliveriesOf } from './gallery-deliveries.ts';
import { endedRun, failedRun, progressOf, warnedRun } from './gallery-runs.ts';
import { emptyRepository, fullRepository, type SceneRepository } from './gallery-snapshots.ts';
import { exampleVocabulary } from './gallery-vocabulary.ts';
import type { Vocabulary } from '../../preload/contract/vocabulary.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';
import { plansOf } from '../../main/core/task-names.ts';
import { anEngineState, usualGeneral } from '../fakes/make.ts';
import { aCatcher, aCurl } from './gallery-hook-tools.ts';
import { anEstimate } from './gallery-estimate.ts';
import { aBundle } from './gallery-settings.ts';

/** What the gallery's made-up main process knows. Plain JSON: it is carried into the page. */
export interface Scene {
  readonly profiles: readonly ProfileSummary[];
  readonly reports: readonly RunReport[];
  readonly secretNames: readonly string[];
  readonly vault: 'ready' | 'missing';
  readonly channels: readonly Channel[];
  readonly hookSettings: HookSettings;
  readonly recipes: readonly Recipe[];
  readonly vocabulary: Vocabulary;
  readonly notices: readonly Notice[];
  readonly repository: SceneRepository;
  readonly engine: EngineState;
  readonly groups: readonly ProfileGroup[];
  readonly missingRights: readonly MissingRight[];
  readonly pauseOfAll: Pause | null;
  readonly general: GeneralSettings;
  readonly supportBundle: string;
  readonly curl: CurlOutcome;
  readonly catcher: CatcherState;
  readonly login: LoginState;
  readonly estimate: Estimate;
  /** What is found of the computer, beside restic and the keychain. */
  readonly findings: readonly Finding[];
}

const systemEngine = anEngineState({ engine: { path: '/usr/bin/restic', version: '0.19.1' } });

const oddClock: Finding = {
  subject: 'Time',
  state: 'attention',
  message: 'The clock was set back by 3 minutes today.',
  remedy: 'Switch on network time, so that schedules keep their hours.',
};

export const emptyScene: Scene = {
  profiles: [],
  reports: [],
  secretNames: [],
  vault: 'missing',
  channels: [],
  hookSettings,
  recipes: recipesInWords(),
  vocabulary: exampleVocabulary,
  notices: [],
  repository: emptyRepository,
  engine: systemEngine,
  groups: [],
  missingRights: [],
  pauseOfAll: null,
  general: { ...usualGeneral, keepAwake: false },
  login: { kind: 'off', message: '' },
  estimate: anEstimate,
  supportBundle: '',
  curl: aCurl,
  catcher: aCatcher,
  findings: [oddClock],
};

/** A morning with something of everything, as seen at `now` (milliseconds since the epoch). */
export function fullScene(now: number): Scene {
  const at = (secondsAgo: number): string => new Date(now - secondsAgo * 1_000).toISOString();
  const hour = 3_600;
  const good = endedRun('run-good', ['documents', 'Documents'], at(2 * hour), at(2 * hour - 41));
  const running: Run = {
    ...endedRun('run-on', ['photos', 'Photos'], at(412), at(0)),
    phase: 'restic',
    outcome: null,
    taskOutcome: null,
    finishedAt: null,
    snapshotId: null,
    stats: null,
    message: '',
    exitCode: null,
    decisions: [],
    phases: [
      { phase: 'waiting', at: at(412) },
      { phase: 'preflight', at: at(411) },
      { phase: 'restic', at: at(409) },
    ],
  };
  const failed = failedRun('run-locked', ['server', 'Server'], at(14 * hour), {
    kind: 'locked',
    message: 'The repository is locked by nas, since yesterday 19:58.',
    hint: 'Another backup is probably still running there. Wait for it, then run this one again.',
    details: 'Fatal: unable to create lock in backend: repository is already locked by PID 4711',
  });
  const wrong = failedRun('run-wrong', ['laptop', 'Laptop'], at(3 * hour), {
    kind: 'wrong-password',
    message: 'The password does not open this repository.',
    hint: 'It may have been changed on another machine. Enter the new one.',
  });
  const noRepository = failedRun('run-none', ['archive', 'Archive'], at(5 * hour), {
    kind: 'repository-missing',
    message: 'There is no repository at /media/usb/restic.',
    hint: 'Create it, or plug in the drive that holds it.',
  });
  const warned = warnedRun(at(26 * hour), at(26 * hour - 95));
  const older = Array.from({ length: 9 }, (_, n) =>
    endedRun(
      `run-old-${String(n)}`,
      ['documents', 'Documents'],
      at((n + 2) * 24 * hour),
      at((n + 2) * 24 * hour - 38 - n),
    ),
  );
  const runs = [running, good, wrong, noRepository, failed, warned, ...older];
  return {
    profiles: [
      summary(
        profile(
          'documents',
          'Documents',
          ['/home/ada/Documents', '/home/ada/Desktop', '/home/ada/Mail'],
          'rest:https://nas.example/ada',
        ),
        good,
        {
          hooks: documentHooks,
          ...daily(20, now),
          failingHooks: ['ntfy'],
        },
      ),
      summary(
        profile(
          'photos',
          'Photos',
          ['/home/ada/Pictures'],
          's3:s3.eu-central-003.backblazeb2.com/ada-photos',
        ),
        null,
        {
          current: { run: running, progress: progressOf(running, 0.63) },
        },
      ),
      summary(
        profile('server', 'Server', ['/srv', '/etc'], 'sftp:backup@nas:/volume1/restic'),
        failed,
        daily(2, now),
      ),
      summary(profile('laptop', 'Laptop', ['/home/ada'], '/media/backup/laptop'), wrong, {}),
      summary(
        profile('archive', 'Archive', ['/home/ada/Archive'], '/media/usb/restic'),
        noRepository,
        {},
      ),
      summary(profile('music', 'Music', ['/home/ada/Music'], '/media/backup/music'), warned, {
        ...daily(23, now),
      }),
      summary(profile('new', 'Video', ['/home/ada/Videos'], '/media/backup/video'), null, {}),
    ],
    reports: runs.map((run) => ({
      run,
      deliveries: run.id === 'run-good' ? deliveriesOf(run, at) : [],
    })),
    secretNames: [
      'repository-documents-x7k2',
      'repository-server-x7k2',
      'hook-9f2c1d7e-authorization',
      'old-token',
    ],
    vault: 'ready',
    channels,
    hookSettings: {
      ...hookSettings,
      allowedOrigins: ['https://ntfy.example', 'https://hc-ping.com', 'http://localhost:9000'],
      variables: { OWNER: 'Ada', HOUSE: 'Lofoten' },
    },
    recipes: recipesInWords(),
    vocabulary: exampleVocabulary,
    notices: [],
    repository: fullRepository(at),
    engine: systemEngine,
    groups: [],
    missingRights: [],
    pauseOfAll: null,
    general: usualGeneral,
    login: { kind: 'on', message: '' },
    estimate: anEstimate,
    supportBundle: aBundle,
    curl: aCurl,
    catcher: aCatcher,
    findings: [oddClock],
  };
}

const documentHooks: readonly Hook[] = [
  hook('7c1a2b3d-0001', 'Pause the database', {
    moments: ['before'],
    url: 'http://localhost:9000/hooks/pause',
    onFailure: 'stop',
    body: { kind: 'none' },
  }),
  hook('9f2c1d7e-0002', 'ntfy', {
    moments: ['success', 'warning', 'failure'],
    url: 'https://ntfy.example/backups',
    headers: [
      { name: 'Authorization', value: '{{secret "hook-9f2c1d7e-authorization"}}' },
      { name: 'Title', value: 'Backup of {{profile.name}}' },
    ],
    body: {
      kind: 'template',
      format: 'json',
      text: '{\n  "topic": "backups",\n  "message": "{{profile.name}}: {{run.outcom}}"\n}',
    },
    variants: [{ moments: ['failure'], url: 'https://ntfy.example/alarms' }],
  }),
  hook('3b4c5d6e-0004', 'Pager', { moments: ['failure'], channelId: 'channel-ntfy' }),
  hook('1d2e3f4a-0003', 'Healthchecks', {
    moments: ['finally'],
    method: 'GET',
    url: 'https://hc-ping.com/2c8d7f0e-4a51-4d3b-9d0f-6b8c5e1f7a90',
    body: { kind: 'none' },
  }),
];

function hook(id: string, name: string, rest: Partial<Hook>): Hook {
  return {
    ...newDestination,
    id,
    name,
    description: '',
    enabled: true,
    moments: ['finally'],
    onlyIfResticStarted: false,
    onFailure: 'ignore',
    sendLog: false,
    channelId: null,
    ...rest,
  };
}

/** A backup each day at this full hour, and when that is next. */
function daily(
  hour: number,
  now: number,
): { readonly schedules: readonly Schedule[]; readonly nextRunAt: string } {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  const at = [`${String(hour).padStart(2, '0')}:00`];
  return { schedules: [{ kind: 'daily', at }], nextRunAt: next.toISOString() };
}

function profile(
  id: string,
  name: string,
  paths: readonly string[],
  location: string,
): ProfileDraft {
  return {
    profile: {
      ...newDraft.profile,
      id,
      name,
      repositoryId: `repository-of-${id}`,
      source: { ...emptySource, paths, exclusions: ['*.tmp', 'node_modules'] },
      tasks: plansOf({ backup: { schedules: [] } }),
    },
    repository: {
      id: `repository-of-${id}`,
      location,
      passwordSecret: `repository-${id}-x7k2`,
      environment: [],
    },
  };
}

function summary(
  { profile: stored, repository }: ProfileDraft,
  lastRun: Run | null,
  rest: {
    readonly hooks?: readonly Hook[];
    readonly current?: ProfileSummary['currentRun'];
    readonly schedules?: readonly Schedule[];
    readonly nextRunAt?: string;
    readonly failingHooks?: readonly string[];
  },
): ProfileSummary {
  const { hooks = [], current = null, failingHooks = [] } = rest;
  const { schedules = [], nextRunAt = null } = rest;
  const plan = stored.tasks.backup;
  return {
    profile: { ...stored, tasks: { ...stored.tasks, backup: { ...plan, schedules, hooks } } },
    repository,
    lastRun,
    currentRun: current,
    nextRunAt,
    schedule: {
      next: nextRunAt === null ? [] : [{ task: 'backup', at: nextRunAt }],
      waiting: [],
      pause: null,
    },
    failingHooks,
    lastSuccessAt:
      lastRun?.outcome === 'succeeded' || lastRun?.outcome === 'warned' ? lastRun.finishedAt : null,
    overdueSince: null,
    failedRuns: [],
  };
}

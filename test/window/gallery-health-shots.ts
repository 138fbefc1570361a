import type { Page } from 'playwright-core';
import type { MissingRight } from '../../preload/contract/access.ts';
import type { Notice } from '../../preload/contract/api.ts';
import type { EngineState } from '../../preload/contract/engine.ts';
import type { Failure, FailureKind } from '../../preload/contract/result.ts';
import type { ProfileSummary, Run } from '../../preload/contract/run.ts';
import { emptyRetention } from '../../preload/contract/usual-profile.ts';
import { t } from '../../words/t.ts';
import { galleryNow } from './gallery-now.ts';
import { failedRun } from './gallery-runs.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The screens around outcomes, health, the engine and groups. */
export function healthShots(scene: Scene): readonly Shot[] {
  return [...home(scene), ...steps(scene), ...groups(scene), ...engine(scene)];
}

const fullDiskAccess: MissingRight = {
  kind: 'full-disk-access',
  message: 'macOS keeps Bellhop from reading Mail, Safari and other private folders.',
  hint: 'Give it Full Disk Access in the system settings, then start it again.',
  hasSettingsPage: true,
};

const overdue: Notice = {
  kind: 'profile-overdue',
  profileId: 'music',
  hook: '',
  message: '“Music” has not been backed up for 7 days.',
};

const DAY_MS = 86_400_000;

const failedCheck: Run = {
  ...failedRun(
    'run-check',
    ['documents', 'Documents'],
    new Date(galleryNow - DAY_MS).toISOString(),
    {
      kind: 'repository-damaged',
      message: 'The repository is damaged: some of what it holds cannot be read.',
      hint: 'Do not prune it. Run a check to see what is broken.',
    },
  ),
  task: 'check',
};

const clickButton = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

function home(scene: Scene): readonly Shot[] {
  return [
    {
      name: 'home-overdue',
      scene: {
        ...withProfile(scene, 'music', {
          overdueSince: new Date(galleryNow - 3.4 * DAY_MS).toISOString(),
          lastSuccessAt: new Date(galleryNow - 10.4 * DAY_MS).toISOString(),
        }),
        missingRights: [fullDiskAccess],
        reports: [{ run: failedCheck, deliveries: [] }, ...scene.reports],
        notices: [overdue],
      },
      arrange: async (page) => {
        await clickButton(page, 'Show the profile');
        await page.getByText('overdue for 3 days').waitFor();
      },
    },
    {
      name: 'home-rights',
      scene: { ...scene, missingRights: [fullDiskAccess], notices: [overdue] },
      arrange: async () => {},
    },
    {
      name: 'home-menu',
      scene,
      arrange: async (page) => {
        await clickButton(page, 'More for Documents');
        await page.getByRole('menuitem', { name: 'Try a restore now' }).waitFor();
      },
    },
    {
      name: 'home-size',
      scene,
      arrange: async (page) => {
        for (const [profile, item] of [
          ['Documents', 'Size of the repository'],
          ['Music', 'Remove stale locks'],
        ] as const) {
          await clickButton(page, `More for ${profile}`);
          await page.getByRole('menuitem', { name: item }).click();
        }
        await page.getByText('before compression').waitFor();
        await page.getByText('before compression').scrollIntoViewIfNeeded();
      },
    },
  ];
}

const troubles: Readonly<Partial<Record<FailureKind, Omit<Failure, 'kind'>>>> = {
  'source-missing': {
    message: 'The folder to back up is not there: /media/ada/camera.',
    hint: 'Connect the drive that it is on, or choose another folder in the profile.',
  },
  'disk-full': {
    message: 'There is no space left where the repository is.',
    hint: 'Free some space there, then try it again.',
  },
  'permission-denied': {
    message: 'Bellhop may not read or write the files that it needs for this.',
    hint: 'Check who owns the repository, and whether it can be written to.',
  },
  'repository-damaged': {
    message: 'The repository is damaged: some of what it holds cannot be read.',
    hint: 'Do not prune it. Run a check to see what is broken.',
  },
  'engine-missing': {
    message: 'restic, which makes the backups, was not found on this computer.',
    hint: t('failuresEngine.letInstall'),
  },
  'secret-missing': {
    message: 'The secret “hook-9f2c-authorization” is not stored.',
    hint: 'Store it under Secrets.',
  },
};

function steps(scene: Scene): readonly Shot[] {
  const troubled = Object.entries(troubles).map(([kind, words], at): ProfileSummary => {
    const [first] = scene.profiles;
    if (first === undefined) throw new Error('steps: the scene has no profile');
    const id = `trouble-${String(at)}`;
    const name = `${String(at + 1)} ${kind}`;
    // The keys are those of the union.
    const failure = { kind: kind as FailureKind, ...words };
    const failed = failedRun(
      id,
      [id, name],
      new Date(galleryNow - at * 3_600_000).toISOString(),
      failure,
    );
    return {
      ...first,
      profile: {
        ...first.profile,
        id,
        name,
        retention: { ...emptyRetention, daily: 7 },
        tags: ['laptop', 'at home'],
      },
      lastRun: failed,
      failingHooks: [],
      lastSuccessAt: new Date(galleryNow - 9 * DAY_MS).toISOString(),
    };
  });
  const troubledScene: Scene = {
    ...scene,
    profiles: troubled,
    reports: troubled.flatMap(({ lastRun }) =>
      lastRun === null ? [] : [{ run: lastRun, deliveries: [] }],
    ),
    engine: { ...scene.engine, ...noEngine },
  };
  return [
    { name: 'home-steps', scene: troubledScene, arrange: async () => {} },
    {
      name: 'home-steps-further',
      scene: troubledScene,
      arrange: async (page) => {
        await clickButton(page, 'See what cannot be read');
        await page.getByText('files and folders cannot be read').waitFor();
        await page.getByRole('article', { name: 'permission-denied' }).scrollIntoViewIfNeeded();
        await page.getByText('files and folders cannot be read').scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'run-locked',
      scene,
      arrange: async (page) => {
        const card = page.getByRole('article', { name: 'Server' });
        await card.getByRole('button', { name: 'Open the run' }).click();
        await clickButton(page, 'Remove stale locks');
        await page.getByText('are gone').waitFor();
      },
    },
  ];
}

function groups(scene: Scene): readonly Shot[] {
  const grouped: Scene = {
    ...scene,
    groups: [
      {
        id: 'evening',
        name: 'Every evening',
        profileIds: ['documents', 'photos', 'music'],
        onFailure: 'continue',
      },
      {
        id: 'usb',
        name: 'On the USB drive',
        profileIds: ['laptop', 'archive'],
        onFailure: 'stop',
      },
    ],
  };
  return [
    {
      name: 'home-groups',
      scene: grouped,
      arrange: async (page) => {
        await clickButton(page, 'Run the group Every evening');
        await page.getByText('3 profiles done').waitFor();
        await page
          .getByRole('article', { name: 'Group On the USB drive' })
          .scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'home-group-edit',
      scene: grouped,
      arrange: async (page) => {
        await clickButton(page, 'Edit the group Every evening');
        await page.getByLabel('Name of the group').fill('');
        await clickButton(page, 'Save the group');
        await page.getByText('Give the group a name.').waitFor();
        await clickButton(page, 'Move Music up');
        await page.getByRole('button', { name: 'Save the group' }).scrollIntoViewIfNeeded();
      },
    },
  ];
}

const noEngine = {
  engine: null,
  problem: {
    kind: 'engine-missing',
    message: 'restic, which makes the backups, was not found on this computer.',
    hint: t('failuresEngine.letInstall'),
  },
} as const satisfies Partial<EngineState>;

function engine(scene: Scene): readonly Shot[] {
  const show = async (page: Page): Promise<void> => {
    await clickButton(page, 'Settings');
    await page.getByRole('heading', { name: 'Engine' }).evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      document.querySelector('main')?.scrollBy(0, -72);
    });
  };
  const withEngine = (changes: Partial<EngineState>): Scene => ({
    ...scene,
    engine: { ...scene.engine, ...changes },
  });
  return [
    { name: 'engine-missing', scene: withEngine(noEngine), arrange: show },
    {
      name: 'engine-installing',
      scene: withEngine({ ...noEngine, installing: { received: 5_300_000, total: 9_400_000 } }),
      arrange: show,
    },
    {
      name: 'engine-own',
      scene: withEngine({
        engine: { path: '/home/ada/.config/bellhop/engines/0.18.1/restic', version: '0.18.1' },
        isOwn: true,
        mirror: 'https://mirror.example/restic',
      }),
      arrange: show,
    },
    {
      name: 'engine-chosen',
      scene: withEngine({
        engine: { path: '/opt/restic/restic', version: '0.19.0' },
        chosenPath: '/opt/restic/restic',
      }),
      arrange: show,
    },
    {
      name: 'engine-by-hand',
      scene: withEngine({
        ...noEngine,
        problem: { ...noEngine.problem, hint: t('failuresEngine.installLinux') },
        pinnedVersion: null,
      }),
      arrange: show,
    },
  ];
}

function withProfile(scene: Scene, id: string, changes: Partial<ProfileSummary>): Scene {
  return {
    ...scene,
    profiles: scene.profiles.map((summary) =>
      summary.profile.id === id ? { ...summary, ...changes } : summary,
    ),
  };
}

import type { Locator, Page } from 'playwright-core';
import type { Profile, Schedule } from '../../preload/contract/profile.ts';
import type { ProfileSummary, Run } from '../../preload/contract/run.ts';
import type { LoginState, Pause } from '../../preload/contract/schedule.ts';
import { noConditions } from '../../preload/contract/usual-profile.ts';
import { galleryNow } from './gallery-now.ts';
import { endedRun } from './gallery-runs.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** The screens around schedules: saying them, what holds them back, and pauses. */
export function scheduleShots(scene: Scene): readonly Shot[] {
  return [...kinds(scene), ...editing(scene), ...home(scene), ...runs(scene), ...general(scene)];
}

const HOUR_MS = 3_600_000;
const at = (hoursAgo: number): string => new Date(galleryNow - hoursAgo * HOUR_MS).toISOString();

const click = async (page: Page | Locator, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

const edit = async (page: Page): Promise<Locator> => {
  await click(page, 'Edit Documents');
  const when = page.getByRole('region', { name: 'When', exact: true });
  await when.waitFor();
  return when;
};

const atTop = (locator: Locator): Promise<void> =>
  locator.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    document.querySelector('main')?.scrollBy(0, -72);
  });

const choose = async (when: Locator, kind: string): Promise<void> => {
  await when.getByRole('radio', { name: kind }).first().check({ force: true });
};

function kinds(scene: Scene): readonly Shot[] {
  const shot = (name: string, kind: string, act?: (when: Locator) => Promise<void>): Shot => ({
    name: `schedule-${name}`,
    scene,
    arrange: async (page) => {
      const when = await edit(page);
      await choose(when, kind);
      await act?.(when);
      await when.getByRole('list', { name: 'Next times' }).first().waitFor();
      await atTop(when);
    },
  });
  return [
    shot('every', 'Every…'),
    shot('daily', 'Daily', (when) => click(when, 'Add a time')),
    shot('weekly', 'Weekly'),
    shot('monthly', 'Monthly', async (when) => {
      await when.getByRole('checkbox', { name: 'last day', exact: true }).check({ force: true });
      await when.getByRole('checkbox', { name: '30th' }).check({ force: true });
    }),
    shot('calendar', 'OnCalendar', (when) => click(when, 'weekdays at 08:30')),
    shot('cron', 'cron', async (when) => {
      await click(when, 'weekdays at 08:30');
      await when.getByLabel('Time zone').fill('America/New_York');
      await when.getByText('by the clock of America/New_York').waitFor();
    }),
  ];
}

const many: readonly Schedule[] = [
  { kind: 'weekly', days: ['mon', 'tue', 'wed', 'thu', 'fri'], at: ['08:30', '12:00', '18:00'] },
  {
    kind: 'calendar',
    expression:
      'Mon..Fri 2026,2027,2028-01,02,03,04,05,06,07,08,09-01..15 08,10,12,14,16:00,15,30,45:00 Europe/Berlin',
  },
  { kind: 'cron', expression: '*/15 9-16 * * 1-5', zone: null },
  { kind: 'monthly', days: [1, 15, -1], at: ['03:00'] },
];

function editing(scene: Scene): readonly Shot[] {
  const busy = withDocuments(scene, ({ profile }) => ({
    profile: withBackup(profile, {
      schedules: many,
      conditions: {
        ...noConditions,
        power: { batteryAbove: 40 },
        hostAnswers: true,
        pathsPresent: ['/media/ada/backup-drive', '/mnt/nas/restic'],
        quietHours: { from: '22:00', to: '07:00' },
        idleMinutes: 10,
        anywayAfterDays: 3,
      },
    }),
  }));
  return [
    {
      name: 'schedule-mistake',
      scene,
      arrange: async (page) => {
        const when = await edit(page);
        await choose(when, 'OnCalendar');
        await when.getByLabel('OnCalendar expression').fill('Mon..Fri *-*-* 25:00 Europe/Berlin');
        await when.getByText('is no hour').waitFor();
        await click(page, 'Save');
        await atTop(when);
      },
    },
    {
      name: 'schedule-empty',
      scene,
      arrange: async (page) => {
        const when = await edit(page);
        await click(when, 'Remove schedule 1');
        await atTop(when);
      },
    },
    {
      name: 'schedule-many',
      scene: busy,
      arrange: async (page) => {
        const when = await edit(page);
        await when.getByRole('list', { name: 'Next times' }).nth(3).waitFor();
        await atTop(when);
      },
    },
    {
      name: 'schedule-long',
      scene: busy,
      arrange: async (page) => {
        const when = await edit(page);
        await click(when, 'Edit schedule 2');
        const field = when.getByLabel('OnCalendar expression');
        await field.press('End');
        await field.pressSequentially(' 24:61');
        await when.getByRole('button', { name: /^Characters? / }).waitFor();
        await atTop(when.getByRole('group', { name: 'Schedule 2' }));
      },
    },
    {
      name: 'schedule-conditions',
      scene: busy,
      arrange: async (page) => {
        const when = await edit(page);
        const conditions = when.getByRole('region', { name: 'Conditions', exact: true });
        await conditions.getByRole('button', { name: /^Conditions/ }).click();
        await atTop(conditions);
      },
    },
    {
      name: 'schedule-conditions-further',
      scene: busy,
      arrange: async (page) => {
        const when = await edit(page);
        for (const title of ['Conditions', 'Timing']) {
          const part = when.getByRole('region', { name: title, exact: true });
          await part.getByRole('button', { name: new RegExp(`^${title}`) }).click();
        }
        await atTop(when.getByRole('group', { name: 'Only when these are there' }));
      },
    },
    {
      name: 'schedule-timing',
      scene: busy,
      arrange: async (page) => {
        const when = await edit(page);
        const timing = when.getByRole('region', { name: 'Timing', exact: true });
        await timing.getByRole('button', { name: /^Timing/ }).click();
        await timing.getByLabel('Start up to').fill('15');
        await atTop(timing);
      },
    },
  ];
}

const untilTomorrow: Pause = { since: at(1), until: at(-14) };

function home(scene: Scene): readonly Shot[] {
  const waiting = withDocuments(scene, ({ profile }) => ({
    profile: withBackup(profile, { schedules: many.slice(0, 1) }),
    schedule: {
      next: [
        { task: 'backup', at: at(0.5) },
        { task: 'check', at: at(-30) },
        { task: 'prune', at: at(-120) },
      ],
      waiting: [
        {
          task: 'backup',
          slot: at(0.5),
          reason: 'The computer is on battery, with 31 % left; more than 40 % are asked for.',
        },
        { task: 'forget', slot: at(0.01), reason: '' },
      ],
      pause: null,
    },
  }));
  const pausedAll: Scene = {
    ...scene,
    pauseOfAll: untilTomorrow,
    profiles: scene.profiles.map((summary) => ({
      ...summary,
      schedule: { ...summary.schedule, pause: untilTomorrow },
    })),
  };
  return [
    { name: 'home-waiting', scene: waiting, arrange: toDocuments },
    {
      name: 'home-paused',
      scene: withDocuments(scene, ({ schedule }) => ({
        schedule: { ...schedule, pause: untilTomorrow },
      })),
      arrange: toDocuments,
    },
    { name: 'home-paused-all', scene: pausedAll, arrange: async () => {} },
    {
      name: 'home-pause-menu',
      scene,
      arrange: async (page) => {
        await click(page, 'Pause all schedules');
        await page.getByRole('menuitem', { name: 'Until tomorrow' }).waitFor();
      },
    },
    {
      name: 'home-card-menu',
      scene,
      arrange: async (page) => {
        await click(page, 'Pause the schedules of Documents');
        await page.getByRole('menuitem', { name: 'Until tomorrow' }).waitFor();
      },
    },
    { name: 'home-missed', scene: withRun(scene, missedRun), arrange: toDocuments },
  ];
}

const toDocuments = (page: Page): Promise<void> =>
  atTop(page.getByRole('article', { name: 'Documents' }));

const left: Run = {
  ...endedRun('run-left', ['documents', 'Documents'], at(3), at(3)),
  outcome: 'skipped',
  taskOutcome: null,
  exitCode: null,
  snapshotId: null,
  stats: null,
  resticStarted: false,
  engineVersion: null,
  commandLine: '',
  phases: [
    { phase: 'waiting', at: at(3) },
    { phase: 'ended', at: at(3) },
  ],
  decisions: [{ at: at(3), text: 'Whether the network is metered could not be found out.' }],
};

const skippedRun: Run = {
  ...left,
  slot: at(3.01),
  failure: {
    kind: 'condition-unmet',
    message: 'The computer is on battery, with 31 % left; more than 40 % are asked for.',
    hint: 'It is made up for as soon as that has changed. It can be run by hand at any time.',
  },
  message: 'The computer is on battery, with 31 % left; more than 40 % are asked for.',
};

const missedRun: Run = {
  ...left,
  id: 'run-missed',
  slot: at(30),
  failure: {
    kind: 'missed',
    message:
      '3 times from 2026-03-01 08:00 to 2026-03-03 08:00 passed while Bellhop or the computer was off or asleep.',
    hint: 'Let the profile make up for missed times, or run it by hand.',
  },
  message:
    '3 times from 2026-03-01 08:00 to 2026-03-03 08:00 passed while Bellhop or the computer was off or asleep.',
};

function runs(scene: Scene): readonly Shot[] {
  const open = (name: string, run: Run): Shot => ({
    name,
    scene: withRun(scene, run),
    arrange: async (page) => {
      const card = page.getByRole('article', { name: 'Documents' });
      await card.getByRole('button', { name: /^(skipped|missed)/ }).click();
      await page.getByRole('article', { name: 'Run of Documents' }).waitFor();
    },
  });
  return [
    open('run-skipped', skippedRun),
    open('run-missed', missedRun),
    {
      name: 'history-skipped',
      scene: withRun(withRun(scene, skippedRun), missedRun),
      arrange: async (page) => {
        await click(page, 'History');
        await page
          .getByRole('button', { name: /missed/ })
          .first()
          .click();
      },
    },
    {
      name: 'run-to-conditions',
      scene: withRun(scene, skippedRun),
      arrange: async (page) => {
        await click(page, 'See its conditions');
        await page.getByText('Not on a metered network').waitFor();
      },
    },
  ];
}

function general(scene: Scene): readonly Shot[] {
  const show = async (page: Page): Promise<void> => {
    await click(page, 'Settings');
    await atTop(page.getByRole('region', { name: 'General' }));
  };
  const withLogin = (login: LoginState): Scene => ({ ...scene, login });
  return [
    { name: 'settings-general', scene, arrange: show },
    {
      name: 'settings-approval',
      scene: withLogin({
        kind: 'needs-approval',
        message: 'Allow Bellhop under System Settings, General, Login Items.',
      }),
      arrange: show,
    },
    {
      name: 'settings-off-limits',
      scene: withLogin({
        kind: 'off-limits',
        message: 'An administrator decides on this computer what starts at login.',
      }),
      arrange: show,
    },
  ];
}

function withDocuments(
  scene: Scene,
  change: (summary: ProfileSummary) => Partial<ProfileSummary>,
): Scene {
  return {
    ...scene,
    profiles: scene.profiles.map((summary) =>
      summary.profile.id === 'documents' ? { ...summary, ...change(summary) } : summary,
    ),
  };
}

function withBackup(profile: Profile, changes: Partial<Profile['tasks']['backup']>): Profile {
  const { tasks } = profile;
  return { ...profile, tasks: { ...tasks, backup: { ...tasks.backup, ...changes } } };
}

function withRun(scene: Scene, run: Run): Scene {
  return {
    ...withDocuments(scene, () => ({ lastRun: run })),
    reports: [{ run, deliveries: [] }, ...scene.reports],
  };
}

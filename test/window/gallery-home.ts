import type { Page } from 'playwright-core';
import type { Hook } from '../../preload/contract/hook.ts';
import type { ProfileSummary, Run } from '../../preload/contract/run.ts';
import { galleryNow } from './gallery-now.ts';
import { failedRun, progressOf } from './gallery-runs.ts';
import type { Scene } from './gallery-scene.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/** Home with much of everything, and the finder over it. */
export function homeShots(scene: Scene): readonly Shot[] {
  const many = manyProfiles(scene);
  return [
    { name: 'home-long', scene: longScene(scene), arrange: async () => {} },
    { name: 'home-busy', scene: busyScene(scene), arrange: async () => {} },
    {
      name: 'home-narrow',
      scene: longScene(busyScene(scene)),
      arrange: async (page) => {
        await page.setViewportSize({ width: 640, height: 800 });
      },
    },
    {
      name: 'home-many',
      scene: many,
      arrange: async (page) => {
        await page.getByRole('searchbox').fill('server 1');
        await page.getByRole('heading', { name: 'Server 1', exact: true }).waitFor();
      },
    },
    {
      name: 'finder-first',
      scene,
      arrange: async (page) => {
        await openFinder(page, '');
      },
    },
    {
      name: 'finder',
      scene: many,
      arrange: async (page) => {
        await openFinder(page, 'server 1');
        await page.keyboard.press('ArrowDown');
      },
    },
    {
      name: 'finder-run',
      scene,
      arrange: async (page) => {
        await openFinder(page, 'documents');
        await page
          .getByRole('option', { name: /^Documents, / })
          .first()
          .waitFor();
      },
    },
    {
      name: 'finder-none',
      scene,
      arrange: async (page) => {
        await openFinder(page, 'nothing is called this');
        await page.getByText('Nothing matches.').waitFor();
      },
    },
  ];
}

async function openFinder(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Find/ }).fill(text);
}

function changed(
  scene: Scene,
  changes: Readonly<Record<string, (summary: ProfileSummary) => Partial<ProfileSummary>>>,
): Scene {
  const profiles = scene.profiles.map((summary) => ({
    ...summary,
    ...changes[summary.profile.id]?.(summary),
  }));
  return { ...scene, profiles };
}

const LONG_NAME =
  'Everything that has ever been on the old computer in the study and that nobody dares to throw away';
const LONG_PATH = `/media/ada/${'a-folder-with-a-long-name/'.repeat(7)}restic-repository`;

function longScene(scene: Scene): Scene {
  return changed(scene, {
    documents: ({ profile, repository }) => ({
      profile: {
        ...profile,
        name: LONG_NAME,
        tags: ['everything', 'the-study', 'never-to-be-thrown-away'],
        tasks: {
          ...profile.tasks,
          backup: { ...profile.tasks.backup, hooks: twelveHooks(profile) },
        },
        source: { ...profile.source, paths: [`/home/ada/${'deeper-and-deeper/'.repeat(11)}end`] },
      },
      repository: { ...repository, location: LONG_PATH },
      failingHooks: Array.from({ length: 12 }, (_, n) => `Receiver number ${String(n + 1)}`),
      failedRuns: [drill],
    }),
    server: ({ repository }) => ({ repository: { ...repository, location: LONG_PATH } }),
  });
}

function twelveHooks({ tasks }: ProfileSummary['profile']): readonly Hook[] {
  const [first] = tasks.backup.hooks;
  if (first === undefined) return [];
  return Array.from({ length: 12 }, (_, n) => {
    const name = `Receiver number ${String(n + 1)}`;
    return { ...first, id: `receiver-${String(n + 1)}`, name };
  });
}

const drill: Run = {
  ...failedRun('run-drill', ['documents', 'Documents'], new Date(galleryNow).toISOString(), {
    kind: 'restore-differs',
    message: '2 of 20 restored files differ from what was backed up.',
    hint: 'Check the repository, and read the data too.',
  }),
  task: 'drill',
};

function busyScene(scene: Scene): Scene {
  const running = scene.profiles.find(({ currentRun }) => currentRun !== null)?.currentRun?.run;
  if (running === undefined) throw new Error('busyScene: nothing runs in the scene');
  const runOf = (id: string, changes: Partial<Run>): Run => ({
    ...running,
    id: `run-of-${id}`,
    profileId: id,
    ...changes,
  });
  const scanning = runOf('documents', { profile: 'Documents' });
  const waiting = runOf('music', { profile: 'Music', phase: 'waiting' });
  return changed(scene, {
    documents: () => ({
      currentRun: { run: scanning, progress: { ...progressOf(scanning, 0), fraction: null } },
    }),
    music: () => ({ currentRun: { run: waiting, progress: null } }),
  });
}

function manyProfiles(scene: Scene): Scene {
  const [first] = scene.profiles;
  if (first === undefined) throw new Error('manyProfiles: the scene has no profile');
  const more = Array.from({ length: 1_000 }, (_, n): ProfileSummary => {
    const id = `server-${String(n + 1)}`;
    const profile = { ...first.profile, id, name: `Server ${String(n + 1)}` };
    return { ...first, profile, failingHooks: [] };
  });
  return { ...scene, profiles: [...scene.profiles, ...more] };
}

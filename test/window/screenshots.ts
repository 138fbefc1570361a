import path from 'node:path';
import type { Hook } from '../../preload/contract/hook.ts';
import { drawShots } from './draw-shots.ts';
import { galleryNow } from './gallery-now.ts';
import { fullScene, type Scene } from './gallery-scene.ts';
import { shots } from './gallery-shots.ts';
import type { Shot } from './gallery-snapshot-shots.ts';

/* Draws the screens that the documentation shows into docs/screenshots: npm run screenshots */

/** A shot of the gallery for each screen, by the name that the documentation calls it. */
const screens: readonly (readonly [shot: string, screen: string])[] = [
  ['guide-what', 'guide'],
  ['home-import', 'import'],
  ['editor', 'editor'],
  ['schedule-many', 'schedules'],
  ['editor-hook', 'hook'],
  ['hook-verify', 'signature'],
  ['hook-catcher', 'catcher'],
  ['recipes', 'recipes'],
  ['run', 'run'],
  ['run-live', 'live'],
  ['run-delivery', 'delivery'],
  ['history', 'history'],
  ['deliveries', 'deliveries'],
  ['snapshots', 'snapshots'],
  ['snapshot', 'snapshot'],
  ['snapshot-changes', 'changes'],
  ['restore', 'restore'],
  ['secrets', 'secrets'],
  ['settings', 'settings'],
  ['settings-to-doctor', 'doctor'],
  ['settings-to-support', 'support'],
  ['settings-to-about', 'about'],
  ['finder', 'finder'],
];

const names = new Map(screens);

const scene = fullScene(galleryNow);

/** The computer is well, every receiver answers, no secret is missing, and nobody has mistyped a thing. */
function inGoodOrder(made: Scene): Scene {
  const profiles = made.profiles.map((summary) => {
    const { tasks } = summary.profile;
    const hooks = tasks.backup.hooks.map(wellTyped);
    const mended = { ...tasks, backup: { ...tasks.backup, hooks } };
    return { ...summary, profile: { ...summary.profile, tasks: mended }, failingHooks: [] };
  });
  const passwords = profiles.map(({ repository }) => repository.passwordSecret);
  const secretNames = [...new Set([...made.secretNames, ...passwords, 'chat'])].toSorted();
  const catcher = { ...made.catcher, requests: made.catcher.requests.slice(0, 1) };
  return { ...made, profiles, secretNames, catcher, findings: [], vault: 'ready' };
}

function wellTyped(hook: Hook): Hook {
  const { body } = hook;
  if (body.kind !== 'template') return hook;
  return { ...hook, body: { ...body, text: body.text.replace('run.outcom}', 'run.outcome}') } };
}

/** Screens that the gallery has only with every trouble that there is, on a good day. */
const good: readonly Shot[] = [
  {
    name: 'home',
    scene: {
      ...scene,
      profiles: scene.profiles.filter(({ lastRun }) => lastRun?.outcome !== 'failed'),
    },
    arrange: async () => {},
  },
  {
    name: 'channels',
    scene,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Channels', exact: true }).click();
      await page.getByRole('button', { name: 'Edit ntfy' }).waitFor();
    },
  },
];

await drawShots(
  [
    ...good,
    ...screens.map(([name]) => {
      const found = shots.find((shot) => shot.name === name);
      if (found === undefined) throw new Error(`screenshots: the gallery has no ${name}`);
      return found;
    }),
  ].map((shot) => ({ ...shot, scene: inGoodOrder(shot.scene) })),
  path.resolve(import.meta.dirname, '../../docs/screenshots'),
  [{ width: 1100, height: 720 }],
  ({ name }, _width, theme) => `${names.get(name) ?? name}-${theme}`,
);

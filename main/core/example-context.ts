import type { Moment } from '../../preload/contract/hook.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import { exampleDraft } from './example-profile.ts';
import type { HookContext } from './hook-context.ts';
import { makeContext } from './make-context.ts';
import { pretendRun } from './pretend-run.ts';

const RUN_ID = '019ca71f-b900-7a11-9c3e-5d1f0b7a2c44';
const DELIVERY_ID = '019ca720-5928-7cc0-8d4c-0a1b2c3d4e60';
const PROFILE_ID = '019c0d2e-3c51-7b90-a4e7-2f6c9d01b385';
const REPOSITORY_ID = '019c0d2e-3c51-7b90-a4e7-30c4e8f2a96d';

/** A made-up message of a moment, for documents, and for trying templates without any run. */
export function exampleContext(moment: Moment, task: TaskName = 'backup'): HookContext {
  const at = '2026-03-01T02:00:41.000Z';
  const run = pretendRun({ moment, task, last: null, at });
  const profile = { ...exampleDraft.profile, id: PROFILE_ID, tags: ['home'] };
  const repository = { ...exampleDraft.repository, id: REPOSITORY_ID };
  const isMissed = moment === 'missed';
  const trigger = isMissed ? run.trigger : 'schedule';
  const slot = isMissed ? '2026-02-28T02:00:00.000Z' : '2026-03-01T02:00:00.000Z';
  return makeContext(
    { profile, repository, run: { ...run, id: RUN_ID, profile: profile.name, trigger, slot } },
    { id: DELIVERY_ID, moment, at, test: false, suppressedCount: 0, sendLog: true },
    { host: { name: 'tower', platform: 'linux' }, app: { name: 'Bellhop', version: '1.0.0' } },
  );
}

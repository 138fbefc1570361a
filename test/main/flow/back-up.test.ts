import { describe, expect, it } from 'vitest';
import type { BackupMessage, ResticExit } from '../../../main/core/restic-exit.ts';
import { backUp } from '../../../main/flow/back-up.ts';
import type { Profile } from '../../../preload/contract/profile.ts';
import type { Result } from '../../../preload/contract/result.ts';
import type { Progress } from '../../../preload/contract/run.ts';
import { usualOptions } from '../../../preload/contract/usual-profile.ts';
import { anExit } from '../../fakes/house.ts';
import { aJob, aReady } from '../../fakes/job.ts';
import { aProfile } from '../../fakes/make.ts';

const summary: Extract<BackupMessage, { kind: 'summary' }> = {
  kind: 'summary',
  filesNew: 0,
  filesChanged: 0,
  filesUnmodified: 3,
  filesProcessed: 3,
  bytesProcessed: 30,
  bytesAdded: 0,
  durationMs: 5,
  snapshotId: 'abc123',
};

const unchanged = { ...summary, snapshotId: null };

function aStatus(bytesDone: number): BackupMessage {
  const counts = { filesTotal: 2, filesDone: 0, bytesTotal: 10_000, bytesDone, errorCount: 0 };
  return {
    kind: 'status',
    ...counts,
    fraction: bytesDone / 10_000,
    secondsLeft: null,
    currentFile: '/a',
  };
}

/** Backs up with a restic that says this, a message every 100 ms, and ends like that. */
async function run(
  messages: readonly BackupMessage[],
  ended: ResticExit | Result<never> = anExit(0),
  options: {
    readonly profile?: Partial<Profile>;
    readonly leftOut?: readonly string[];
    readonly missingPaths?: readonly string[];
  } = {},
) {
  const job = aJob({
    profile: aProfile([], options.profile),
    ready: aReady({ missingPaths: options.missingPaths ?? [] }),
  });
  const told: Progress[] = [];
  let now = Date.parse('2026-03-01T08:00:00Z');
  await backUp(job, {
    now: () => now,
    unlock: async () => ({ ok: true, value: null }),
    toldProgress: (progress) => told.push(progress),
    findAnomaly: () => null,
    leftOut: () => options.leftOut ?? [],
    backup: async (_ready, _profile, { onMessage }) => {
      for (const message of messages) {
        now += 100;
        onMessage(message);
      }
      return 'ok' in ended ? ended : { ok: true, value: ended };
    },
  });
  return { run: job.record.get(), told };
}

describe('a backup of what has not changed', () => {
  const profile = { options: { ...usualOptions, skipIfUnchanged: true } };

  it('makes no snapshot where the profile wants none, and is a success', async () => {
    const { run: ended } = await run([unchanged], anExit(0), { profile });
    expect(ended).toMatchObject({
      outcome: 'succeeded',
      failure: null,
      snapshotId: null,
      message: 'Nothing has changed, so no new snapshot was made.',
      stats: { filesUnmodified: 3, bytesAdded: 0 },
    });
  });

  it('is a warning where some of it was not there', async () => {
    const options = { profile, missingPaths: ['/gone'] };
    expect((await run([unchanged], anExit(0), options)).run).toMatchObject({
      outcome: 'warned',
      message: 'Nothing has changed, so no new snapshot was made, but these were not there: /gone.',
    });
  });

  it('is as ever where there is a snapshot all the same', async () => {
    const { run: ended } = await run([summary], anExit(0), { profile });
    expect(ended).toMatchObject({ outcome: 'succeeded', message: 'The backup is made.' });
  });

  it('is a failure where restic says nothing at all, or the profile wants a snapshot', async () => {
    expect((await run([], anExit(0), { profile })).run.outcome).toBe('failed');
    expect((await run([unchanged], anExit(0))).run.outcome).toBe('failed');
    expect((await run([unchanged], anExit(1), { profile })).run.outcome).toBe('failed');
  });
});

describe('the record of a backup', () => {
  it('says what this computer cannot do', async () => {
    const { run: ended } = await run([summary], anExit(0), { leftOut: ['No shadow copies here.'] });
    expect(ended.outcome).toBe('succeeded');
    expect(ended.decisions.map(({ text }) => text)).toEqual(['No shadow copies here.']);
  });

  it('holds no secret, also not where a command line names one', async () => {
    const exit = { ...anExit(0, 'hunter2'), commandLine: 'restic backup -- dump -phunter2' };
    const { run: ended } = await run([summary], exit);
    expect(ended.commandLine).toBe('restic backup -- dump -p•••');
    expect(JSON.stringify(ended)).not.toContain('hunter2');
  });

  it('says when restic cannot be started', async () => {
    const failure = { kind: 'engine-missing', message: 'No restic.', hint: 'Install it.' } as const;
    expect((await run([], { ok: false, failure })).run).toMatchObject({
      outcome: 'failed',
      failure,
      message: 'No restic.',
    });
  });
});

it('progress is told at most five times a second, with a speed once it is known', async () => {
  const { told } = await run(Array.from({ length: 21 }, (_, at) => aStatus(at * 100)));
  expect(told).toHaveLength(11);
  expect(told[0]).toMatchObject({ bytesPerSecond: null, secondsLeft: null, currentFile: '/a' });
  expect(told.at(-1)).toMatchObject({ bytesDone: 2_000, bytesPerSecond: 1_000, secondsLeft: 8 });
});

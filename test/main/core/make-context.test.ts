import { describe, expect, it } from 'vitest';
import { makeContext, type Telling } from '../../../main/core/make-context.ts';
import { decideOutcome } from '../../../main/core/outcome.ts';
import { enterPhase, withHookWarning, withVerdict } from '../../../main/core/run-state.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { anExit } from '../../fakes/house.ts';
import { aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { speaking } from '../../fakes/speaking.ts';

const surroundings = {
  host: { name: 'desk', platform: 'linux' },
  app: { name: 'Bellhop', version: '1.2.3' },
};

const telling: Telling = {
  id: 'delivery-1',
  moment: 'failure',
  at: '2026-03-01T08:00:41.500Z',
  test: false,
  suppressedCount: 0,
  sendLog: true,
};

const contextOf = (run: Run, changes: Partial<Telling> = {}) =>
  makeContext(
    { run, profile: aProfile([], { tags: ['home'] }), repository: aRepository },
    { ...telling, ...changes },
    surroundings,
  );

const madeWell = {
  exit: anExit(0),
  cancelled: false,
  snapshotId: 'abc123',
  problemCount: 0,
  missingPaths: [],
  anomaly: null,
};

const well = { outcome: 'succeeded', failure: null, message: 'The backup is made.' } as const;

const failed = aRun({
  outcome: 'failed',
  message: 'The repository cannot be reached.',
  failure: {
    kind: 'repository-unreachable',
    message: 'The repository cannot be reached.',
    hint: 'Check the network.',
    details: 'dial tcp: connection refused',
  },
  exitCode: 1,
  stderr: 'Fatal: connection refused',
  commandLine: 'restic --json backup',
  problems: Array.from({ length: 30 }, (_, n) => ({ item: `/f${String(n)}`, message: 'no' })),
  problemCount: 45,
});

describe('the context of a message', () => {
  it('says who, what, when and where', () => {
    expect(contextOf(failed, { suppressedCount: 3, test: true })).toMatchObject({
      event: {
        id: 'delivery-1',
        type: 'backup.failure',
        moment: 'failure',
        occurredAt: '2026-03-01T08:00:41.500Z',
        test: true,
        suppressedCount: 3,
      },
      profile: {
        id: 'profile-1',
        name: 'Documents',
        paths: ['/home/ada/documents'],
        tags: ['home'],
      },
      repository: { id: 'repository-1', location: '/backup' },
      run: {
        id: 'run-1',
        task: 'backup',
        trigger: 'manual',
        scheduledAt: null,
        outcome: 'failed',
        message: 'The repository cannot be reached.',
        startedAt: '2026-03-01T08:00:00.000Z',
        finishedAt: '2026-03-01T08:00:41.500Z',
        durationMs: 41_500,
      },
      summary: 'Documents: backup failed',
      ...surroundings,
    });
  });

  it('names the time of the schedule that the run is about', () => {
    const slot = '2026-03-01T07:00:00.000Z';
    expect(contextOf(aRun({ trigger: 'catch-up', slot })).run).toMatchObject({
      scheduledAt: slot,
      startedAt: '2026-03-01T08:00:00.000Z',
    });
  });

  it('has no end, no duration and no error while the run goes on', () => {
    const context = contextOf(enterPhase(aRun(), 'before', telling.at), { moment: 'before' });
    expect(context).toMatchObject({
      run: { outcome: null, finishedAt: null, durationMs: null, message: '' },
      snapshot: null,
      stats: null,
      result: null,
      error: null,
      details: '',
    });
  });

  it('S0-19 tells of the error', () => {
    expect(contextOf(failed).error).toEqual({
      kind: 'repository-unreachable',
      message: 'The repository cannot be reached.',
      hint: 'Check the network.',
      exitCode: 1,
      commandLine: 'restic --json backup',
      stderr: 'Fatal: connection refused',
      problems: failed.problems.slice(0, 20),
      problemCount: 45,
    });
  });

  it("keeps restic's own words and the names of files to itself unless the hook may send them", () => {
    const context = contextOf(failed, { sendLog: false });
    expect(context.error).toMatchObject({ stderr: '', problems: [], problemCount: 45 });
    expect(JSON.stringify(context)).not.toContain('Fatal: connection refused');
    expect(JSON.stringify(context)).not.toContain('dial tcp');
    expect(JSON.stringify(context)).not.toContain('/f1');
  });

  it('S0-22 has no error after a success or a skipped run', () => {
    for (const outcome of ['succeeded', 'skipped'] as const) {
      expect(contextOf(aRun({ outcome })).error).toBeNull();
    }
  });

  it('S1-16 has the details of a warning, and of a cancelled run', () => {
    const message = 'The backup is made, but 1 file could not be read.';
    expect(contextOf(aRun({ outcome: 'warned', message, exitCode: 3 })).error).toMatchObject({
      kind: 'unreadable-files',
      message,
      hint: 'Give Bellhop the right to read them, or leave them out of the backup.',
      exitCode: 3,
    });
    expect(contextOf(aRun({ outcome: 'cancelled', message: 'Stopped.' })).error).toMatchObject({
      kind: 'cancelled',
      message: 'Stopped.',
      hint: '',
    });
  });

  it('S1-16 tells folders that were not there from files that could not be read', () => {
    const verdict = decideOutcome({ ...madeWell, missingPaths: ['/a'] });
    const { error } = contextOf(withVerdict(aRun({ exitCode: 0 }), verdict));
    const message = 'The backup is made, but these were not there: /a.';
    expect(error).toMatchObject({ kind: 'source-missing', message, exitCode: 0 });
  });

  it('tells both from a backup that is unlike those before it', () => {
    const verdict = decideOutcome({ ...madeWell, anomaly: 'it holds far fewer files than usual' });
    const { error } = contextOf(withVerdict(aRun({ exitCode: 0 }), verdict));
    const message = 'The backup is made, but it holds far fewer files than usual.';
    expect(error).toMatchObject({ kind: 'unusual-backup', message, exitCode: 0 });
  });

  it('tells what a task came to, and the names of files only where it may', () => {
    const result = {
      kind: 'drill',
      snapshotId: 'abc123',
      filesCompared: 20,
      bytesCompared: 1_024,
      comparedWithSource: 18,
      differing: ['/home/ada/documents/letter.txt'],
    } as const;
    const run = aRun({ task: 'drill', outcome: 'failed', result });
    expect(contextOf(run).result).toEqual(result);
    expect(contextOf(run, { sendLog: false }).result).toEqual({ ...result, differing: [] });
  });

  it('S0-21 has no error where the task went well, and only a message could not be sent', () => {
    const warned = withHookWarning(withVerdict(aRun(), well), 'Hook “db” failed.');
    expect(warned.outcome).toBe('warned');
    expect(contextOf(warned, { moment: 'warning' })).toMatchObject({
      run: { outcome: 'warned', message: 'The backup is made. Hook “db” failed.' },
      error: null,
    });
  });

  it('names the snapshot', () => {
    expect(contextOf(aRun({ outcome: 'succeeded', snapshotId: '4bc1a0d2' })).snapshot).toEqual({
      id: '4bc1a0d2',
    });
  });
});

it('knows folders that were not there also by a verdict in another language', async () => {
  await speaking('de', () => {
    const { message } = decideOutcome({ ...madeWell, missingPaths: ['/media/usb'] });
    expect(message).toBe('Die Sicherung ist fertig, aber: dies war nicht da: /media/usb.');
    const { error } = contextOf(aRun({ outcome: 'warned', message, exitCode: 0 }));
    expect(error?.kind).toBe('source-missing');
  });
});

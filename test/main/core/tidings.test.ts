import { describe, expect, it } from 'vitest';
import { tidingOfNotice, tidingOfRun } from '../../../main/core/tidings.ts';
import type { Outcome } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';

const ended = (changes: Parameters<typeof aRun>[0] = {}) =>
  aRun({ phase: 'ended', finishedAt: '2026-03-01T08:02:05.000Z', ...changes });

describe('the end of a run', () => {
  it('that went well is told in size and duration', () => {
    const stats = {
      filesNew: 1,
      filesChanged: 2,
      filesUnmodified: 9,
      filesProcessed: 12,
      bytesProcessed: 4_831_838_208,
      bytesAdded: 1_258_291,
      durationMs: 100_000,
    };
    expect(tidingOfRun(ended({ outcome: 'succeeded', stats }))).toEqual({
      kind: 'finished',
      profileId: 'profile-1',
      about: 'profile-1 backup',
      name: 'Documents',
      noun: 'backup',
      title: 'Documents: backup succeeded',
      body: '12 files, 4.5 GiB, of which 1.2 MiB new, in 2 min 5 s',
      target: { runId: 'run-1' },
    });
  });

  it('of another task is told in what it came to', () => {
    const result = { kind: 'forget', kept: 3, removed: 2 } as const;
    expect(tidingOfRun(ended({ task: 'forget', outcome: 'succeeded', result }))).toMatchObject({
      noun: 'run',
      title: 'Documents: forget succeeded',
      body: '3 snapshots kept, 2 forgotten, in 2 min 5 s',
    });
  });

  it('that failed is told with its reason and what to do', () => {
    const failure = { kind: 'source-missing', message: 'Gone.', hint: 'Connect it.' } as const;
    expect(tidingOfRun(ended({ outcome: 'failed', message: 'Gone.', failure }))).toMatchObject({
      kind: 'failed',
      title: 'Documents: backup failed',
      body: 'Gone. Connect it.',
      target: { runId: 'run-1' },
    });
  });

  it.each([
    ['warned', 'finished'],
    ['interrupted', 'failed'],
  ] as const)('that is %s is of the kind %s', (outcome, kind) => {
    expect(tidingOfRun(ended({ outcome, message: 'So it was.' }))).toMatchObject({
      kind,
      body: 'So it was.',
    });
  });

  it.each<Outcome>(['skipped', 'cancelled'])('is calm when it was %s', (outcome) => {
    expect(tidingOfRun(ended({ outcome }))).toBeNull();
  });

  it('is not told before it is there', () => {
    expect(tidingOfRun(aRun({ phase: 'after', outcome: 'failed' }))).toBeNull();
  });
});

describe('a notice', () => {
  const notice = { profileId: 'profile-1', hook: 'chat', message: 'It is so.' };

  it('of an overdue backup leads to its profile', () => {
    const overdue = { ...notice, hook: '', kind: 'profile-overdue' } as const;
    expect(tidingOfNotice(overdue, 'Documents')).toMatchObject({
      kind: 'overdue',
      title: 'Documents: backup is overdue',
      body: 'It is so.',
      target: { profileId: 'profile-1' },
    });
  });

  it.each([
    ['hook-paused', 'Documents: hook keeps failing'],
    ['hook-disabled', 'Documents: hook switched off'],
  ] as const)('of a hook (%s) leads to its messages that failed', (kind, title) => {
    expect(tidingOfNotice({ ...notice, kind, hookId: 'hook-7' }, 'Documents')).toMatchObject({
      kind: 'hookFailing',
      name: 'Documents (chat)',
      title,
      target: { profileId: 'profile-1', hookId: 'hook-7', state: 'failed' },
    });
  });

  it('of a hook without an id leads to its profile', () => {
    expect(tidingOfNotice({ ...notice, kind: 'hook-paused' }, 'Documents')?.target).toEqual({
      profileId: 'profile-1',
    });
  });

  it('of a hook that works again is calm', () => {
    expect(tidingOfNotice({ ...notice, kind: 'hook-recovered' }, 'Documents')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { trayView } from '../../../main/core/tray-view.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { aProfile, aRepository, aRun } from '../../fakes/make.ts';

const summary = (changes: Partial<ProfileSummary> = {}): ProfileSummary => ({
  profile: aProfile([]),
  repository: aRepository,
  lastRun: aRun({ outcome: 'succeeded', phase: 'ended' }),
  currentRun: null,
  nextRunAt: '2026-03-02T20:00:00.000Z',
  failingHooks: [],
  lastSuccessAt: null,
  overdueSince: null,
  failedRuns: [],
  ...changes,
});
const view = (profiles: readonly ProfileSummary[]) =>
  trayView(profiles, (instant) => instant.slice(11, 16));
const labels = (profiles: readonly ProfileSummary[]) =>
  view(profiles).entries.map((entry) => (entry.kind === 'separator' ? '-' : entry.label));

describe('the tray', () => {
  it('says that all is well and what comes next', () => {
    expect(view([summary()]).state).toBe('idle');
    expect(labels([summary()])).toEqual([
      'All well. Next: Documents, 20:00',
      '-',
      'Run Documents now',
      '-',
      'Open Bellhop',
      'Quit',
    ]);
  });

  it('offers to cancel what runs, and says how far it is', () => {
    const progress = {
      runId: 'run-1',
      profileId: 'profile-1',
      phase: 'restic',
      fraction: 0.634,
      filesDone: 0,
      filesTotal: 0,
      bytesDone: 0,
      bytesTotal: 0,
      bytesPerSecond: null,
      secondsLeft: null,
      currentFile: null,
      errorCount: 0,
    } as const;
    const running = summary({ currentRun: { run: aRun({ phase: 'restic' }), progress } });
    expect(view([running]).state).toBe('running');
    expect(labels([running])[0]).toBe('Backing up Documents, 63 %');
    expect(labels([running])).toContain('Cancel Documents');
  });

  it('says which task is on', () => {
    const on = (task: 'check' | 'restore') =>
      labels([
        summary({ currentRun: { run: aRun({ task, phase: 'restic' }), progress: null } }),
      ])[0];
    expect([on('check'), on('restore')]).toEqual([
      'Checking Documents',
      'Restoring from Documents',
    ]);
  });

  it('shows an error when another task failed, and a warning when a backup is overdue', () => {
    const check = aRun({ task: 'check', outcome: 'failed', phase: 'ended' });
    const failed = summary({ failedRuns: [check] });
    expect(view([failed]).state).toBe('error');
    expect(view([failed]).tooltip).toContain('Documents: check failed');
    expect(view([summary({ overdueSince: '2026-03-01T08:00:00.000Z' })]).state).toBe('warning');
  });

  it('shows an error after a failed run, and a warning for a failing hook', () => {
    const failed = summary({ lastRun: aRun({ outcome: 'failed', phase: 'ended' }) });
    expect(view([failed]).state).toBe('error');
    expect(view([failed]).tooltip).toContain('Documents failed');
    expect(view([summary({ failingHooks: ['hook-1'] })]).state).toBe('warning');
  });

  it('can be opened and left with no profile at all', () => {
    expect(labels([])).toEqual(['Nothing is set up yet.', '-', 'Open Bellhop', 'Quit']);
  });
});

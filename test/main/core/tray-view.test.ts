import { describe, expect, it } from 'vitest';
import { trayView } from '../../../main/core/tray-view.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import type { Pause, PauseLength } from '../../../preload/contract/schedule.ts';
import { aProfile, aRepository, aRun, noSchedule } from '../../fakes/make.ts';

const summary = (changes: Partial<ProfileSummary> = {}): ProfileSummary => ({
  profile: aProfile([]),
  repository: aRepository,
  lastRun: aRun({ outcome: 'succeeded', phase: 'ended' }),
  currentRun: null,
  nextRunAt: '2026-03-02T20:00:00.000Z',
  schedule: noSchedule,
  failingHooks: [],
  lastSuccessAt: null,
  overdueSince: null,
  failedRuns: [],
  ...changes,
});
const view = (profiles: readonly ProfileSummary[], pauseOfAll: Pause | null = null) =>
  trayView(profiles, pauseOfAll, (instant) => instant.slice(11, 16));
const labels = (profiles: readonly ProfileSummary[], pauseOfAll: Pause | null = null) =>
  view(profiles, pauseOfAll).entries.map((entry) =>
    entry.kind === 'separator' ? '-' : entry.label,
  );

const pause: Pause = { since: '2026-03-02T10:00:00.000Z', until: '2026-03-03T04:00:00.000Z' };
const scheduled = (rests: Pause | null = null): ProfileSummary =>
  summary({
    profile: aProfile([], {
      tasks: plansOf({ backup: { schedules: [{ kind: 'daily', at: ['20:00'] }] } }),
    }),
    schedule: { ...noSchedule, pause: rests },
  });
const entry = (label: string, length: PauseLength) => ({
  kind: 'action',
  label,
  action: { kind: 'pause', length },
});

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

  it('lets all schedules rest for as long as one wishes, where there are any', () => {
    const { entries } = view([scheduled()]);
    const menu = entries.find(({ kind }) => kind === 'menu');
    expect(menu).toEqual({
      kind: 'menu',
      label: 'Pause all for',
      entries: [
        entry('An hour', { kind: 'minutes', minutes: 60 }),
        entry('Until tomorrow', { kind: 'tomorrow' }),
        entry('Until resumed', { kind: 'resumed' }),
      ],
    });
    expect(labels([summary()])).not.toContain('Pause all for');
  });

  it('says that all schedules rest, until when, and lets them go on', () => {
    expect(view([scheduled(pause)], pause).state).toBe('paused');
    expect(labels([scheduled(pause)], pause)).toEqual([
      'All well. Paused until 04:00.',
      '-',
      'Run Documents now',
      '-',
      'Resume schedules',
      'Open Bellhop',
      'Quit',
    ]);
    const forGood = { ...pause, until: null };
    expect(labels([scheduled(forGood)], forGood)[0]).toBe('All well. Paused until resumed.');
  });

  it('is paused when each profile rests by itself, and not while one of them is at work', () => {
    expect(view([scheduled(pause), summary()]).state).toBe('paused');
    expect(labels([scheduled(pause)])[0]).toBe('All well. Paused.');
    expect(labels([scheduled(pause)])).toContain('Pause all for');
    expect(view([scheduled(pause), scheduled()]).state).toBe('idle');
  });

  it('shows a run and a failure before a pause', () => {
    const running = { ...scheduled(pause), currentRun: { run: aRun(), progress: null } };
    expect(view([running], pause).state).toBe('running');
    const failed = { ...scheduled(pause), lastRun: aRun({ outcome: 'failed', phase: 'ended' }) };
    expect(view([failed], pause).state).toBe('error');
    expect(view([failed], pause).tooltip).toContain('Paused until 04:00.');
  });

  it('names no next time of a profile whose time has come already', () => {
    const waiting = [{ task: 'backup', slot: '2026-03-02T20:00:00.000Z', reason: '' }] as const;
    const late = { ...scheduled(), schedule: { ...noSchedule, waiting } };
    expect(labels([late])[0]).toBe('All well.');
  });

  it('names no next time of a profile that rests', () => {
    const other = { ...scheduled(), nextRunAt: '2026-03-03T09:00:00.000Z' };
    expect(labels([scheduled(pause), other])[0]).toBe('All well. Next: Documents, 09:00');
  });

  it('can be opened and left with no profile at all', () => {
    expect(labels([])).toEqual(['Nothing is set up yet.', '-', 'Open Bellhop', 'Quit']);
  });
});

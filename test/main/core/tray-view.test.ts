import { describe, expect, it } from 'vitest';
import { plansOf } from '../../../main/core/task-names.ts';
import { trayView, type TrayEntry, type TrayFacts } from '../../../main/core/tray-view.ts';
import type { ProfileSummary, Progress } from '../../../preload/contract/run.ts';
import type { Pause, PauseLength } from '../../../preload/contract/schedule.ts';
import { aHook, aProfile, aRepository, aRun, noSchedule } from '../../fakes/make.ts';
import { speaking } from '../../fakes/speaking.ts';

const summary = (changes: Partial<ProfileSummary> = {}): ProfileSummary => ({
  profile: aProfile([]),
  repository: aRepository,
  lastRun: aRun({
    outcome: 'succeeded',
    phase: 'ended',
    finishedAt: '2026-03-01T20:00:00.000Z',
  }),
  currentRun: null,
  nextRunAt: '2026-03-02T20:00:00.000Z',
  schedule: noSchedule,
  failingHooks: [],
  lastSuccessAt: null,
  overdueSince: null,
  failedRuns: [],
  ...changes,
});
const instants = {
  soon: (instant: string) => ({
    day: instant.startsWith('2026-03-02') ? null : 'Tuesday',
    time: instant.slice(11, 16),
  }),
  past: (instant: string) => instant.slice(5, 16).replace('T', ' '),
};
const view = (profiles: readonly ProfileSummary[], facts: Partial<TrayFacts> = {}) =>
  trayView(
    { profiles, pauseOfAll: null, messagesWait: false, lacksNetwork: false, ...facts },
    instants,
  );
const iconOf = (...[profiles, facts]: Parameters<typeof view>) => view(profiles, facts).icon;
const labels = (...[profiles, facts]: Parameters<typeof view>) =>
  view(profiles, facts).entries.map(labelOf);
const lineOf = (...[profiles, facts]: Parameters<typeof view>) => labels(profiles, facts)[0];
const labelOf = (entry: TrayEntry): string => (entry.kind === 'separator' ? '-' : entry.label);
const menuOf = (profiles: readonly ProfileSummary[], label: string) => {
  const menu = view(profiles).entries.find((entry) => labelOf(entry) === label);
  return menu?.kind === 'menu' ? menu.entries : [];
};

const pause: Pause = { since: '2026-03-02T10:00:00.000Z', until: '2026-03-03T04:00:00.000Z' };
const scheduled = (rests: Pause | null = null): ProfileSummary =>
  summary({
    profile: aProfile([], {
      tasks: plansOf({ backup: { schedules: [{ kind: 'daily', at: ['20:00'] }] } }),
    }),
    schedule: { ...noSchedule, pause: rests },
  });
const ended = (outcome: 'failed' | 'interrupted' | 'warned') =>
  aRun({ outcome, phase: 'ended', finishedAt: '2026-03-01T20:00:00.000Z' });
const progress = (fraction: number | null): Progress => ({
  runId: 'run-1',
  profileId: 'profile-1',
  phase: 'restic',
  fraction,
  filesDone: 0,
  filesTotal: 0,
  bytesDone: 0,
  bytesTotal: 0,
  bytesPerSecond: null,
  secondsLeft: null,
  currentFile: null,
  errorCount: 0,
});
const running = (fraction: number | null): ProfileSummary =>
  summary({ currentRun: { run: aRun({ phase: 'restic' }), progress: progress(fraction) } });
const unreachable = summary({
  lastRun: {
    ...ended('failed'),
    failure: { kind: 'repository-unreachable', message: 'No answer.', hint: '' },
  },
});
const many = (count: number, changes: Partial<ProfileSummary> = {}) =>
  Array.from({ length: count }, (_, at) =>
    summary({
      profile: aProfile([], { id: `profile-${String(at)}`, name: `P${String(at)}` }),
      ...changes,
    }),
  );

describe('the menu of the tray', () => {
  it('says that all is well, what comes next and what was last, and leads to each', () => {
    expect(labels([summary()])).toEqual([
      'All well. Next: Documents at 20:00',
      '-',
      'Open Bellhop',
      'Last: Documents succeeded, 03-01 20:00',
      '-',
      'Run Documents now',
      '-',
      'Quit',
    ]);
    expect(view([summary()]).entries).toContainEqual({
      kind: 'action',
      label: 'Last: Documents succeeded, 03-01 20:00',
      action: { kind: 'open', runId: summary().lastRun?.id },
    });
  });

  it('names the day of what does not come today', () => {
    const later = summary({ nextRunAt: '2026-03-03T09:00:00.000Z' });
    expect(lineOf([later])).toBe('All well. Next: Documents on Tuesday at 09:00');
  });

  it('offers to cancel what runs, and says how far it is', () => {
    expect(lineOf([running(0.634)])).toBe('Backing up Documents, 63 %');
    expect(labels([running(0.634)])).toContain('Cancel Documents (63 %)');
    expect(labels([running(null)])).toContain('Cancel Documents');
  });

  it('says which task is on, and how many others', () => {
    const on = (task: 'check' | 'restore') =>
      summary({ currentRun: { run: aRun({ task, phase: 'restic' }), progress: null } });
    const queued = summary({ currentRun: { run: aRun({ phase: 'waiting' }), progress: null } });
    expect(lineOf([on('check')])).toBe('Checking Documents');
    expect(lineOf([on('restore')])).toBe('Restoring from Documents');
    expect(lineOf([queued])).toBe('Documents is waiting');
    expect(lineOf([queued, on('check')])).toBe('Checking Documents, and 1 more');
  });

  it('tells the worst first', () => {
    const check = aRun({ task: 'check', outcome: 'failed', phase: 'ended' });
    expect(lineOf([summary({ nextRunAt: null, failedRuns: [check] })])).toBe(
      'The last check of Documents failed.',
    );
    const late = summary({ nextRunAt: null, overdueSince: '2026-03-01T08:00:00.000Z' });
    expect(lineOf([late])).toBe('Documents is overdue.');
    expect(lineOf([late, summary({ nextRunAt: null, lastRun: ended('failed') })])).toBe(
      'The last backup of Documents failed. There is more to look at.',
    );
  });

  it('leads from a failing hook to what happened', () => {
    const hook = aHook({ id: 'hook-1', name: 'tell\nthe world', moments: ['success'] });
    const failing = summary({ profile: aProfile([hook]), failingHooks: ['hook-1'] });
    expect(menuOf([failing], 'Failing hooks (1)')).toEqual([
      {
        kind: 'action',
        label: 'tell the world (Documents)',
        action: { kind: 'open-hook', hookId: 'hook-1', profileId: failing.profile.id },
      },
    ]);
    expect(lineOf([failing])).toContain('Hooks of Documents fail.');
  });

  it('stays short with a thousand profiles', () => {
    const profiles = [...many(999), running(0.5)];
    expect(labels(profiles)).toEqual([
      'Backing up Documents, 50 %',
      '-',
      'Open Bellhop',
      'Last: Documents succeeded, 03-01 20:00',
      '-',
      'Cancel Documents (50 %)',
      'Run now',
      '-',
      'Quit',
    ]);
    const entries = menuOf(profiles, 'Run now');
    expect(entries).toHaveLength(22);
    expect(entries.map(labelOf).slice(-3)).toEqual([
      'Run P19 now',
      '-',
      'Open Bellhop for all 999',
    ]);
    const allOn = many(9, { currentRun: { run: aRun(), progress: null } });
    expect(labels(allOn)).toContain('Cancel');
    expect(labels(allOn)).not.toContain('Run now');
  });

  it('cuts names and tips that are too long', () => {
    const long = summary({ profile: aProfile([], { name: '👩‍👩‍👧 '.repeat(80) }) });
    expect(labels([long])[5]).toBe(`Run ${'👩‍👩‍👧 '.repeat(80).slice(0, 9 * 20 - 1)}… now`);
    const wordy = summary({ profile: aProfile([], { name: 'a'.repeat(200) }) });
    const ill = { ...wordy, lastRun: ended('failed') };
    expect(view([ill, ill]).tooltip.length).toBeLessThanOrEqual(127);
    expect(view([ill, ill]).tooltip).toMatch(/^Bellhop: The last backup of a+….*…$/);
  });

  it('can be opened and left with no profile at all', () => {
    expect(labels([])).toEqual(['Nothing is set up yet.', '-', 'Open Bellhop', '-', 'Quit']);
  });
});

describe('pausing from the tray', () => {
  it('lets all schedules rest for as long as one wishes, where there are any', () => {
    const entry = (label: string, length: PauseLength) => ({
      kind: 'action',
      label,
      action: { kind: 'pause', length },
    });
    expect(menuOf([scheduled()], 'Pause all for')).toEqual([
      entry('An hour', { kind: 'minutes', minutes: 60 }),
      entry('Four hours', { kind: 'minutes', minutes: 240 }),
      entry('Until tomorrow', { kind: 'tomorrow' }),
      entry('Until resumed', { kind: 'resumed' }),
    ]);
    expect(labels([summary()])).not.toContain('Pause all for');
  });

  it('says that all schedules rest, until when, and lets them go on', () => {
    const entries = labels([scheduled(pause)], { pauseOfAll: pause });
    expect(entries[0]).toBe('All well. Paused until Tuesday at 04:00.');
    expect(entries).toContain('Resume schedules');
    expect(entries).not.toContain('Pause all for');
    const forGood = { ...pause, until: null };
    expect(lineOf([scheduled(forGood)], { pauseOfAll: forGood })).toBe(
      'All well. Paused until resumed.',
    );
  });

  it('is paused when each profile rests by itself, and not while one of them is at work', () => {
    expect(iconOf([scheduled(pause), summary()])).toBe('paused');
    expect(lineOf([scheduled(pause)])).toBe('All well. Paused.');
    expect(labels([scheduled(pause)])).toContain('Pause all for');
    expect(iconOf([scheduled(pause), scheduled()])).toBe('idle');
  });

  it('names no next time of a profile that rests, nor of one whose time has come already', () => {
    const waiting = [{ task: 'backup', slot: '2026-03-02T20:00:00.000Z', reason: '' }] as const;
    const late = { ...scheduled(), schedule: { ...noSchedule, waiting } };
    expect(lineOf([late])).toBe('All well.');
    const other = { ...scheduled(), nextRunAt: '2026-03-02T21:00:00.000Z' };
    expect(lineOf([scheduled(pause), other])).toBe('All well. Next: Documents at 21:00');
  });
});

describe('the icon of the tray', () => {
  it('shows how much is done in eighths, so that it is not drawn all the time', () => {
    const icons = [null, 0.1, 0.125, 0.63, 0.999, 1].map((done) => iconOf([running(done)]));
    expect(icons).toEqual([
      'running-0',
      'running-0',
      'running-1',
      'running-5',
      'running-7',
      'running-8',
    ]);
    expect(iconOf([running(1), running(0)])).toBe('running-4');
  });

  it('shows an error after a run that failed or was interrupted, of whatever task', () => {
    const check = aRun({ task: 'check', outcome: 'failed', phase: 'ended' });
    expect(iconOf([summary({ failedRuns: [check] })])).toBe('error');
    expect(iconOf([summary({ lastRun: ended('failed') })])).toBe('error');
    expect(iconOf([summary({ lastRun: ended('interrupted') })])).toBe('error');
  });

  it('shows a warning for warnings, failing hooks and what is overdue', () => {
    expect(iconOf([summary({ lastRun: ended('warned') })])).toBe('warning');
    expect(iconOf([summary({ failingHooks: ['hook-1'] })])).toBe('warning');
    expect(iconOf([summary({ overdueSince: '2026-03-01T08:00:00.000Z' })])).toBe('warning');
  });

  it('is hollow while messages wait for the network, or a repository was out of reach', () => {
    expect(iconOf([summary()], { messagesWait: true })).toBe('offline');
    expect(lineOf([summary()], { messagesWait: true })).toContain('Messages wait for the network.');
    expect(iconOf([unreachable])).toBe('offline');
    expect(lineOf([unreachable])).toContain('The repository of Documents could not be reached.');
  });

  it('is hollow without a network where one is needed, and says what goes on without', () => {
    const lacksNetwork = { lacksNetwork: true };
    const away = summary({ repository: { ...aRepository, location: 'rest:https://b.example/' } });
    expect(iconOf([summary()], lacksNetwork)).toBe('offline');
    expect(lineOf([summary()], lacksNetwork)).toBe(
      'No network. Backups to this computer and its drives go on. Next: Documents at 20:00',
    );
    expect(lineOf([away], lacksNetwork)).toBe('No network. Next: Documents at 20:00');
    expect(iconOf([summary()])).toBe('idle');
  });

  it('says once that there is no network, whatever comes of it', () => {
    const away = { ...unreachable, repository: { ...aRepository, location: 'b2:bucket' } };
    expect(lineOf([away], { lacksNetwork: true, messagesWait: true })).toMatch(/^No network. Next/);
    const failed = summary({ lastRun: ended('failed') });
    expect(lineOf([failed], { lacksNetwork: true })).toMatch(
      /^The last backup of Documents failed. There is more/,
    );
  });

  it('shows a run before a failure, a failure before the network, the network before a pause', () => {
    const rests = { pauseOfAll: pause };
    const failed = summary({ lastRun: ended('failed') });
    expect(iconOf([running(0), failed], rests)).toBe('running-0');
    expect(iconOf([failed, unreachable], rests)).toBe('error');
    expect(iconOf([unreachable], rests)).toBe('offline');
    expect(iconOf([summary({ lastRun: ended('warned') })], rests)).toBe('paused');
  });
});

describe('the tray in other languages', () => {
  const ill = (failingHooks: readonly string[]) => summary({ failingHooks });

  it('speaks German, one hook and several each in its form', async () => {
    await speaking('de', () => {
      expect(lineOf([running(0.634), running(null)])).toBe(
        'Documents wird gesichert, 63 % und 1 weiterer Lauf',
      );
      expect(lineOf([ill(['a'])])).toContain('Ein Hook von Documents schlägt fehl.');
      expect(lineOf([ill(['a', 'b'])])).toContain('Hooks von Documents schlagen fehl.');
      expect(labels([summary()])).toContain('Documents jetzt ausführen');
    });
  });

  it('speaks Chinese, whose sentences stand without spaces', async () => {
    await speaking('zh-CN', () => {
      expect(lineOf([summary()])).toBe('一切正常。下次：Documents，20:00');
      expect(lineOf([running(0.634)])).toBe('正在备份 Documents，63%');
      expect(view([summary()]).tooltip).toBe('Bellhop：一切正常。下次：Documents，20:00');
    });
  });
});

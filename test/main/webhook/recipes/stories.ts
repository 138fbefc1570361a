import type { Moment } from '../../../../preload/contract/hook.ts';
import type { Run } from '../../../../preload/contract/run.ts';
import type { HookContext } from '../../../../main/core/hook-context.ts';
import { makeContext } from '../../../../main/core/make-context.ts';
import { aProfile, aRepository, aRun } from '../../../fakes/make.ts';

/** Text that breaks JSON, URLs, HTML and headers wherever it is not escaped. */
export const NASTY = 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all';

const STATS: Run['stats'] = {
  filesNew: 3,
  filesChanged: 1,
  filesUnmodified: 10,
  filesProcessed: 14,
  bytesProcessed: 2_048,
  bytesAdded: 1_536,
  durationMs: 8_000,
};

const failed: Partial<Run> = {
  outcome: 'failed',
  failure: { kind: 'engine-failed', message: NASTY, hint: 'Look at the log.' },
  message: NASTY,
  exitCode: 1,
  stderr: 'Fatal: ```"\\',
};

/** How a run stands at each moment. */
const AT: Readonly<Record<Moment, Partial<Run>>> = {
  before: { trigger: 'schedule' },
  missed: { trigger: 'catch-up' },
  success: {
    outcome: 'succeeded',
    message: 'Everything was backed up.',
    exitCode: 0,
    snapshotId: '4bba301e7f',
    stats: STATS,
  },
  warning: {
    outcome: 'warned',
    message: '2 files could not be read.',
    exitCode: 3,
    snapshotId: '4bba301e7f',
    stats: STATS,
    problemCount: 2,
  },
  failure: failed,
  finally: failed,
  cancelled: { outcome: 'cancelled', message: 'Cancelled by you.' },
  skipped: { outcome: 'skipped', message: 'On battery.' },
};

/** What is told of a run at a moment: of one that failed with ugly words, that went well, and so on. */
export function tell(moment: Moment, changes: Partial<Run> = {}): HookContext {
  return makeContext(
    {
      run: aRun({ ...AT[moment], ...changes }),
      profile: aProfile([], { tags: ['home', 'R&D "x"'] }),
      repository: aRepository,
    },
    {
      id: 'delivery-1',
      moment,
      at: '2026-03-01T08:00:09.000Z',
      test: false,
      suppressedCount: 0,
      sendLog: true,
    },
    { host: { name: 'tower', platform: 'linux' }, app: { name: 'Bellhop', version: '1.2.3' } },
  );
}

/** Letters that grow when they are written for JSON, a URL, HTML or a chat. */
export const FLOODS = ['\u0001', '😀', '&', '@'] as const;

/** The same message with more in it than any receiver takes. */
export function flood(context: HookContext, letters: string): HookContext {
  const words = letters.repeat(2_000);
  return {
    ...context,
    profile: { ...context.profile, name: words },
    run: { ...context.run, message: words },
    summary: words,
    details: words,
    error: context.error && {
      ...context.error,
      message: words,
      hint: words,
      stderr: letters.repeat(65_536 / Buffer.byteLength(letters)),
    },
  };
}

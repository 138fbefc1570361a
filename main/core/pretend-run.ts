import type { Moment } from '../../preload/contract/hook.ts';
import type { Outcome, Run, RunStats } from '../../preload/contract/run.ts';
import { enterPhase, interruptedVerdict, makeRun } from './run-state.ts';

const STATS: RunStats = {
  filesNew: 12,
  filesChanged: 3,
  filesUnmodified: 1_985,
  filesProcessed: 2_000,
  bytesProcessed: 4_831_838_208,
  bytesAdded: 327_155_712,
  durationMs: 41_000,
};

/**
 * A run as a hook would see it at this moment, for previews: the last real one bent to the moment,
 * or a made-up one.
 */
export function pretendRun(moment: Moment, last: Run | null, at: string): Run {
  const names = {
    id: '0192f0c1-7a5e-7cc0-8d4c-0a1b2c3d4e5f',
    profileId: 'new',
    profile: 'New profile',
  };
  const made = makeRun({ ...names, task: 'backup', trigger: 'manual', at });
  const base = last ?? { ...made, commandLine: 'restic --json backup', stats: STATS };
  const outcome = outcomeAt(moment, base.outcome);
  if (outcome === null) return { ...made, ...namesOf(base) };
  const started = enterPhase(base, 'restic', at);
  return { ...started, snapshotId: null, failure: null, outcome, ...told(outcome, base) };
}

/** What a run with this outcome has to tell. */
function told(outcome: Outcome, base: Run): Partial<Run> {
  const stats = base.stats ?? STATS;
  switch (outcome) {
    case 'succeeded': {
      const snapshotId = base.snapshotId ?? '4bc1a0d2';
      return { message: 'The backup is made.', exitCode: 0, stats, snapshotId };
    }
    case 'warned':
      return { message: '1 file could not be read.', exitCode: 3, stats };
    case 'failed':
      return { ...failed(base), exitCode: base.exitCode || 1, stats: null };
    case 'cancelled':
      return { message: 'The backup was cancelled.', stats: null };
    case 'skipped':
    case 'interrupted':
      return { ...interruptedVerdict, outcome, stats: null };
  }
}

function namesOf({ id, profileId, profile }: Run): Pick<Run, 'id' | 'profileId' | 'profile'> {
  return { id, profileId, profile };
}

function failed(base: Run): Pick<Run, 'failure' | 'message' | 'stderr'> {
  if (base.outcome === 'failed') {
    const { failure, message, stderr } = base;
    return { failure, message, stderr };
  }
  const message = 'The password does not open this repository.';
  return {
    failure: { kind: 'wrong-password', message, hint: 'Enter the right one.' },
    message,
    stderr: 'Fatal: wrong password or no key found',
  };
}

function outcomeAt(moment: Moment, last: Outcome | null): Outcome | null {
  switch (moment) {
    case 'before':
      return null;
    case 'success':
      return 'succeeded';
    case 'warning':
      return 'warned';
    case 'failure':
      return 'failed';
    case 'cancelled':
      return 'cancelled';
    case 'skipped':
      return 'skipped';
    case 'finally':
      return last ?? 'succeeded';
  }
}

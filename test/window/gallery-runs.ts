import type { Failure } from '../../preload/contract/result.ts';
import type { Progress, Run } from '../../preload/contract/run.ts';

/** A backup that went well. */
export function endedRun(
  id: string,
  [profileId, name]: readonly [id: string, name: string],
  from: string,
  to: string,
): Run {
  const second = (n: number): string => new Date(Date.parse(from) + n * 1_000).toISOString();
  return {
    id,
    profileId,
    profile: name,
    task: 'backup',
    trigger: 'schedule',
    slot: from,
    phase: 'ended',
    outcome: 'succeeded',
    taskOutcome: 'succeeded',
    failure: null,
    message: 'The backup is complete.',
    exitCode: 0,
    createdAt: from,
    finishedAt: to,
    snapshotId: '4f3c1a9be0d25d7788aa31c2',
    stats: {
      filesNew: 1_204,
      filesChanged: 86,
      filesUnmodified: 48_211,
      filesProcessed: 49_501,
      bytesProcessed: 48_200_000_000,
      bytesAdded: 312_400_000,
      durationMs: 33_400,
    },
    result: null,
    problems: [],
    problemCount: 0,
    stderr: '',
    commandLine: 'restic --json backup --exclude *.tmp --files-from-raw -',
    resticStarted: true,
    engineVersion: '0.19.1',
    decisions: [
      { at: second(1), text: 'Hook “Pause the database” answered 200: the backup goes on.' },
      { at: second(37), text: 'restic ended with exit code 0: the run succeeded.' },
    ],
    phases: [
      { phase: 'waiting', at: from },
      { phase: 'preflight', at: from },
      { phase: 'before', at: second(1.2) },
      { phase: 'restic', at: second(2.6) },
      { phase: 'after', at: second(36) },
      { phase: 'ended', at: to },
    ],
  };
}

/** A backup that ended before restic could do anything. */
export function failedRun(
  id: string,
  [profileId, name]: readonly [string, string],
  at: string,
  failure: Failure,
): Run {
  const to = new Date(Date.parse(at) + 4_200).toISOString();
  return {
    ...endedRun(id, [profileId, name], at, to),
    outcome: 'failed',
    taskOutcome: 'failed',
    failure,
    message: failure.message,
    exitCode: 11,
    engineVersion: null,
    snapshotId: null,
    stats: null,
    stderr: failure.details ?? '',
    decisions: [],
    phases: [
      { phase: 'waiting', at },
      { phase: 'preflight', at },
      { phase: 'ended', at: to },
    ],
  };
}

/** A backup that left some files out. */
export function warnedRun(from: string, to: string): Run {
  return {
    ...endedRun('run-warned', ['music', 'Music'], from, to),
    outcome: 'warned',
    taskOutcome: 'warned',
    exitCode: 3,
    message: 'The snapshot was made, but 3 files could not be read.',
    problems: [
      { item: '/home/ada/Music/.cache/index.db', message: 'permission denied' },
      { item: '/home/ada/Music/Live/take-07.flac', message: 'input/output error' },
    ],
    problemCount: 3,
    stderr: 'error: open /home/ada/Music/.cache/index.db: permission denied',
  };
}

/** Where a backup in flight stands. */
export function progressOf(run: Run, fraction: number): Progress {
  return {
    runId: run.id,
    profileId: run.profileId,
    phase: 'restic',
    fraction,
    filesDone: 4_213,
    filesTotal: 7_120,
    bytesDone: 18_400_000_000,
    bytesTotal: 29_100_000_000,
    bytesPerSecond: 44_200_000,
    secondsLeft: 242,
    currentFile: '/home/ada/Pictures/2024/07/Lofoten/IMG_2231.CR3',
    errorCount: 0,
  };
}

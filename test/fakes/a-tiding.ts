import type { Tiding } from '../../main/core/tidings.ts';

/** A backup that failed, but for what the test says. */
export function aTiding(changes: Partial<Tiding> = {}): Tiding {
  return {
    kind: 'failed',
    profileId: 'profile-1',
    about: 'profile-1 backup',
    name: 'Documents',
    noun: 'backup',
    title: 'Documents: backup failed',
    body: 'The folder is not there.',
    target: { runId: 'run-1' },
    ...changes,
  };
}

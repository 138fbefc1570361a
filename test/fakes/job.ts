import { redactor } from '../../main/core/redact.ts';
import type { Ready } from '../../main/flow/ready.ts';
import { keepRecord } from '../../main/flow/run-record.ts';
import type { Job } from '../../main/flow/with-unlock.ts';
import type { Run } from '../../preload/contract/run.ts';
import { aProfile, aRun } from './make.ts';

/** All that a run found before its restic started; `hunter2` is a secret. */
export function aReady(changes: Partial<Ready> = {}): Ready {
  return {
    engine: { path: 'restic', version: '0.19.1' },
    access: { location: '/backup', password: 'pw', environment: {} },
    redact: redactor(['hunter2']),
    missingPaths: [],
    target: null,
    ...changes,
  };
}

/** A run's work with restic, its record kept nowhere but in memory. */
export function aJob({
  run,
  ...changes
}: Partial<Omit<Job, 'record'>> & { readonly run?: Partial<Run> }): Job {
  const record = keepRecord(aRun(run), {
    save: (_run, together) => {
      together();
    },
    told: () => undefined,
  });
  const { signal } = new AbortController();
  return { record, profile: aProfile([]), ready: aReady(), signal, ...changes };
}

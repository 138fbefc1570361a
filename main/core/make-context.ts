import type { Moment } from '../../preload/contract/hook.ts';
import type { Profile, Repository } from '../../preload/contract/profile.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { HookContext } from './hook-context.ts';

/** What does not change from run to run. */
export interface Surroundings {
  readonly host: { readonly name: string; readonly platform: string };
  readonly app: { readonly name: string; readonly version: string };
}

/** What a hook may say about this run at this moment. `at` is ISO 8601. */
export function makeContext(
  subject: { readonly run: Run; readonly profile: Profile; readonly repository: Repository },
  moment: Moment,
  at: string,
  surroundings: Surroundings,
): HookContext {
  const { run, profile, repository } = subject;
  const ended = run.outcome !== null;
  return {
    event: { type: `${run.task}.${moment}`, moment, occurredAt: at },
    profile: { id: profile.id, name: profile.name, paths: profile.source.paths },
    repository: { location: repository.location },
    run: {
      id: run.id,
      task: run.task,
      trigger: run.trigger,
      outcome: run.outcome,
      startedAt: run.createdAt,
      finishedAt: ended ? at : null,
      durationMs: ended ? Date.parse(at) - Date.parse(run.createdAt) : null,
    },
    snapshot: run.snapshotId === null ? null : { id: run.snapshotId },
    stats: run.stats,
    error: errorOf(run),
    ...surroundings,
  };
}

function errorOf(run: Run): HookContext['error'] {
  if (run.outcome === null || run.outcome === 'succeeded') return null;
  if (run.outcome === 'skipped') return null;
  return {
    kind: run.failure?.kind ?? (run.outcome === 'cancelled' ? 'cancelled' : 'unreadable-files'),
    message: run.message,
    exitCode: run.exitCode,
    commandLine: run.commandLine,
    stderr: run.stderr,
  };
}

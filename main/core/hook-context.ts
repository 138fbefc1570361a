import type { Moment } from '../../preload/contract/hook.ts';
import type { Outcome, RunStats, Trigger } from '../../preload/contract/run.ts';
import type { FailureKind } from '../../preload/contract/result.ts';
import type { TaskName } from '../../preload/contract/profile.ts';

/** What a hook may say about a run: the data of its templates. Plain JSON, no secrets. */
export interface HookContext {
  readonly event: {
    /** For example `backup.success`. */
    readonly type: string;
    readonly moment: Moment;
    readonly occurredAt: string;
  };
  readonly profile: {
    readonly id: string;
    readonly name: string;
    readonly paths: readonly string[];
  };
  readonly repository: { readonly location: string };
  readonly run: {
    readonly id: string;
    readonly task: TaskName;
    readonly trigger: Trigger;
    readonly outcome: Outcome | null;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly durationMs: number | null;
  };
  readonly snapshot: { readonly id: string } | null;
  readonly stats: RunStats | null;
  readonly error: {
    readonly kind: FailureKind | 'unreadable-files';
    readonly message: string;
    readonly exitCode: number | null;
    readonly commandLine: string;
    readonly stderr: string;
  } | null;
  readonly host: { readonly name: string; readonly platform: string };
  readonly app: { readonly name: string; readonly version: string };
}

/**
 * The variables of a template: the context, and the names under which resticprofile knows the same
 * things, so that its templates work when they are pasted.
 */
export function templateVariables(context: HookContext): Readonly<Record<string, unknown>> {
  const { error } = context;
  const exitCode = error?.exitCode == null ? '' : String(error.exitCode);
  const aliases = {
    Message: error?.message ?? '',
    CommandLine: error?.commandLine ?? '',
    ExitCode: exitCode,
    Stderr: error?.stderr ?? '',
  };
  return {
    ...context,
    PROFILE_NAME: context.profile.name,
    PROFILE_COMMAND: context.run.task,
    ERROR: aliases.Message,
    ERROR_COMMANDLINE: aliases.CommandLine,
    ERROR_EXIT_CODE: exitCode,
    ERROR_STDERR: aliases.Stderr,
    ProfileName: context.profile.name,
    ProfileCommand: context.run.task,
    Error: aliases,
    Stdout: '',
  };
}

/** The body that a hook without a body of its own sends: the context, less the log of restic. */
export function contextBody(context: HookContext): string {
  const { error, ...rest } = context;
  const shown = error && { kind: error.kind, message: error.message, exitCode: error.exitCode };
  return JSON.stringify({ version: 1, ...rest, error: shown });
}

import type { Moment } from '../../preload/contract/hook.ts';
import type { FailureKind } from '../../preload/contract/result.ts';
import type {
  FileProblem,
  Outcome,
  RunStats,
  TaskResult,
  Trigger,
} from '../../preload/contract/run.ts';
import type { TaskName } from '../../preload/contract/profile.ts';

/** What a hook may say about a run: the data of its templates. Plain JSON, no secrets. */
export interface HookContext {
  readonly event: {
    /** The delivery's id, the same over all its attempts. */
    readonly id: string;
    /** For example `backup.success`. */
    readonly type: string;
    readonly moment: Moment;
    readonly occurredAt: string;
    /** Whether a person is trying the hook. */
    readonly test: boolean;
    /** How many messages of this kind were held back since the last one, for coming too soon. */
    readonly suppressedCount: number;
  };
  readonly profile: {
    readonly id: string;
    readonly name: string;
    readonly paths: readonly string[];
    readonly tags: readonly string[];
  };
  readonly repository: { readonly id: string; readonly location: string };
  readonly run: {
    readonly id: string;
    readonly task: TaskName;
    readonly trigger: Trigger;
    /** The time of its schedule that it is about, ISO 8601; null where no schedule asked for it. */
    readonly scheduledAt: string | null;
    readonly outcome: Outcome | null;
    /** One sentence for a person. */
    readonly message: string;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly durationMs: number | null;
  };
  readonly snapshot: { readonly id: string } | null;
  readonly stats: RunStats | null;
  /** What a task other than a backup came to in numbers. */
  readonly result: TaskResult | null;
  readonly error: {
    readonly kind: FailureKind | 'unreadable-files' | 'unusual-backup';
    readonly message: string;
    readonly hint: string;
    readonly exitCode: number | null;
    readonly commandLine: string;
    /** Empty unless the hook may send the log. */
    readonly stderr: string;
    /** What restic could not read; empty unless the hook may send the log. */
    readonly problems: readonly FileProblem[];
    readonly problemCount: number;
  } | null;
  /** The message in one line, ready to be a title. */
  readonly summary: string;
  /** The message in a few lines of plain text. */
  readonly details: string;
  readonly host: { readonly name: string; readonly platform: string };
  readonly app: { readonly name: string; readonly version: string };
}

/** The version of the context as a body: it grows when something is taken away or means something else. */
export const PAYLOAD_VERSION = 1;

/** The body that a hook without a body of its own sends: the whole context. */
export function contextBody(context: HookContext): string {
  return JSON.stringify({ version: PAYLOAD_VERSION, ...context });
}

import type { Profile } from '../../preload/contract/profile.ts';
import type { RestoreRequest } from '../../preload/contract/restore.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { FileProblem } from '../../preload/contract/run.ts';
import type { Redact } from '../core/redact.ts';
import type { ResticExit } from '../core/restic-exit.ts';
import {
  addCounts,
  noCounts,
  type RestoreCounts,
  type RestoreMessage,
} from '../core/restore-message.ts';
import type { RestorePlan, RestoreStep } from '../core/restore-plan.ts';
import { isAboutAttributes } from '../core/restore-problem.ts';
import type { Ready } from './ready.ts';

/** A repository that is open. */
export type Open = Pick<Ready, 'engine' | 'access' | 'redact'>;

/** What is to be restored, and for whom. */
export interface Wanted {
  readonly profile: Profile;
  readonly request: RestoreRequest;
  readonly dryRun: boolean;
}

/** What both a restore and its preview need. */
export interface StepNeeds {
  /** Finds the snapshot, looks what it holds, and decides the steps. */
  readonly plan: (open: Open, wanted: Wanted, signal: AbortSignal) => Promise<Result<RestorePlan>>;
  readonly restore: (
    open: Open,
    order: Wanted & { readonly step: RestoreStep },
    watch: { readonly onMessage: (message: RestoreMessage) => void; readonly signal: AbortSignal },
  ) => Promise<Result<ResticExit>>;
}

/** What the steps came to. Its texts hold no secret. */
export interface StepsDone {
  /** Of the first step that failed, or of the last; the texts are those of all. */
  readonly exit: ResticExit;
  /** Whether every step has come to its summary. */
  readonly isComplete: boolean;
  readonly counts: RestoreCounts;
  /** Each file once. */
  readonly problems: readonly FileProblem[];
}

type Status = Omit<Extract<RestoreMessage, { kind: 'status' }>, 'kind'>;

/** How far the restore is. */
export type RestoreStatus = Status & { readonly errorCount: number };

/** Does the steps of a plan one after the other, until one breaks off. */
export async function doSteps(
  open: Open,
  { plan, ...wanted }: Wanted & { readonly plan: RestorePlan },
  watch: { readonly onStatus: (status: RestoreStatus) => void; readonly signal: AbortSignal },
  needs: StepNeeds,
): Promise<Result<StepsDone>> {
  const problems = new Map<string, FileProblem>();
  const exits: ResticExit[] = [];
  let counts = noCounts;
  let completed = 0;
  for (const step of plan.steps) {
    const onMessage = (message: RestoreMessage): void => {
      if (message.kind === 'summary') {
        counts = addCounts(counts, message);
        completed += 1;
      }
      if (message.kind === 'error') note(problems, step, message, open.redact);
      if (message.kind !== 'status') return;
      const fraction = (exits.length + message.fraction) / plan.steps.length;
      watch.onStatus({ ...after(counts, message), fraction, errorCount: problems.size });
    };
    const ended = await needs.restore(
      open,
      { ...wanted, step },
      { onMessage, signal: watch.signal },
    );
    if (!ended.ok) return ended;
    exits.push(ended.value);
    if (completed < exits.length || watch.signal.aborted) break;
  }
  const isComplete = completed === plan.steps.length;
  const exit = together(exits, open.redact);
  return { ok: true, value: { exit, isComplete, counts, problems: [...problems.values()] } };
}

/** restic names each file with all its troubles: it counts once, with the first that is grave. */
function note(
  problems: Map<string, FileProblem>,
  step: RestoreStep,
  { item, message }: Extract<RestoreMessage, { kind: 'error' }>,
  redact: Redact,
): void {
  const whole = redact(wholePath(item, step));
  const known = problems.get(whole);
  if (known !== undefined && !isAboutAttributes(known.message)) return;
  problems.set(whole, { item: whole, message: redact(message) });
}

/** A file is named within the folder that was asked for; while it compares, by where it is now. */
function wholePath(item: string, { snapshot, target }: RestoreStep): string {
  const colon = snapshot.indexOf(':');
  const folder = target.replace(/[\\/]$/, '');
  const isLocal = item.startsWith(`${folder}/`) || item.startsWith(`${folder}\\`);
  return colon < 0 || isLocal ? item : `${snapshot.slice(colon + 1)}${item}`;
}

function after(counts: RestoreCounts, status: Status): Omit<Status, 'fraction'> {
  return {
    filesTotal: counts.filesTotal + counts.filesSkipped + status.filesTotal,
    filesDone: counts.filesRestored + counts.filesSkipped + status.filesDone,
    bytesTotal: counts.bytesTotal + counts.bytesSkipped + status.bytesTotal,
    bytesDone: counts.bytesRestored + counts.bytesSkipped + status.bytesDone,
  };
}

function together(exits: readonly ResticExit[], redact: Redact): ResticExit {
  const decisive = exits.find(({ code }) => code !== 0) ?? exits.at(-1);
  if (decisive === undefined) throw new Error('doSteps: a plan has at least one step');
  const lines = (of: (exit: ResticExit) => string): string =>
    exits
      .map(of)
      .filter((text) => text !== '')
      .join('\n');
  return {
    ...decisive,
    message: redact(decisive.message),
    stderr: redact(lines(({ stderr }) => stderr)),
    commandLine: redact(lines(({ commandLine }) => commandLine)),
  };
}

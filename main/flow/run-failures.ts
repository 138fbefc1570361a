import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure } from '../../preload/contract/result.ts';

/** A profile id that is not, or no longer, in the configuration. */
export function unknownProfile(id: string): Failure {
  return {
    kind: 'not-found',
    message: `There is no profile "${id}".`,
    hint: 'See the profiles that there are with: bellhop profiles',
  };
}

/** A run id that is not in the history. */
export function unknownRun(id: string): Failure {
  return {
    kind: 'not-found',
    message: `There is no run "${id}".`,
    hint: 'See the runs that there are with: bellhop runs',
  };
}

/** One run of a task at a time. */
export const alreadyRunning = (name: string, task: TaskName): Failure => ({
  kind: 'busy',
  message:
    task === 'backup'
      ? `"${name}" is being backed up already.`
      : `"${name}" is busy with its ${task} already.`,
  hint: 'Wait for it to end, or cancel it first.',
});

/** Nothing new starts while Bellhop ends. */
export const stopping: Failure = {
  kind: 'busy',
  message: 'Bellhop is being ended.',
  hint: 'Start it again, and then the run.',
};

/** A run that has ended cannot be cancelled. */
export const notRunning: Failure = {
  kind: 'not-found',
  message: 'This run is not on any more.',
  hint: 'See how it ended in the history.',
};

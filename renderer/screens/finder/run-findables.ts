import type { Run } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { formatInstant, type Reader } from '../../words/instant.ts';
import { markOfRun } from '../../words/outcome.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { findable, type Findable } from './findable.ts';

/** Runs as the finder shows them: the profile and when, then the task, how it ended and what it said. */
export function runFindables(runs: readonly Run[], reader: Reader): readonly Findable[] {
  return runs.map((run) => {
    const said = [nameOfTask(run.task), markOfRun(run).word, run.failure?.message ?? run.message];
    return findable({
      key: `run ${run.id}`,
      kind: 'run',
      name: t('finder.runAt', {
        profile: run.profile,
        time: formatInstant(run.createdAt, reader),
      }),
      note: said.filter((each) => each !== '').join(' · '),
      deed: { kind: 'go', place: { kind: 'run', runId: run.id } },
    });
  });
}

/** Puts runs that main found by a text of its own behind what was found here; each stands there once. */
export function withRunsOfMain(
  best: readonly Findable[],
  ofMain: readonly Findable[],
  most: number,
): readonly Findable[] {
  const known = new Set(best.map(({ key }) => key));
  const more = ofMain.filter(({ key }) => !known.has(key));
  // A few of them are always shown: the text that they were found by may stand in the log only.
  const room = Math.min(more.length, Math.max(LEAST_OF_MAIN, most - best.length));
  return [...best.slice(0, most - room), ...more.slice(0, room)];
}

const LEAST_OF_MAIN = 4;

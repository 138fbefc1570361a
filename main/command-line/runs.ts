import type { Api } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { RunFilter } from '../../preload/contract/run-filter.ts';
import { exported } from '../ipc/read-runs.ts';
import { jsonRun } from './follow-run.ts';
import { instantOf } from './instant-of.ts';
import { findProfile } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { runLine } from './words.ts';

/** What the options of `bellhop runs` say; the doors check what they let through. */
export interface RunWords {
  readonly profile?: string | undefined;
  readonly task?: string | undefined;
  readonly outcome?: string | undefined;
  readonly trigger?: string | undefined;
  readonly text?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly csv: boolean;
  readonly limit: number;
}

/** Lists the newest runs that the options ask for, or writes them down as a table. */
export async function runsCommand(api: Api, words: RunWords, terminal: Terminal): Promise<number> {
  const filter = await filterOf(api, words);
  if (!filter.ok) return terminal.fail(filter.failure);
  if (words.csv) {
    const csv = await api.runs.export(filter.value, 'csv');
    // The terminal writes the last line feed itself.
    terminal.result({ csv }, () => [csv.slice(0, -1)]);
    return exitCodes.well;
  }
  const runs = await api.runs.list(filter.value);
  terminal.result({ runs: runs.map(jsonRun) }, () => runs.map(runLine));
  return exitCodes.well;
}

async function filterOf(api: Api, words: RunWords): Promise<Result<RunFilter>> {
  const { profile: wanted, task, outcome, trigger, text, since, until, limit } = words;
  const profile = wanted === undefined ? null : await findProfile(api, wanted);
  if (profile?.ok === false) return profile;
  const asked = exported([
    {
      profileId: profile?.value.profile.id,
      task,
      outcomes: outcome?.split(','),
      trigger,
      text,
      since: instantOf(since),
      until: instantOf(until),
      limit,
    },
    'csv',
  ]);
  return asked.ok ? { ok: true, value: asked.value[0] } : asked;
}

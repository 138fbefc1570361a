import type { Api } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { PauseLength } from '../../preload/contract/schedule.ts';
import type { Words } from './parse-words.ts';
import { findProfile } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** Whose schedules are meant, and for how long they rest. */
export type PauseOptions = Pick<Words['values'], 'all' | 'for' | 'until'>;

type Command = (api: Api) => Promise<number>;

/**
 * `bellhop pause [PROFILE|--all] [--for 1h|30m|2d] [--until tomorrow|resumed]` and `bellhop resume
 * [PROFILE|--all]`; without a profile all are meant, and without a length until they are resumed.
 */
export function pauseCommandOf(
  [verb, name, ...more]: readonly string[],
  options: PauseOptions,
  terminal: Terminal,
): Command | null {
  if (more.length > 0 || (name !== undefined && options.all)) return null;
  if (verb === 'resume') {
    const isPlain = options.for === undefined && options.until === undefined;
    return isPlain ? (api) => resume(api, name, terminal) : null;
  }
  if (verb !== 'pause') return null;
  const length = readLength(options);
  return length && ((api) => pause(api, { name, length }, terminal));
}

const MINUTES = { m: 1, h: 60, d: 1_440 } as const;
const LONGEST = 525_600;

/** Null where nobody could mean it: a pause lasts a year at most. */
function readLength({ for: time, until }: PauseOptions): PauseLength | null {
  if (time === undefined) {
    if (until === undefined || until === 'resumed') return { kind: 'resumed' };
    return until === 'tomorrow' ? { kind: 'tomorrow' } : null;
  }
  if (until !== undefined || !/^(\d+[mhd])+$/.test(time)) return null;
  const minutes = [...time.matchAll(/(\d+)([mhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * MINUTES[unit as keyof typeof MINUTES],
    0,
  );
  return minutes >= 1 && minutes <= LONGEST ? { kind: 'minutes', minutes } : null;
}

async function pause(
  api: Api,
  asked: { readonly name: string | undefined; readonly length: PauseLength },
  terminal: Terminal,
): Promise<number> {
  const who = await findWhom(api, asked.name);
  if (!who.ok) return terminal.fail(who.failure);
  const { id, words } = who.value;
  const paused = await api.schedules.pause(id, asked.length);
  if (!paused.ok) return terminal.fail(paused.failure);
  terminal.result({ pause: paused.value }, ({ pause: { until } }) => [
    `${words} rest until ${until ?? 'they are resumed'}.`,
  ]);
  return exitCodes.well;
}

async function resume(api: Api, name: string | undefined, terminal: Terminal): Promise<number> {
  const who = await findWhom(api, name);
  if (!who.ok) return terminal.fail(who.failure);
  const { id, words } = who.value;
  const resumed = await api.schedules.resume(id);
  if (!resumed.ok) return terminal.fail(resumed.failure);
  const rest = id === null ? null : await api.schedules.pauseOfAll();
  terminal.result({ state: 'resumed', pauseOfAll: rest }, () => [
    rest === null
      ? `${words} are at work again.`
      : `${words} have no pause of their own any more, but all schedules rest until ${rest.until ?? 'they are resumed'}.`,
  ]);
  return exitCodes.well;
}

/** The profile that is meant, or all of them, whose id is null. */
async function findWhom(
  api: Api,
  name: string | undefined,
): Promise<Result<{ readonly id: string | null; readonly words: string }>> {
  if (name === undefined) return { ok: true, value: { id: null, words: 'All schedules' } };
  const found = await findProfile(api, name);
  if (!found.ok) return found;
  const { id, name: called } = found.value.profile;
  return { ok: true, value: { id, words: `The schedules of “${called}”` } };
}

import type { Run } from '../../preload/contract/run.ts';

/** As much of an error's details is searched. */
const SEARCHED = 2_048;

/** The words by which a run is found. */
export function runText({ profile, message, failure }: Run): string {
  return [
    profile,
    message,
    failure?.message ?? '',
    failure?.details?.slice(0, SEARCHED) ?? '',
  ].join('\n');
}

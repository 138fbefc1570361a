import { performance } from 'node:perf_hooks';
import { openStores } from '../../main/store/open-stores.ts';
import { keptBigHistory } from './big-history.ts';

// How long a page of the history takes with 100,000 runs and 1,000,000 deliveries. The history is made
// once and kept in the system's temporary folder.

const TIMES = 9;
/** Milliseconds. */
const FRAME = 16;
const SEARCH = 100;

const { runs, deliveries, close } = openStores(keptBigHistory(), Date.now);
const middle = 'run-50000';
const halfway = 'delivery-500000';
const page = { limit: 50 };
measure('runs: first page', FRAME, () => runs.list(page));
measure('runs: a page in the middle', FRAME, () => runs.list({ ...page, after: middle }));
measure('runs: of a profile', FRAME, () => runs.list({ ...page, profileId: 'profile-7' }));
measure('runs: failed or interrupted', FRAME, () =>
  runs.list({ ...page, outcomes: ['failed', 'interrupted'] }),
);
measure('runs: none of this task', FRAME, () => runs.list({ ...page, task: 'drill' }));
measure('runs: a day', FRAME, () =>
  runs.list({ ...page, since: '2025-06-01T00:00:00Z', until: '2025-06-02T00:00:00Z' }),
);
measure('runs: search for one', SEARCH, () => runs.list({ ...page, text: 'number 4711.' }));
measure('runs: search for what all say', SEARCH, () => runs.list({ ...page, text: 'complete' }));
measure('runs: search for two letters', SEARCH, () => runs.list({ ...page, text: '47' }));
measure('deliveries: first page', FRAME, () => deliveries.list(page));
measure('deliveries: a page in the middle', FRAME, () =>
  deliveries.list({ ...page, after: halfway }),
);
measure('deliveries: failed', FRAME, () => deliveries.list({ ...page, states: ['failed'] }));
measure('deliveries: failed or blocked', FRAME, () =>
  deliveries.list({ ...page, states: ['failed', 'blocked'] }),
);
measure('deliveries: of a profile, failed', FRAME, () =>
  deliveries.list({ ...page, profileId: 'profile-7', states: ['failed'] }),
);
measure('deliveries: a day', FRAME, () =>
  deliveries.list({ ...page, since: '2025-01-02T00:00:00Z', until: '2025-01-03T00:00:00Z' }),
);
measure('deliveries: search for one run', SEARCH, () =>
  deliveries.list({ ...page, text: '"run":"4711"' }),
);
measure('deliveries: search for what all say', SEARCH, () =>
  deliveries.list({ ...page, text: 'complete' }),
);
measure('deliveries: search for nothing', SEARCH, () =>
  deliveries.list({ ...page, text: 'nobody says this' }),
);
close();

/** Prints the median of some times and whether it is within its limit, in ms. */
function measure(what: string, limit: number, act: () => readonly unknown[]): void {
  let found = 0;
  const times = Array.from({ length: TIMES }, () => {
    const begun = performance.now();
    found = act().length;
    return performance.now() - begun;
  }).toSorted((a, b) => a - b);
  const median = times[Math.floor(TIMES / 2)] ?? 0;
  const verdict = median <= limit ? 'within' : 'BEYOND';
  const figures = `${median.toFixed(2).padStart(9)} ms  ${verdict} ${String(limit)} ms`;
  process.stdout.write(`${what.padEnd(38)} ${String(found).padStart(3)} ${figures}\n`);
}

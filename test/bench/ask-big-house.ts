import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { consoleHost } from '../../main/command-line/reception.ts';
import { composeBellhop } from '../../main/compose.ts';
import { makeBigHouse } from './big-house.ts';

// What the whole of Bellhop answers with 1,000 profiles, 100,000 runs and 1,000,000 deliveries, in
// milliseconds and in bytes as they go to the window.

const TIMES = 5;
process.env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere';

const folder = makeBigHouse();
const begun = performance.now();
const composed = await composeBellhop(consoleHost(folder));
if (!composed.ok) throw new Error(composed.failure.message);
const { api, start, close } = composed.value;
print('composed', performance.now() - begun, 0);
await measure('profiles.list, the first time', () => api.profiles.list(), 1);
await start({ schedules: true });
print('at work', performance.now() - begun, 0);
await measure('profiles.list', () => api.profiles.list());
await measure('runs.list, 200', () => api.runs.list({ limit: 200 }));
await measure('runs.list, a page', () => api.runs.list({ limit: 50 }));
await measure('runs.list, a text', () => api.runs.list({ limit: 50, text: 'number 4711.' }));
await measure('deliveries.list, a page', () => api.deliveries.list({ limit: 50 }));
await measure('deliveries.list, failed', () =>
  api.deliveries.list({ limit: 50, states: ['failed'] }),
);
await measure('deliveries.list, a text', () =>
  api.deliveries.list({ limit: 50, text: '"run":"4711"' }),
);
await measure('runs.get', () => api.runs.get('run-99999'));
await measure('app.doctor', () => api.app.doctor());
await close();
rmSync(folder, { recursive: true, force: true });

async function measure(what: string, ask: () => Promise<unknown>, times = TIMES): Promise<void> {
  const taken: number[] = [];
  let bytes = 0;
  for (let n = 0; n < times; n += 1) {
    const asked = performance.now();
    bytes = JSON.stringify(await ask()).length;
    taken.push(performance.now() - asked);
  }
  print(what, taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0, bytes);
}

function print(what: string, ms: number, bytes: number): void {
  const kib = bytes === 0 ? '' : `${(bytes / 1024).toFixed(1).padStart(10)} KiB`;
  process.stdout.write(`${what.padEnd(38)} ${ms.toFixed(1).padStart(9)} ms ${kib}\n`);
}

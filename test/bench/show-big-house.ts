import type { Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import path from 'node:path';
import type { WindowApi } from '../../preload/contract/api.ts';
import { launchBellhop } from '../window/launch.ts';
import { makeBigHouse } from './big-house.ts';

// How the window feels with 1,000 profiles, 100,000 runs and 1,000,000 deliveries: build it first. What
// is painted is waited for; tasks of the page over 50 ms are told, as they drop frames.

declare const api: WindowApi;
declare const overheard: () => string;
declare const longTasks: number[];

const folder = makeBigHouse();
const begun = performance.now();
const requires = [path.join(import.meta.dirname, '../window/overhear.cjs')];
const app = await launchBellhop({ data: folder, requires });
const page = await app.firstWindow();
page.setDefaultTimeout(180_000);
await page.getByRole('article').first().waitFor();
print('from start to Home', performance.now() - begun, '');
await page.evaluate(() => {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
});
await quiet();

await step('open History', async () => {
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page
    .getByRole('list', { name: 'Runs, newest first' })
    .getByRole('button')
    .first()
    .waitFor();
});
await step('scroll 100 times', () => scroll(100));
await step('type 6 letters', async () => {
  await page.getByRole('searchbox').pressSequentially('number', { delay: 80 });
  await quiet();
});
await step('back to Home', async () => {
  await page.getByRole('button', { name: 'Home', exact: true }).click();
  await page.getByRole('article').first().waitFor();
});
await step('scroll 100 times', () => scroll(100));
await step('a run that fails early', async () => {
  await page.evaluate(async () => {
    const run = await api.runs.start('profile-500', 'manual', 'backup');
    if (run.ok) await api.runs.wait(run.value.id);
  });
  await quiet();
});
await app.close();
rmSync(folder, { recursive: true, force: true });

/** Until the page has nothing to do for a while. */
async function quiet(): Promise<void> {
  let before = -1;
  for (let heard = await count(); heard !== before; heard = await count()) {
    before = heard;
    await page.waitForTimeout(1_000);
  }
}

async function count(): Promise<number> {
  return (await app.evaluate(() => overheard())).length;
}

async function scroll(times: number): Promise<void> {
  await page.mouse.move(700, 500);
  for (let n = 0; n < times; n += 1) {
    await page.mouse.wheel(0, 200);
    await frame(page);
  }
}

async function frame(shown: Page): Promise<void> {
  await shown.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Does it, and prints how long it took, what main has said meanwhile, and the page's long tasks. */
async function step(what: string, act: () => Promise<void>): Promise<void> {
  const before = await count();
  await page.evaluate(() => longTasks.splice(0));
  const from = performance.now();
  await act();
  const ms = performance.now() - from;
  const said = (await app.evaluate(() => overheard())).slice(before).split('\n').filter(Boolean);
  const names = Map.groupBy(said, (line) => line.split(' ')[0]?.replace('bellhop:', '') ?? '');
  const bytes = said.reduce((sum, line) => sum + line.length, 0);
  const calls = [...names].map(([name, lines]) => `${name} ${String(lines.length)}`).join(', ');
  const long = await page.evaluate(() => longTasks.splice(0).map(Math.round));
  print(what, ms, `${(bytes / 1024).toFixed(0)} KiB  long tasks [${long.join(' ')}]  ${calls}`);
}

function print(what: string, ms: number, rest: string): void {
  process.stdout.write(`${what.padEnd(26)} ${ms.toFixed(0).padStart(7)} ms  ${rest}\n`);
}

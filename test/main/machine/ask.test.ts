import { expect, it } from 'vitest';
import { ask } from '../../../main/machine/ask.ts';

const node = (script: string, deadlineMs?: number) =>
  ask(process.execPath, ['-e', script], deadlineMs);

it('answers what a program says, which is asked to speak plain English', async () => {
  expect(await node('process.stdout.write(process.env.LC_ALL)')).toBe('C');
});

it('knows nothing of a program that is not there, fails, or does not end', async () => {
  expect(await ask('/nowhere/at/all', [])).toBeNull();
  expect(await node('process.stdout.write("half"); process.exitCode = 1')).toBeNull();
  expect(await node('setInterval(() => undefined, 1000)', 300)).toBeNull();
});

it('hands arguments over as they are, for there is no shell', async () => {
  const args = ['-p', 'process.argv[1]', '$(id); `id` "x" *'];
  expect(await ask(process.execPath, args)).toBe('$(id); `id` "x" *\n');
});

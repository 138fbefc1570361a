import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { awakeCommand, keepAwake } from '../../../main/machine/keep-awake.ts';
import { aDesktop, canPretend } from './a-desktop.ts';

it('takes a program that ends with its input, or with this process', () => {
  const [linux, ...args] = awakeCommand('linux', 7);
  expect(linux).toBe('systemd-inhibit');
  expect(args.at(-1)).toBe('cat'); // reads to the end of our pipe
  expect(awakeCommand('darwin', 7)).toEqual(['/usr/bin/caffeinate', '-i', '-w', '7']);
  expect(awakeCommand('win32', 7)).toEqual([]);
});

it('can be called off at any time, on every system', () => {
  for (const platform of ['linux', 'darwin', 'win32']) keepAwake(platform)();
});

describe.skipIf(!canPretend())('a Linux computer', () => {
  it('is kept awake until it is called off', async () => {
    const said = await aDesktop();
    const release = keepAwake('linux');
    expect(await said()).toBe('awake idle:sleep block Bellhop');
    release();
    expect(await said()).toBe('asleep');
  });

  it('falls asleep after Bellhop was killed', async () => {
    const said = await aDesktop();
    const us = path.join(import.meta.dirname, 'stay-awake-and-be-killed.ts');
    const bellhop = spawn(process.execPath, [us], { stdio: 'ignore' });
    onTestFinished(() => void bellhop.kill('SIGKILL'));
    expect(await said()).toBe('awake idle:sleep block Bellhop');
    bellhop.kill('SIGKILL');
    expect(await said()).toBe('asleep');
  });
});

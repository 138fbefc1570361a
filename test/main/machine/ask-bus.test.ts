import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { askBus, askBusWhether, readNumber, readTruth } from '../../../main/machine/ask-bus.ts';
import { readIdleSeconds } from '../../../main/machine/idle.ts';
import { readMetered } from '../../../main/machine/metered.ts';
import { hasTrayHost } from '../../../main/machine/tray-host.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { aDesktop, canPretend } from './a-desktop.ts';

describe('what gdbus and busctl write', () => {
  it.each([
    ['(<uint32 4>,)\n', 4],
    ['(uint64 754321,)\n', 754_321],
    ['(uint32 0,)\n', 0],
    ['v u 4\n', 4],
    ['t 754321\n', 754_321],
    ["('no number',)\n", null],
    ['', null],
  ])('%j is %j', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('what they write of yes and no', () => {
  it.each([
    ['(<true>,)\n', true],
    ['(<false>,)\n', false],
    ['v b true\n', true],
    ['v b false\n', false],
    ["('untrue',)\n", null],
    ['(<uint32 1>,)\n', null],
    ['', null],
  ])('%j is %j', (text, truth) => {
    expect(readTruth(text)).toBe(truth);
  });
});

/** Leaves but one program of this system to be found. */
function leaveOnly(program: string): void {
  const found = execFileSync('which', [program], { encoding: 'utf8' }).trim();
  const folder = temporaryFolder();
  symlinkSync(found, path.join(folder, program));
  const before = process.env['PATH'];
  vi.stubEnv('PATH', folder);
  onTestFinished(() => void vi.stubEnv('PATH', before));
}

describe.skipIf(!canPretend())('a desktop', () => {
  it.each(['gdbus', 'busctl'])('is asked by %s', async (program) => {
    await aDesktop();
    leaveOnly(program);
    expect(await readMetered('linux')).toBe(true);
    expect(await readIdleSeconds('linux')).toBe(754);
    expect(await hasTrayHost('linux')).toBe(true);
  });

  it('does not know what nobody answers', async () => {
    await aDesktop();
    const nobody = { name: 'org.example.Nobody', path: '/', interface: 'org.example.Nobody' };
    expect(await askBus({ bus: 'session', ...nobody, method: 'Ask', args: [] })).toBeNull();
    expect(await askBusWhether({ bus: 'session', ...nobody, method: 'Ask', args: [] })).toBeNull();
  });
});

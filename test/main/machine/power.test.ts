import { describe, expect, it } from 'vitest';
import { readPmset, readPower, readPowerStatus } from '../../../main/machine/power.ts';

describe('pmset -g batt', () => {
  it.each([
    [
      "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=22806627)\t78%; discharging; 5:05 remaining present: true\n",
      { kind: 'battery', percent: 78 },
    ],
    [
      "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=4653155)\t100%; discharging; (no estimate) present: true\n",
      { kind: 'battery', percent: 100 },
    ],
    [
      "Now drawing from 'AC Power'\n -InternalBattery-0 (id=4653155)\t83%; charging; 1:00 remaining present: true\n",
      { kind: 'mains' },
    ],
    [
      "Now drawing from 'AC Power'\n -InternalBattery-0 (id=4653155)\t80%; AC attached; not charging present: true\n",
      { kind: 'mains' },
    ],
    ["Now drawing from 'AC Power'\n", { kind: 'mains' }],
    [
      "Now drawing from 'UPS Power'\n -Back-UPS ES 700 (id=9830400)\t96%; discharging; 0:41 remaining present: true\n",
      { kind: 'battery', percent: 96 },
    ],
    ["Now drawing from 'Battery Power'\n", { kind: 'battery', percent: null }],
    ['', null],
  ])('%j', (text, power) => {
    expect(readPmset(text)).toEqual(power);
  });
});

describe("Windows' power status", () => {
  it.each([
    ['Offline 43\r\n', { kind: 'battery', percent: 43 }],
    ['Online 100\r\n', { kind: 'mains' }],
    ['Online 25500\r\n', { kind: 'mains' }],
    ['Offline 255\r\n', { kind: 'battery', percent: null }],
    ['Unknown 255\r\n', null],
    ['', null],
  ])('%j', (text, power) => {
    expect(readPowerStatus(text)).toEqual(power);
  });
});

it('nothing is known where the system has no such program, or is another one', async () => {
  expect(await readPower('freebsd')).toBeNull();
  if (process.platform === 'linux') {
    expect(await readPower('darwin')).toBeNull();
    expect(await readPower('win32')).toBeNull();
  }
});

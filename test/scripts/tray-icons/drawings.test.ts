import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawings } from '../../../scripts/tray-icons/drawings.mjs';
import { icoOf } from '../../../scripts/tray-icons/ico.mjs';
import type { TrayIcon } from '../../../main/core/tray-state.ts';
import { pixelsOf } from '../../stand-in/png-pixels.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/tray');
const read = (name: string, ending: string) =>
  readFileSync(path.join(folder, `tray-${name}${ending}`));
const states: readonly TrayIcon[] = [
  'idle',
  'running-0',
  'running-1',
  'running-2',
  'running-3',
  'running-4',
  'running-5',
  'running-6',
  'running-7',
  'running-8',
  'warning',
  'error',
  'paused',
  'offline',
];
const sizes = { '.png': 24, '@2x.png': 48, 'Template.png': 16, 'Template@2x.png': 32 } as const;

describe("the tray's icons", () => {
  it('are there for each state and each system, and no others are', () => {
    expect(Object.keys(drawings)).toEqual(states);
    const endings = [...Object.keys(sizes), '.ico'];
    const wanted = states.flatMap((state) => endings.map((ending) => `tray-${state}${ending}`));
    expect(readdirSync(folder).toSorted()).toEqual(wanted.toSorted());
  });

  it('have the sizes that their systems ask for', () => {
    for (const [ending, size] of Object.entries(sizes)) {
      const drawn = states.map((state) => pixelsOf(read(state, ending)));
      expect(drawn.map((pixels) => [pixels?.width, pixels?.height])).toEqual(
        states.map(() => [size, size]),
      );
    }
  });

  it('differ by shape, not only by colour', () => {
    const shapes = states.map((state) => alphaOf(read(state, 'Template.png')).join());
    expect(new Set(shapes).size).toBe(states.length);
  });

  it('are black on nothing for macOS, which colours them', () => {
    for (const state of states) {
      const { argb } = pixelsOf(read(state, 'Template@2x.png')) ?? { argb: Buffer.alloc(4) };
      const colours = argb.filter((_byte, at) => at % 4 !== 0);
      expect(colours.every((byte) => byte === 0)).toBe(true);
      expect(argb[0]).toBe(0);
    }
  });
});

describe('an .ico', () => {
  it('says of each picture how large it is and where it begins', () => {
    const ico = icoOf([
      { size: 16, png: Buffer.from('small') },
      { size: 32, png: Buffer.from('large one') },
    ]);
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
    expect([ico[6], ico[22]]).toEqual([16, 32]);
    const [length, at] = [ico.readUInt32LE(30), ico.readUInt32LE(34)];
    expect(ico.toString('latin1', at, at + length)).toBe('large one');
  });
});

function alphaOf(png: Buffer): Buffer {
  const { argb } = pixelsOf(png) ?? { argb: Buffer.alloc(0) };
  return Buffer.from(argb.filter((_byte, at) => at % 4 === 0));
}

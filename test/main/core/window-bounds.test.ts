import { describe, expect, it } from 'vitest';
import {
  desktopMemorySchema,
  openingBounds,
  type WindowBounds,
} from '../../../main/core/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1_440, height: 875 };
const leftOfIt = { x: -1_920, y: 0, width: 1_920, height: 1_080 };

function bounds(changes: Partial<WindowBounds> = {}): WindowBounds {
  return { x: 100, y: 100, width: 1_000, height: 700, isMaximised: false, ...changes };
}

describe('where the window opens', () => {
  it('is where it was, on any display', () => {
    expect(openingBounds(bounds(), [laptop])).toEqual(bounds());
    const left = bounds({ x: -1_800, isMaximised: true });
    expect(openingBounds(left, [laptop, leftOfIt])).toEqual(left);
  });

  it('is the middle of the main display at the first time', () => {
    const first = { width: 1_100, height: 760, isMaximised: false };
    expect(openingBounds(null, [laptop])).toEqual(first);
    expect(openingBounds(null, [])).toEqual(first);
  });

  it.each([
    ['its display is gone', bounds({ x: -1_800 })],
    ['only its edge can be seen', bounds({ x: 1_400 })],
    ['its top edge is above the display', bounds({ y: 0 })],
    ['its top edge is below the display', bounds({ y: 890 })],
  ])('keeps the size but not the place where %s', (_why, stored) => {
    expect(openingBounds(stored, [laptop])).toEqual({
      width: 1_000,
      height: 700,
      isMaximised: false,
    });
  });

  it('stays maximised where the display is gone', () => {
    const stored = bounds({ x: -1_800, isMaximised: true });
    expect(openingBounds(stored, [laptop])).toMatchObject({ isMaximised: true });
  });

  it('is never larger than the display, nor smaller than the window may be', () => {
    expect(openingBounds(bounds({ width: 4_000, height: 4_000 }), [laptop])).toMatchObject({
      width: 1_440,
      height: 875,
    });
    expect(openingBounds(bounds({ width: 200, height: 1 }), [laptop])).toMatchObject({
      width: 640,
      height: 480,
    });
    expect(openingBounds(null, [{ x: 0, y: 0, width: 500, height: 300 }])).toMatchObject({
      width: 640,
      height: 480,
    });
  });
});

describe('what is remembered', () => {
  it('is read back as it was', () => {
    const memory = { bounds: bounds(), isToldOfTray: true };
    expect(desktopMemorySchema.parse(memory)).toEqual(memory);
  });

  it('is forgotten part by part where it cannot be read', () => {
    const nothing = { bounds: null, isToldOfTray: false };
    expect(desktopMemorySchema.parse({})).toEqual(nothing);
    expect(desktopMemorySchema.parse({ bounds: { x: 'left' }, isToldOfTray: true })).toEqual({
      ...nothing,
      isToldOfTray: true,
    });
    expect(desktopMemorySchema.parse({ bounds: { ...bounds(), x: 1e300 } })).toEqual(nothing);
  });
});

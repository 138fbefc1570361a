import * as z from 'zod';

/** A part of the desktop, in its own pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smaller than this the window never is. */
export const LEAST_SIZE = { width: 640, height: 480 } as const;

const USUAL_SIZE = { width: 1_100, height: 760 } as const;

/** Of a window's top edge, by which it is moved, at least so much must be on a display. */
const HANDLE = { width: 120, height: 32 } as const;

const pixelSchema = z.int().min(-100_000).max(100_000);

/** What is remembered of the window between starts; what is unreadable is forgotten. */
export const desktopMemorySchema = z.object({
  bounds: z
    .object({
      x: pixelSchema,
      y: pixelSchema,
      width: pixelSchema,
      height: pixelSchema,
      isMaximised: z.boolean(),
    })
    .nullable()
    .catch(null),
  /** Whether it was said that Bellhop goes on when its window is closed. */
  isToldOfTray: z.boolean().catch(false),
});

export type DesktopMemory = Readonly<z.output<typeof desktopMemorySchema>>;
export type WindowBounds = NonNullable<DesktopMemory['bounds']>;

/** Where a window opens: without `x` and `y` in the middle of the main display. */
export type OpeningBounds = Pick<Area, 'width' | 'height'> &
  Partial<Pick<Area, 'x' | 'y'>> & { readonly isMaximised: boolean };

/**
 * Decides where the window opens: where it was, if its top edge can still be seen and taken hold of
 * there, cut to the display's size. `displays` are what each has free for windows, the main one first.
 */
export function openingBounds(
  stored: WindowBounds | null,
  displays: readonly Area[],
): OpeningBounds {
  if (stored === null) return { ...fitted(USUAL_SIZE, displays[0]), isMaximised: false };
  const { isMaximised } = stored;
  const home = displays.find((display) => holds(display, stored));
  if (home === undefined) return { ...fitted(stored, displays[0]), isMaximised };
  return { x: stored.x, y: stored.y, ...fitted(stored, home), isMaximised };
}

function holds(display: Area, { x, y, width }: Area): boolean {
  const shown = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  const isBelowTop = y >= display.y;
  const isAboveBottom = y + HANDLE.height <= display.y + display.height;
  return shown >= HANDLE.width && isBelowTop && isAboveBottom;
}

function fitted(
  { width, height }: Pick<Area, 'width' | 'height'>,
  display: Area | undefined,
): Pick<Area, 'width' | 'height'> {
  return {
    width: Math.max(LEAST_SIZE.width, Math.min(width, display?.width ?? width)),
    height: Math.max(LEAST_SIZE.height, Math.min(height, display?.height ?? height)),
  };
}

import type { Bridge } from './bridge.ts';

/**
 * Gives a page's own world what its preload exposes, and nothing else. A page gets this function
 * as text, so it uses nothing from outside itself.
 */
export function playMainWorld(bridge: Bridge): void {
  bridge.onExpose((key, value) => {
    if (Object.hasOwn(globalThis, key))
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(globalThis, key, { value, enumerable: true });
  });
}

import type { WindowBounds } from '../core/window-bounds.ts';

/** A window whose size and place are followed. */
type Followed = Pick<Electron.BrowserWindow, 'getNormalBounds' | 'isMaximized'> &
  Pick<NodeJS.EventEmitter, 'on'>;

/** Once it is left alone for so long, in ms, it is where it shall be. */
const REST_MS = 500;

/**
 * Tells where a window is once it is left alone. The returned function tells at once what is still to
 * be told, for when the window goes.
 */
export function followBounds(
  window: Followed,
  tell: (bounds: WindowBounds) => void,
  restMs = REST_MS,
): () => void {
  let rest: NodeJS.Timeout | null = null;
  const settle = (): void => {
    if (rest === null) return;
    clearTimeout(rest);
    rest = null;
    const { x, y, width, height } = window.getNormalBounds();
    tell({ x, y, width, height, isMaximised: window.isMaximized() });
  };
  for (const name of ['move', 'resize', 'maximize', 'unmaximize']) {
    window.on(name, () => {
      if (rest !== null) clearTimeout(rest);
      rest = setTimeout(settle, restMs);
    });
  }
  window.on('close', settle);
  return settle;
}

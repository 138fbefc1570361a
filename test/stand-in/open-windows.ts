import { EventEmitter } from 'node:events';

interface OpenWindow {
  close(): void;
  destroy(): void;
}

/**
 * The windows that are open, known apart from the window class, so that the app can close them
 * all and hear of the last one without the two modules importing each other.
 */
export const openWindows = new Set<OpenWindow>();

/** Says `none` when the last open window has been destroyed. */
export const windowNews = new EventEmitter<{ none: [] }>();

/** Takes a destroyed window out, and says so if it was the last. */
export function forgetWindow(window: OpenWindow): void {
  openWindows.delete(window);
  if (openWindows.size === 0) windowNews.emit('none');
}

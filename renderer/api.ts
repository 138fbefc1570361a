import type { WindowApi } from '../preload/contract/api.ts';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

/** The one door to Bellhop's main process, read here and nowhere else. */
export const api: WindowApi = window.api;

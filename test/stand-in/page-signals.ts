import type { Protocol } from './cdp.ts';
import type { FromPreload, ToPreload } from './world/isolated-world.ts';

/** What a page says of itself. */
export interface PageSignals {
  navigated: [url: string];
  ready: [];
  loaded: [];
  crashed: [];
  closed: [];
  message: [message: FromPreload, reply: (answer: ToPreload) => void];
  request: [request: Protocol.Fetch.requestPausedPayload];
  popup: [popup: Protocol.Page.windowOpenPayload];
  console: [call: Protocol.Runtime.consoleAPICalledPayload];
}

export interface PageOptions {
  readonly bounds: Electron.Rectangle;
  readonly isVisible: boolean;
  /** The preload script's file. */
  readonly preload: string | undefined;
}

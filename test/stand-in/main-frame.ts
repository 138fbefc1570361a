import { originOf } from './carried-url.ts';
import { honest } from './honest.ts';

interface FrameFacts {
  readonly processId: number;
  url(): string;
  isDestroyed(): boolean;
}

/** The top frame of a page: one object for its life, so that `===` tells it from others. */
export function makeMainFrame({ processId, url, isDestroyed }: FrameFacts): Electron.WebFrameMain {
  const frame: Electron.WebFrameMain = honest<Electron.WebFrameMain>('WebFrameMain', {
    name: '',
    routingId: 1,
    frameTreeNodeId: 1,
    processId,
    parent: null,
    get top(): Electron.WebFrameMain {
      return frame;
    },
    get url() {
      return url();
    },
    get origin() {
      return originOf(url());
    },
    get detached() {
      return isDestroyed();
    },
    isDestroyed,
  } satisfies Partial<Electron.WebFrameMain>);
  return frame;
}

import { linkAmong, LINK_SCHEME, readLink } from '../core/deep-link.ts';

type LinkApp = Pick<
  Electron.App,
  'getAppPath' | 'isPackaged' | 'on' | 'setAsDefaultProtocolClient'
>;

/** The links that Bellhop is opened with. */
export interface Links {
  /** Calls back with the run of each link from now on; answers whether one was waiting. */
  lead(show: (runId: string) => void): boolean;
}

/** Listens for links, to be called before the app is ready: macOS may tell of the first one earlier. */
export function listenForLinks(app: Pick<LinkApp, 'on'>, argv: readonly string[]): Links {
  let waiting = linkAmong(argv);
  let take = (runId: string): void => {
    waiting = runId;
  };
  app.on('open-url', (event, link) => {
    event.preventDefault();
    const runId = readLink(link);
    if (runId !== null) take(runId);
  });
  return {
    lead: (show) => {
      take = show;
      if (waiting === null) return false;
      show(waiting);
      return true;
    },
  };
}

/**
 * Makes Bellhop the program for its links. Where the system starts a program with the link among its
 * arguments, it comes after `--`; from a checkout, Electron has to be told the app's folder.
 */
export function claimLinks(app: LinkApp, program: string): void {
  const folder = app.isPackaged ? [] : [app.getAppPath()];
  app.setAsDefaultProtocolClient(LINK_SCHEME, program, [...folder, '--']);
}

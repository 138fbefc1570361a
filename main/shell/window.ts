import { BrowserWindow } from 'electron';
import { fragmentOf } from '../../preload/contract/address.ts';
import type { Broadcasts } from '../../preload/contract/api.ts';
import { WINDOW_ORIGIN } from './protocol.ts';
import { ground, onThemeChange } from './theme.ts';

/** The one window: made when it is first wanted, hidden when closed, gone with the app. */
export interface MainWindow {
  /** Shows it, where it is or at what is asked for. */
  show(shown?: Broadcasts['show']): void;
  /** The fragment of its address while it is in focus, which says what is shown; null while it is not. */
  seen(): string | null;
  /** Sends a broadcast to the window, if there is one that can hear. */
  tell<B extends keyof Broadcasts>(name: B, news: Broadcasts[B]): void;
  /** Whether this frame is the window's own page: see Electron's security checklist, item 17. */
  owns(frame: Electron.WebFrameMain | null): boolean;
  /** Lets the window be closed for good. */
  letGo(): void;
}

export function makeMainWindow(preload: string): MainWindow {
  let window: BrowserWindow | null = null;
  let quitting = false;

  const make = (fragment: string): BrowserWindow => {
    const made = openWindow(preload, fragment);
    const stopPainting = onThemeChange(() => {
      made.setBackgroundColor(ground());
    });
    made.on('close', (event) => {
      if (quitting) return;
      event.preventDefault();
      made.hide();
    });
    made.on('closed', () => {
      stopPainting();
      window = null;
    });
    return made;
  };

  return {
    show: (shown) => {
      if (window === null) window = make(fragmentOf(shown ?? { runId: null }));
      else {
        bringUp(window);
        if (shown !== undefined) lead(window.webContents, shown);
      }
    },
    seen: () => (window === null ? null : fragmentInFocus(window)),
    tell: (name, news) => {
      if (window !== null && !window.isDestroyed())
        window.webContents.send(`bellhop:${name}`, news);
    },
    owns: (frame) => frame !== null && window !== null && isPageOf(window, frame),
    letGo: () => {
      quitting = true;
    },
  };
}

function isPageOf(window: BrowserWindow, frame: Electron.WebFrameMain): boolean {
  return (
    frame.parent === null &&
    frame === window.webContents.mainFrame &&
    frame.url.startsWith(`${WINDOW_ORIGIN}/`)
  );
}

function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function fragmentInFocus(window: BrowserWindow): string | null {
  const isInFocus = window.isFocused() && window.isVisible() && !window.isMinimized();
  const address = window.webContents.getURL();
  return isInFocus && URL.canParse(address) ? new URL(address).hash : null;
}

/** A page that is still loading hears of nothing. */
function lead(page: Electron.WebContents, shown: Broadcasts['show']): void {
  const tell = (): void => {
    page.send('bellhop:show', shown);
  };
  if (page.isLoading()) page.once('did-finish-load', tell);
  else tell();
}

function openWindow(preload: string, fragment: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1100,
    height: 760,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Bellhop',
    backgroundColor: ground(),
    // Electron's security checklist, items 2, 3, 4, 6, 8, 12.
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(`${WINDOW_ORIGIN}/index.html${fragment}`);
  return window;
}

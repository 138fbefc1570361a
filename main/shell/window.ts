import { BrowserWindow, nativeTheme } from 'electron';
import type { Broadcasts } from '../../preload/contract/api.ts';
import { WINDOW_ORIGIN } from './protocol.ts';

/** The one window: made when it is first wanted, hidden when closed, gone with the app. */
export interface MainWindow {
  show(): void;
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

  const make = (): BrowserWindow => {
    const made = openWindow(preload);
    made.on('close', (event) => {
      if (quitting) return;
      event.preventDefault();
      made.hide();
    });
    made.on('closed', () => {
      window = null;
    });
    return made;
  };

  return {
    show: () => {
      if (window === null) window = make();
      else {
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
      }
    },
    tell: (name, news) => {
      if (window !== null && !window.isDestroyed())
        window.webContents.send(`bellhop:${name}`, news);
    },
    owns: (frame) =>
      frame !== null &&
      window !== null &&
      frame.parent === null &&
      frame === window.webContents.mainFrame &&
      frame.url.startsWith(`${WINDOW_ORIGIN}/`),
    letGo: () => {
      quitting = true;
    },
  };
}

function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1100,
    height: 760,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Bellhop',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161513' : '#FBFAF7',
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
  void window.loadURL(`${WINDOW_ORIGIN}/index.html`);
  return window;
}

import { BrowserWindow, screen } from 'electron';
import { fragmentOf, isUnsaved } from '../../preload/contract/address.ts';
import type { Broadcasts } from '../../preload/contract/api.ts';
import { LEAST_SIZE, openingBounds, type WindowBounds } from '../core/window-bounds.ts';
import { askClosing } from './ask-closing.ts';
import { askQuitting } from './ask-quitting.ts';
import { followBounds } from './follow-bounds.ts';
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
  hide(): void;
  /** Asks the person what closing the window shall do from now on; null for no answer. */
  askClosing(): Promise<'stay' | 'quit' | null>;
  /** Whether it holds changes that are not saved, shown or not. */
  hasUnsavedChanges(): boolean;
  /** Brings it up, and asks the person there whether to quit and lose what is not saved. */
  askQuitting(): Promise<boolean>;
  /** Lets the window be closed for good. */
  letGo(): void;
}

export interface WindowNeeds {
  readonly preload: string;
  /** Where it was last; null at the first time. */
  readonly bounds: () => WindowBounds | null;
  readonly keepBounds: (bounds: WindowBounds) => void;
  /** A person wants it closed: it stays until it is hidden, or the app quits. */
  readonly close: () => void;
}

export function makeMainWindow(needs: WindowNeeds): MainWindow {
  let window: BrowserWindow | null = null;
  let quitting = false;
  let settleBounds = (): void => undefined;

  const make = (fragment: string): BrowserWindow => {
    const made = openWindow(needs, fragment);
    settleBounds = followBounds(made, needs.keepBounds);
    paintByTheme(made);
    holdOpen(made, () => quitting, needs.close);
    made.on('closed', () => {
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
    hide: () => window?.hide(),
    askClosing: async () => (window === null ? null : askClosing(window)),
    hasUnsavedChanges: () => window !== null && isUnsaved(fragmentAt(window)),
    askQuitting: async () => window === null || askInFront(window),
    letGo: () => {
      quitting = true;
      if (window !== null) settleBounds();
    },
  };
}

/** It goes when the app does; before, whoever closes it only asks for that. */
function holdOpen(window: BrowserWindow, mayGo: () => boolean, close: () => void): void {
  window.on('close', (event) => {
    if (mayGo()) return;
    event.preventDefault();
    close();
  });
}

async function askInFront(window: BrowserWindow): Promise<boolean> {
  bringUp(window);
  return askQuitting(window);
}

function paintByTheme(window: BrowserWindow): void {
  const stop = onThemeChange(() => {
    window.setBackgroundColor(ground());
  });
  window.on('closed', stop);
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
  return isInFocus ? fragmentAt(window) : null;
}

/** What the page says of itself; empty before it is there. */
function fragmentAt(window: BrowserWindow): string {
  const address = window.webContents.getURL();
  return URL.canParse(address) ? new URL(address).hash : '';
}

/** A page that is still loading hears of nothing. */
function lead(page: Electron.WebContents, shown: Broadcasts['show']): void {
  const tell = (): void => {
    page.send('bellhop:show', shown);
  };
  if (page.isLoading()) page.once('did-finish-load', tell);
  else tell();
}

function openWindow({ preload, bounds }: WindowNeeds, fragment: string): BrowserWindow {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { isMaximised, ...place } = openingBounds(bounds(), displays);
  const window = new BrowserWindow({
    ...place,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: 'Bellhop',
    autoHideMenuBar: true,
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
    if (isMaximised) window.maximize();
    window.show();
  });
  void window.loadURL(`${WINDOW_ORIGIN}/index.html${fragment}`);
  return window;
}

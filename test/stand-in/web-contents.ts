import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { fromCarried, toCarried } from './carried-url.ts';
import { Gone, unlessGone } from './cdp.ts';
import { chromium } from './chromium.ts';
import { encode } from './codec.ts';
import { HonestEmitter, honest } from './honest.ts';
import { makeMainFrame } from './main-frame.ts';
import { nativeTheme } from './native-theme.ts';
import { takeMessage } from './page-messages.ts';
import { answerRequest } from './page-requests.ts';
import { Page } from './page.ts';
import { describePopup, noPopups } from './popup.ts';
import type { WindowOpenHandler } from './popup.ts';
import { Preventable } from './preventable.ts';
import { refuseUnsafe } from './safe-preferences.ts';
import { session } from './session.ts';

/** The window around the contents, as far as they need it. */
interface Frame {
  readonly preferences: Electron.WebPreferences;
  getBounds(): Electron.Rectangle;
  isVisible(): boolean;
  destroy(): void;
  /** The page has gone without being asked to: a person closed its window. */
  onPageGone(): void;
}

type Implemented = Pick<
  Electron.WebContents,
  | 'close'
  | 'executeJavaScript'
  | 'focus'
  | 'getTitle'
  | 'getType'
  | 'getURL'
  | 'id'
  | 'isCrashed'
  | 'isDestroyed'
  | 'isDevToolsOpened'
  | 'isLoading'
  | 'loadFile'
  | 'loadURL'
  | 'mainFrame'
  | 'openDevTools'
  | 'reload'
  | 'send'
  | 'setWindowOpenHandler'
>;

const all = new Map<number, WebContents>();
let lastId = 0;

/** What a window shows, as Electron tells it; the page behind it is Chromium's. */
export class WebContents extends HonestEmitter implements Implemented {
  readonly id = ++lastId;
  readonly session = session.defaultSession;
  readonly mainFrame: Electron.WebFrameMain;
  readonly #frame: Frame;
  #page: Promise<Page>;
  #opened: Page | undefined;
  #url = '';
  #isLoading = false;
  #isCrashed = false;
  #isDestroyed = false;
  #onWindowOpen: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(frame: Frame) {
    super('webContents');
    refuseUnsafe(frame.preferences);
    this.#frame = frame;
    this.mainFrame = makeMainFrame({
      processId: this.id,
      url: () => this.#url,
      isDestroyed: () => this.#isDestroyed,
    });
    all.set(this.id, this);
    this.#page = this.#open();
    nativeTheme.on('updated', this.#showTheme);
    app.emit('web-contents-created', new Preventable(), this);
  }

  static byId(id: number): WebContents | undefined {
    return all.get(id);
  }
  static all(): WebContents[] {
    return [...all.values()];
  }
  static byTarget(targetId: string): WebContents | undefined {
    return WebContents.all().find((each) => each.#opened?.targetId === targetId);
  }

  /** Loads an address. A caller may ignore the promise: its failure is an event as well. */
  loadURL(url: string): Promise<void> {
    const loading = this.#load(url);
    loading.catch(() => undefined);
    return loading;
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(path.resolve(app.getAppPath(), file)).href);
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    this.#opened?.post({ kind: 'message', channel, value: encode(args) });
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#onWindowOpen = handler;
  }
  /** Not in Electron's types, but there: how an app's test sees what a window was made with. */
  getLastWebPreferences(): Electron.WebPreferences {
    const always = { sandbox: true, contextIsolation: true, nodeIntegration: false };
    return { ...always, ...this.#frame.preferences };
  }
  getURL(): string {
    return this.#url;
  }
  getTitle(): string {
    return '';
  }
  getType(): 'window' {
    return 'window';
  }
  isLoading(): boolean {
    return this.#isLoading;
  }
  isCrashed(): boolean {
    return this.#isCrashed;
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  isDevToolsOpened(): boolean {
    return false;
  }
  openDevTools(): void {}
  focus(): void {}
  reload(): void {
    this.#isCrashed = false;
    this.#opened?.reload();
  }
  close(): void {
    this.#frame.destroy();
  }
  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code);
  }

  /** Shows a change of the window around it; a page that has gone needs none. */
  async follow(change: (page: Page) => Promise<void>): Promise<void> {
    await this.#page.then(change).catch(unlessGone);
  }

  /** Opens the same address again, when a person closed a window that the app wants to keep. */
  reopen(): void {
    const url = this.#url;
    this.#page = this.#open();
    if (url !== '') void this.loadURL(url);
  }

  destroy(): void {
    this.#isDestroyed = true;
    all.delete(this.id);
    nativeTheme.off('updated', this.#showTheme);
    this.#page.then((page) => page.close()).catch(unlessGone);
    this.emit('destroyed');
  }

  async #open(): Promise<Page> {
    const page = await Page.open(await chromium(), {
      bounds: this.#frame.getBounds(),
      isVisible: this.#frame.isVisible(),
      preload: this.#frame.preferences.preload,
    });
    this.#opened = page;
    page.on('closed', () => {
      if (!this.#isDestroyed) this.#frame.onPageGone();
    });
    page.on('navigated', (url) => {
      this.#url = fromCarried(url);
      this.emit('did-navigate', new Preventable(), this.#url);
    });
    page.on('ready', () => {
      if (nativeTheme.themeSource !== 'system') this.#showTheme();
      this.emit('dom-ready', new Preventable());
    });
    page.on('loaded', () => {
      this.#isLoading = false;
      this.emit('did-finish-load', new Preventable());
    });
    page.on('crashed', () => this.#crash());
    page.on('popup', (popup) => noPopups(this.#onWindowOpen(describePopup(popup, this.#url))));
    page.on('console', ({ type, args }) => {
      const message = args.map(({ value, description }) => value ?? description).join(' ');
      this.emit('console-message', new Preventable({ level: type, message }));
    });
    page.on('message', (message, reply) => void takeMessage(this.#whole, message, reply));
    page.on('request', (request) => {
      answerRequest(page, this.#whole, request).catch(unlessGone);
    });
    return page;
  }

  async #load(url: string): Promise<void> {
    this.#isLoading = true;
    const abort = (error: unknown) => {
      if (error instanceof Gone) return 'net::ERR_ABORTED';
      throw error;
    };
    const failure = await this.#page.then((page) => page.navigate(toCarried(url))).catch(abort);
    if (failure === undefined) return;
    this.#isLoading = false;
    const code = failure.replace('net::', '');
    this.emit('did-fail-load', new Preventable(), -2, code, url, true);
    throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { errno: -2, code, url });
  }

  #crash(): void {
    this.#isCrashed = true;
    const details = { reason: 'crashed', exitCode: 1 };
    this.emit('render-process-gone', new Preventable(), details);
    app.emit('render-process-gone', new Preventable(), this, details);
  }

  readonly #showTheme = (): void => {
    this.#opened?.emulateTheme(nativeTheme.themeSource);
  };

  /** These contents as the app's code is typed to see them: the guard speaks up where they lack. */
  get #whole(): Electron.WebContents {
    return this as unknown as Electron.WebContents;
  }
}

/** Electron's `webContents` module. */
export const webContents = honest<typeof Electron.WebContents>('webContents', {
  fromId: WebContents.byId,
  fromDevToolsTargetId: WebContents.byTarget,
  getAllWebContents: WebContents.all,
});

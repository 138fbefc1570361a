import { app } from './app.ts';
import { HonestEmitter } from './honest.ts';
import { forgetWindow, openWindows } from './open-windows.ts';
import { Preventable } from './preventable.ts';
import { screen } from './screen.ts';
import { WebContents } from './web-contents.ts';

type Implemented = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getContentSize'
  | 'getNormalBounds'
  | 'getSize'
  | 'getTitle'
  | 'hide'
  | 'id'
  | 'isDestroyed'
  | 'isFocused'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadFile'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'moveTop'
  | 'removeMenu'
  | 'restore'
  | 'setAutoHideMenuBar'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'setIcon'
  | 'setMenu'
  | 'setMenuBarVisibility'
  | 'setProgressBar'
  | 'setSize'
  | 'setSkipTaskbar'
  | 'setTitle'
  | 'show'
  | 'showInactive'
  | 'unmaximize'
>;

const windows = new Map<number, BrowserWindow>();
const windowOf = new WeakMap<object, BrowserWindow>();
let lastId = 0;
let focusedId = 0;

/** A window: its state is kept here, its contents are a page; only headful is anything drawn. */
export class BrowserWindow extends HonestEmitter implements Implemented {
  readonly id = ++lastId;
  readonly #contents: WebContents;
  #bounds: Electron.Rectangle;
  #title: string;
  #isVisible: boolean;
  #isMinimized = false;
  #isMaximized = false;
  #isDestroyed = false;
  #isReadyToShow = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow');
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? app.name;
    this.#isVisible = show;
    this.#contents = new WebContents({
      preferences: options.webPreferences ?? {},
      getBounds: () => this.getBounds(),
      isVisible: () => this.#isVisible,
      destroy: () => this.destroy(),
      onPageGone: () => this.#closedByPerson(),
    });
    windows.set(this.id, this);
    openWindows.add(this);
    windowOf.set(this.#contents, this);
    this.#contents.on('did-finish-load', () => this.#sayReadyToShow());
    app.emit('browser-window-created', new Preventable(), this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }
  static fromWebContents(contents: object | undefined): BrowserWindow | null {
    return contents === undefined ? null : (windowOf.get(contents) ?? null);
  }
  static getFocusedWindow(): BrowserWindow | null {
    return windows.get(focusedId) ?? null;
  }

  get webContents(): WebContents {
    return this.#contents;
  }

  loadURL(url: string): Promise<void> {
    return this.#contents.loadURL(url);
  }
  loadFile(file: string): Promise<void> {
    return this.#contents.loadFile(file);
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    this.#setVisible(true);
  }

  hide(): void {
    this.#setVisible(false);
  }

  focus(): void {
    if (this.isFocused() || !this.#isVisible) return;
    BrowserWindow.getFocusedWindow()?.emit('blur', new Preventable());
    focusedId = this.id;
    this.emit('focus', new Preventable());
  }

  minimize(): void {
    this.#isMinimized = true;
    void this.#contents.follow((page) => page.showAs(false));
    this.emit('minimize', new Preventable());
  }

  restore(): void {
    this.#isMinimized = false;
    void this.#contents.follow((page) => page.showAs(true));
    this.emit('restore', new Preventable());
  }

  maximize(): void {
    this.#setMaximized(true);
  }
  unmaximize(): void {
    this.#setMaximized(false);
  }

  close(): void {
    if (!this.#isPrevented('close')) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#isVisible = false;
    windows.delete(this.id);
    this.#contents.destroy();
    this.emit('closed', new Preventable());
    forgetWindow(this);
  }

  isVisible(): boolean {
    return this.#isVisible;
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  isMinimized(): boolean {
    return this.#isMinimized;
  }
  isFocused(): boolean {
    return focusedId === this.id;
  }
  isMaximized(): boolean {
    return this.#isMaximized;
  }
  isFullScreen(): boolean {
    return false;
  }

  getBounds(): Electron.Rectangle {
    return this.#isMaximized ? screen.getPrimaryDisplay().workArea : this.getNormalBounds();
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }
  getContentSize(): number[] {
    return this.getSize();
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.#bounds;
    void this.#contents.follow((page) => page.place(this.#bounds));
    if (x !== before.x || y !== before.y) this.emit('move', new Preventable());
    if (width !== before.width || height !== before.height) this.emit('resize', new Preventable());
  }

  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  setAutoHideMenuBar(): void {}
  setBackgroundColor(): void {}
  setIcon(): void {}
  setMenu(): void {}
  setMenuBarVisibility(): void {}
  setProgressBar(): void {}
  setSkipTaskbar(): void {}
  removeMenu(): void {}
  moveTop(): void {}

  #setVisible(isVisible: boolean): void {
    if (this.#isVisible === isVisible) return;
    this.#isVisible = isVisible;
    if (!isVisible && this.isFocused()) focusedId = 0;
    void this.#contents.follow((page) => page.showAs(isVisible));
    this.emit(isVisible ? 'show' : 'hide', new Preventable());
  }

  #setMaximized(isMaximized: boolean): void {
    if (this.#isMaximized === isMaximized) return;
    this.#isMaximized = isMaximized;
    void this.#contents.follow((page) => page.place(this.getBounds()));
    this.emit(isMaximized ? 'maximize' : 'unmaximize', new Preventable());
    this.emit('resize', new Preventable());
  }

  /** The app may still want a window that a person has closed: then it gets a new page. */
  #closedByPerson(): void {
    if (this.#isPrevented('close')) this.#contents.reopen();
    else this.destroy();
  }

  #isPrevented(name: 'close'): boolean {
    const event = new Preventable();
    this.emit(name, event);
    return event.defaultPrevented;
  }

  #sayReadyToShow(): void {
    if (this.#isReadyToShow) return;
    this.#isReadyToShow = true;
    this.emit('ready-to-show', new Preventable());
  }
}

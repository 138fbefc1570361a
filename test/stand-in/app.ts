import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { endChromium } from './chromium.ts';
import { commandLineOf } from './command-line.ts';
import { HonestEmitter } from './honest.ts';
import { InstanceLock, knock } from './instance-lock.ts';
import { openWindows, windowNews } from './open-windows.ts';
import { Preventable } from './preventable.ts';

interface Beginning {
  readonly switches: readonly string[];
  readonly folder: string;
  readonly manifest: Readonly<Record<string, string>>;
}

type Implemented = Pick<
  Electron.App,
  | 'commandLine'
  | 'dock'
  | 'enableSandbox'
  | 'exit'
  | 'focus'
  | 'getAppPath'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'getLoginItemSettings'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'hasSingleInstanceLock'
  | 'isPackaged'
  | 'isReady'
  | 'name'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setAsDefaultProtocolClient'
  | 'setLoginItemSettings'
  | 'setName'
  | 'setPath'
  | 'setToastActivatorCLSID'
  | 'whenReady'
>;

class App extends HonestEmitter implements Implemented {
  readonly dock = undefined;
  readonly isPackaged = false;
  name = 'Electron';
  commandLine = commandLineOf([]);
  readonly #lock = new InstanceLock();
  readonly #ready = Promise.withResolvers<void>();
  readonly #paths = new Map<string, string>();
  #isReady = false;
  #isQuitting = false;
  #isEnding = false;
  #version = '0.0.0';
  #folder = process.cwd();
  #loginItem: Electron.Settings = {};

  constructor() {
    super('app');
    windowNews.on('none', () => this.#lastWindowClosed());
  }

  /** Takes in what Electron reads before an app's own code runs. */
  begin({ switches, folder, manifest }: Beginning): void {
    this.commandLine = commandLineOf(switches);
    this.name = manifest['productName'] ?? manifest['name'] ?? this.name;
    this.#version = manifest['version'] ?? this.#version;
    this.#folder = folder;
    const userData = this.commandLine.getSwitchValue('user-data-dir');
    if (userData !== '') this.setPath('userData', userData);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.quit());
  }

  /** Says `ready`. Playwright replaces `emit` to hold it back: hence the call through `this`. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', new Preventable(), {});
  }

  isReady(): boolean {
    return this.#isReady;
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return this.#version;
  }
  getAppPath(): string {
    return this.#folder;
  }
  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }
  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }
  setPath(name: string, value: string): void {
    this.#paths.set(name, value);
  }
  setAppUserModelId(): void {}
  setToastActivatorCLSID(): void {}
  /** A program that is not installed must not become the system's choice. */
  setAsDefaultProtocolClient(): boolean {
    return false;
  }
  enableSandbox(): void {}
  focus(): void {}

  getPath(name: string): string {
    const found = this.#paths.get(name) ?? this.#usualPath(name);
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    return found;
  }

  setLoginItemSettings(settings: Electron.Settings): void {
    this.#loginItem = settings;
  }

  getLoginItemSettings(): Electron.LoginItemSettings {
    const openAtLogin = this.#loginItem.openAtLogin ?? false;
    return {
      openAtLogin,
      wasOpenedAtLogin: false,
      status: openAtLogin ? 'enabled' : 'not-registered',
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
    };
  }

  requestSingleInstanceLock(additional?: unknown): boolean {
    const userData = this.getPath('userData');
    const isFirst = this.#lock.take(userData, ({ argv, folder, additional: told }) => {
      void this.whenReady().then(() =>
        this.emit('second-instance', new Preventable(), argv, folder, told),
      );
    });
    if (!isFirst) knock(userData, { argv: process.argv, folder: process.cwd(), additional });
    return isFirst;
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.isHeld;
  }
  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  quit(): void {
    if (this.#isQuitting || this.#isPrevented('before-quit')) return;
    this.#isQuitting = true;
    for (const window of openWindows) window.close();
    if (openWindows.size > 0 || this.#isPrevented('will-quit')) this.#isQuitting = false;
    else this.#end(0);
  }

  exit(code = 0): void {
    this.#isQuitting = true;
    for (const window of openWindows) window.destroy();
    this.#end(code);
  }

  #end(code: number): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    this.emit('quit', new Preventable(), code);
    this.#lock.release();
    void endChromium().finally(() => process.exit(code));
  }

  #isPrevented(name: 'before-quit' | 'will-quit'): boolean {
    const event = new Preventable();
    this.emit(name, event);
    return event.defaultPrevented;
  }

  #lastWindowClosed(): void {
    if (this.#isQuitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  #usualPath(name: string): string | undefined {
    const home = homedir();
    const macOs = path.join(home, 'Library/Application Support');
    const appData =
      process.platform === 'darwin'
        ? macOs
        : (process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'));
    const userData = () => this.#paths.get('userData') ?? path.join(appData, this.name);
    if (name === 'userData' || name === 'sessionData') return userData();
    if (name === 'logs') return path.join(userData(), 'logs');
    const fixed: Readonly<Record<string, string>> = {
      home,
      appData,
      temp: tmpdir(),
      exe: process.execPath,
      module: process.execPath,
      desktop: path.join(home, 'Desktop'),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
    };
    return fixed[name];
  }
}

export const app = new App();

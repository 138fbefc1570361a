import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { unlessGone } from './cdp.ts';
import type { Cdp, CdpSession, Protocol } from './cdp.ts';
import { isHeadful } from './chromium.ts';
import type { PageOptions, PageSignals } from './page-signals.ts';
import { worldScripts } from './world-scripts.ts';
import type { FromPreload, ToPreload } from './world/isolated-world.ts';

const world = 'Electron Isolated Context';
const binding = '__standInPost';

/** One page of Chromium, which is what a window shows: told in what happens to it, not in CDP. */
export class Page extends EventEmitter<PageSignals> {
  readonly targetId: string;
  readonly #browser: CdpSession;
  readonly #session: CdpSession;
  #isolatedContext: number | undefined;
  #awaited: string | undefined;
  #isUsed = false;
  #isClosing = false;

  private constructor(targetId: string, browser: CdpSession, session: CdpSession) {
    super();
    this.targetId = targetId;
    this.#browser = browser;
    this.#session = session;
    this.#followTarget();
    this.#followWorlds();
    this.#followLoading();
  }

  /** Opens a page with nothing in it, ready to be sent somewhere. */
  static async open(cdp: Cdp, options: PageOptions): Promise<Page> {
    const { targetId } = await cdp.browser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      background: !options.isVisible,
    });
    const page = new Page(targetId, cdp.browser, await cdp.attach(targetId));
    await page.#prepare(options.preload);
    await page.place(options.bounds);
    await page.showAs(options.isVisible);
    return page;
  }

  /** Goes to an address and waits until it is loaded; answers with Chromium's word for a failure. */
  async navigate(url: string): Promise<string | undefined> {
    this.#awaited = url;
    this.#isUsed = true;
    const loads = new Set<string>();
    const loaded = Promise.withResolvers<void>();
    let awaited: string | undefined;
    const note = ({ name, loaderId }: Protocol.Page.lifecycleEventPayload) => {
      if (name !== 'load') return;
      loads.add(loaderId);
      if (loaderId === awaited) loaded.resolve();
    };
    this.#session.on('Page.lifecycleEvent', note);
    try {
      const { errorText, loaderId } = await this.#session.send('Page.navigate', { url });
      awaited = loaderId;
      if (errorText !== undefined) return errorText;
      if (loaderId === undefined || loads.has(loaderId)) return undefined;
      const closed = new Promise<string>((resolve) =>
        this.once('closed', () => resolve('net::ERR_ABORTED')),
      );
      return await Promise.race([loaded.promise.then(() => undefined), closed]);
    } finally {
      this.#session.off('Page.lifecycleEvent', note);
      if (this.#awaited === url) this.#awaited = undefined;
    }
  }

  /** True for the address that the main process itself is sending this page to. */
  isAwaited(url: string): boolean {
    return url === this.#awaited;
  }

  post(message: ToPreload): void {
    if (this.#isolatedContext !== undefined) this.#postTo(this.#isolatedContext, message);
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  reload(): void {
    this.#session.send('Page.reload').catch(unlessGone);
  }

  /** Has the page believe in a light or dark system; "system" takes that back. */
  emulateTheme(theme: Electron.NativeTheme['themeSource']): void {
    const value = theme === 'system' ? '' : theme;
    const features = [{ name: 'prefers-color-scheme', value }];
    this.#session.send('Emulation.setEmulatedMedia', { features }).catch(unlessGone);
  }

  /** A window of Chromium cannot be hidden, so a hidden one is minimised; headless has neither. */
  async showAs(isVisible: boolean): Promise<void> {
    if (!isHeadful) return;
    const windowId = await this.#windowId();
    const bounds = { windowState: isVisible ? ('normal' as const) : ('minimized' as const) };
    await this.#browser.send('Browser.setWindowBounds', { windowId, bounds });
    if (isVisible) await this.#session.send('Page.bringToFront');
  }

  /** Puts the window there, with the page as large as that: Chromium's own bars come on top. */
  async place({ x, y, width, height }: Electron.Rectangle): Promise<void> {
    const windowId = await this.#windowId();
    const bounds = { left: x, top: y };
    if (isHeadful) await this.#browser.send('Browser.setWindowBounds', { windowId, bounds });
    await this.#browser.send('Browser.setContentsSize', { windowId, width, height });
  }

  /** Says what may be used at an origin without asking. */
  async setPermission(origin: string, name: string, isGranted: boolean): Promise<void> {
    const setting = isGranted ? 'granted' : 'denied';
    await this.#browser.send('Browser.setPermission', { origin, permission: { name }, setting });
  }

  async fulfil(request: Protocol.Fetch.fulfillRequestParameters): Promise<void> {
    await this.#session.send('Fetch.fulfillRequest', request);
  }

  async proceed(request: Protocol.Fetch.continueRequestParameters): Promise<void> {
    await this.#session.send('Fetch.continueRequest', request);
  }

  async refuse(requestId: string, errorReason: Protocol.Network.ErrorReason): Promise<void> {
    await this.#session.send('Fetch.failRequest', { requestId, errorReason });
  }

  close(): void {
    this.#isClosing = true;
    this.#browser.send('Target.closeTarget', { targetId: this.targetId }).catch(unlessGone);
    this.emit('closed');
  }

  async #windowId(): Promise<number> {
    const { targetId } = this;
    return (await this.#browser.send('Browser.getWindowForTarget', { targetId })).windowId;
  }

  async #prepare(preload: string | undefined): Promise<void> {
    const session = this.#session;
    const source = preload === undefined ? null : readFileSync(preload, 'utf8');
    const scripts = worldScripts(
      randomUUID(),
      preload === undefined || source === null ? null : { file: preload, source },
    );
    const inject = 'Page.addScriptToEvaluateOnNewDocument';
    await Promise.all([
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      session.send('Runtime.addBinding', { name: binding, executionContextName: world }),
      session.send(inject, { source: scripts.main }),
      session.send(inject, { worldName: world, source: scripts.isolated }),
    ]);
  }

  #followTarget(): void {
    this.#browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.targetId && !this.#isClosing) this.emit('closed');
    });
    this.#session.on('Inspector.targetCrashed', () => this.emit('crashed'));
    this.#session.on('Fetch.requestPaused', (request) => this.emit('request', request));
    this.#session.on('Page.windowOpen', (popup) => this.emit('popup', popup));
  }

  #followLoading(): void {
    const isMain = (frameId: string) => frameId === this.targetId && this.#isUsed;
    this.#session.on('Page.frameNavigated', ({ frame }) => {
      if (isMain(frame.id)) this.emit('navigated', frame.url + (frame.urlFragment ?? ''));
    });
    this.#session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (isMain(frameId)) this.emit('navigated', url);
    });
    this.#session.on('Page.lifecycleEvent', ({ frameId, name }) => {
      if (isMain(frameId) && name === 'DOMContentLoaded') this.emit('ready');
      if (isMain(frameId) && name === 'load') this.emit('loaded');
    });
  }

  #followWorlds(): void {
    const session = this.#session;
    session.on('Runtime.executionContextCreated', ({ context: { name, id, auxData } }) => {
      const { frameId } = auxData as { readonly frameId?: string };
      if (name === world && frameId === this.targetId) this.#isolatedContext = id;
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#isolatedContext) this.#isolatedContext = undefined;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#isolatedContext = undefined;
    });
    session.on('Runtime.consoleAPICalled', (call) => this.emit('console', call));
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId: context }) => {
      if (name !== binding || context !== this.#isolatedContext) return;
      const message = JSON.parse(payload) as FromPreload;
      this.emit('message', message, (answer) => this.#postTo(context, answer));
    });
  }

  #postTo(contextId: number, message: ToPreload): void {
    const expression = `__standInReceive(${JSON.stringify(message)})`;
    this.#session.send('Runtime.evaluate', { expression, contextId }).catch(unlessGone);
  }
}

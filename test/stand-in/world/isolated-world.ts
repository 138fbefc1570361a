import type { Bridge } from './bridge.ts';
import type { Codec, Encoded } from './codec.ts';

/** A message from the preload's `ipcRenderer`. */
export type FromPreload =
  | { readonly kind: 'send'; readonly channel: string; readonly args: Encoded }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: Encoded;
    }
  | { readonly kind: 'preload-error'; readonly file: string; readonly error: string };

/** A message to it: news, or how an `invoke` went. */
export type ToPreload =
  | { readonly kind: 'message'; readonly channel: string; readonly value: Encoded }
  | { readonly kind: 'answer'; readonly id: number; readonly value: Encoded }
  | { readonly kind: 'failure'; readonly id: number; readonly error: string };

export interface PreloadFacts {
  readonly preload: { readonly file: string; readonly source: string } | null;
  readonly platform: string;
  readonly arch: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/** The two globals that join this world, and only this, to the main process. */
interface Wires {
  __standInPost(message: string): void;
  __standInReceive: (message: ToPreload) => void;
}

/**
 * Plays the preload's world: ipcRenderer, contextBridge and what a sandboxed preload may require,
 * then runs the preload. A page gets this function as text, so it uses nothing from outside itself.
 */
export function playIsolatedWorld(
  bridge: Bridge,
  { encode, decode }: Codec,
  { preload, platform, arch, versions }: PreloadFacts,
): void {
  type Listener = (...args: unknown[]) => void;
  interface Pending {
    readonly channel: string;
    resolve(value: unknown): void;
    reject(error: Error): void;
  }
  const wires = globalThis as unknown as Wires;
  const post = (message: FromPreload) => wires.__standInPost(JSON.stringify(message));
  const pending = new Map<number, Pending>();
  let lastId = 0;

  class EventEmitter {
    // Not a private field: that would not be found through the guard around ipcRenderer.
    readonly listeners = new Map<
      string,
      readonly { readonly listener: Listener; readonly once: boolean }[]
    >();
    on(name: string, listener: Listener, once = false): this {
      this.listeners.set(name, [...(this.listeners.get(name) ?? []), { listener, once }]);
      return this;
    }
    once(name: string, listener: Listener): this {
      return this.on(name, listener, true);
    }
    addListener(name: string, listener: Listener): this {
      return this.on(name, listener);
    }
    off(name: string, listener: Listener): this {
      const entries = this.listeners.get(name) ?? [];
      const last = entries.findLastIndex((each) => each.listener === listener);
      this.listeners.set(
        name,
        entries.filter((_, at) => at !== last),
      );
      return this;
    }
    removeListener(name: string, listener: Listener): this {
      return this.off(name, listener);
    }
    removeAllListeners(name: string): this {
      this.listeners.delete(name);
      return this;
    }
    listenerCount(name: string): number {
      return this.listeners.get(name)?.length ?? 0;
    }
    emit(name: string, ...args: unknown[]): boolean {
      const entries = this.listeners.get(name) ?? [];
      for (const { listener, once } of entries) {
        if (once) this.off(name, listener);
        listener.apply(this, args);
      }
      return entries.length > 0;
    }
  }

  const ipcRenderer = Object.assign(new EventEmitter(), {
    send(channel: string, ...args: unknown[]): void {
      post({ kind: 'send', channel, args: encode(args) });
    },
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const encoded = encode(args);
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject, channel });
        post({ kind: 'invoke', id, channel, args: encoded });
      });
    },
  });

  wires.__standInReceive = (message) => {
    if (message.kind === 'message') {
      const args = decode(message.value) as readonly unknown[];
      ipcRenderer.emit(message.channel, { sender: guardedRenderer, ports: [] }, ...args);
      return;
    }
    const call = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'answer') call?.resolve(decode(message.value));
    else
      call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.error}`));
  };

  function guard<Part extends object>(name: string, part: Part): Part {
    return new Proxy(part, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol' || key === 'then')
          return Reflect.get(target, key, receiver);
        throw new Error(`not in the stand-in: ${name}.${key}`);
      },
    });
  }

  // Chromium tells no page where a dropped file is. A spec that drops one says so beforehand, by a
  // file's name; any other has no path, as in Electron.
  const dropped = new Map<string, string>();
  document.addEventListener('stand-in:dropped', (event) => {
    const { detail } = event as CustomEvent<string>;
    const paths = JSON.parse(detail) as readonly string[];
    for (const path of paths) dropped.set(path.replace(/^.*[\\/]/, ''), path);
  });

  const guardedRenderer = guard('ipcRenderer', ipcRenderer);
  const electron = guard('electron (preload)', {
    ipcRenderer: guardedRenderer,
    contextBridge: guard('contextBridge', {
      exposeInMainWorld: (key: string, value: unknown) => bridge.expose(key, value),
    }),
    webUtils: guard('webUtils', {
      getPathForFile: (file: File) => dropped.get(file.name) ?? '',
    }),
  });
  const modules = new Map<string, unknown>([
    ['electron', electron],
    ['electron/renderer', electron],
    ['events', Object.assign(EventEmitter, { EventEmitter })],
    ['timers', { setTimeout, clearTimeout, setInterval, clearInterval }],
    ['url', { URL, URLSearchParams }],
  ]);

  function require(name: string): unknown {
    const found = modules.get(name.replace(/^node:/, ''));
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  }

  function run(source: string, file: string): void {
    const module = { exports: {} };
    const sandboxed = { type: 'renderer', sandboxed: true, contextIsolated: true, env: {} };
    const process = { ...sandboxed, platform, arch, versions };
    const names = ['require', 'module', 'exports', 'process'];
    const text = `${source}\n//# sourceURL=${file}`;
    // oxlint-disable-next-line typescript/no-implied-eval -- a preload is a script, run as one
    const script = new Function(...names, text) as Listener;
    script(require, module, module.exports, process);
  }

  if (preload === null) return;
  try {
    run(preload.source, preload.file);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    post({ kind: 'preload-error', file: preload.file, error: told });
  }
}

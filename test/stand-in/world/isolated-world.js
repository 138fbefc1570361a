// The preload's world: ipcRenderer, contextBridge and what a sandboxed preload may require.
(function (bridge, { encode, decode }, { preload, platform, arch, versions }) {
  const post = (message) => globalThis.__standInPost(JSON.stringify(message));
  const pending = new Map();
  let lastId = 0;

  // No private fields: they would not be found through the guard around ipcRenderer.
  class EventEmitter {
    _listeners = new Map();
    on(name, listener) {
      this._listeners.set(name, [...this._of(name), { listener }]);
      return this;
    }
    once(name, listener) {
      this._listeners.set(name, [...this._of(name), { listener, once: true }]);
      return this;
    }
    off(name, listener) {
      const entries = this._of(name);
      const at = entries.findLastIndex((each) => each.listener === listener);
      this._listeners.set(
        name,
        entries.filter((_, index) => index !== at),
      );
      return this;
    }
    removeAllListeners(name) {
      if (name === undefined) this._listeners.clear();
      else this._listeners.delete(name);
      return this;
    }
    emit(name, ...args) {
      const entries = this._of(name);
      for (const { listener, once } of entries) {
        if (once) this.off(name, listener);
        listener.apply(this, args);
      }
      return entries.length > 0;
    }
    listenerCount(name) {
      return this._of(name).length;
    }
    _of(name) {
      return this._listeners.get(name) ?? [];
    }
  }
  EventEmitter.prototype.addListener = EventEmitter.prototype.on;
  EventEmitter.prototype.removeListener = EventEmitter.prototype.off;

  const ipcRenderer = Object.assign(new EventEmitter(), {
    send: (channel, ...args) => post({ kind: 'send', channel, args: encode(args) }),
    invoke: async (channel, ...args) => {
      const body = encode(args);
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject, channel });
        post({ kind: 'invoke', id, channel, args: body });
      });
    },
  });
  globalThis.__standInReceive = ({ kind, id, channel, value, error }) => {
    if (kind === 'message') {
      ipcRenderer.emit(channel, { sender: ipcRenderer, ports: [] }, ...decode(value));
      return;
    }
    const call = pending.get(id);
    pending.delete(id);
    if (kind === 'answer') call?.resolve(decode(value));
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${error}`));
  };

  const refuse = (name, part) =>
    new Proxy(part, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then') return target[key];
        throw new Error(`not in the stand-in: ${name}.${key}`);
      },
    });
  const contextBridge = { exposeInMainWorld: (key, api) => bridge.expose(key, api) };
  const electron = refuse('electron (preload)', {
    ipcRenderer: refuse('ipcRenderer', ipcRenderer),
    contextBridge: refuse('contextBridge', contextBridge),
  });
  const modules = {
    electron,
    'electron/renderer': electron,
    events: Object.assign(EventEmitter, { EventEmitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require = (name) => {
    const found = modules[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const process = {
    platform,
    arch,
    versions,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
  };

  if (preload === null) return;
  const module = { exports: {} };
  try {
    const source = `${preload.source}\n//# sourceURL=${preload.file}`;
    const run = new Function('require', 'module', 'exports', 'process', source);
    run(require, module, module.exports, process);
  } catch (error) {
    console.error(`Unable to load preload script: ${preload.file}`);
    console.error(error);
    post({ kind: 'preload-error', file: preload.file, error: String(error?.stack ?? error) });
  }
});

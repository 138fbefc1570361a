const { contextBridge, ipcRenderer } = require('electron');
const { EventEmitter } = require('node:events');

const refused = () => {
  try {
    return typeof require('node:fs');
  } catch (error) {
    return error.message;
  }
};

contextBridge.exposeInMainWorld('api', {
  add: (left, right) => ipcRenderer.invoke('add', left, right),
  echo: (value) => ipcRenderer.invoke('echo', value),
  values: () => ipcRenderer.invoke('values'),
  count: () => ipcRenderer.invoke('count'),
  fail: () => ipcRenderer.invoke('fail'),
  heard: () => ipcRenderer.invoke('heard'),
  greet: (name) => ipcRenderer.send('greet', name),
  onGreeting: (listener) => {
    const forward = (_event, text) => listener(text);
    ipcRenderer.on('greeting', forward);
    return () => ipcRenderer.off('greeting', forward);
  },
  onSecondInstance: (listener) => {
    ipcRenderer.once('second-instance', (_event, times) => listener(times));
  },
  multiply: (left, right) => left * right,
  preload: { requireFs: refused(), emitter: typeof EventEmitter, nested: { list: [1, 2] } },
});

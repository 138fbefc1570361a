import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Broadcasts } from './contract/api.ts';
import { broadcastNames, surface } from './contract/surface.ts';

type Method = (...args: readonly unknown[]) => Promise<unknown>;

const namespaces = Object.fromEntries(
  Object.entries(surface).map(([namespace, methods]) => [
    namespace,
    methodsOf(namespace, Object.keys(methods)),
  ]),
);

contextBridge.exposeInMainWorld('api', { ...namespaces, hear, pathOf });

function methodsOf(namespace: string, names: readonly string[]): Readonly<Record<string, Method>> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...args) => ipcRenderer.invoke(`bellhop:${namespace}.${name}`, ...args),
    ]),
  );
}

function hear(name: keyof Broadcasts, tell: (news: unknown) => void): () => void {
  if (!broadcastNames.includes(name)) throw new Error(`hear: no broadcast named "${name}"`);
  const listener = (_event: unknown, news: unknown): void => {
    tell(news);
  };
  ipcRenderer.on(`bellhop:${name}`, listener);
  return () => {
    ipcRenderer.removeListener(`bellhop:${name}`, listener);
  };
}

function pathOf(file: object): string {
  return file instanceof File ? webUtils.getPathForFile(file) : '';
}

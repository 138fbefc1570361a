import { afterEach } from 'vitest';
import { makeAnswers } from '../../../main/ipc/answers.ts';
import { connectLocally, type LocalClient } from '../../../main/ipc/local-client.ts';
import type { Hear } from '../../../main/ipc/local-protocol.ts';
import { serveLocally } from '../../../main/ipc/local-socket.ts';
import type { Api } from '../../../preload/contract/api.ts';

const cleanups: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).toReversed()) await clean();
});

/** A door on a folder, with a way to broadcast through it. */
export async function serve(folder: string, api: Api) {
  const listeners = new Set<Parameters<Hear>[0]>();
  const hear: Hear = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const door = await serveLocally(folder, makeAnswers(api), hear);
  cleanups.push(() => door.close().catch(() => undefined)); // may have been closed by the test
  const broadcast: Parameters<Hear>[0] = (name, news) => {
    for (const listener of listeners) listener(name, news);
  };
  return { door, broadcast, listeners };
}

/** A client of that door. */
export async function connect(folder: string): Promise<LocalClient> {
  const client = await connectLocally(folder);
  if (client === null) throw new Error('nobody listens');
  cleanups.push(client.close);
  return client;
}

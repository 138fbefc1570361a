import { once } from 'node:events';
import net from 'node:net';
import type { Api } from '../../preload/contract/api.ts';
import { surface } from '../../preload/contract/surface.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { cutLines } from './lines.ts';
import { findDoor } from './local-address.ts';
import { readLine, replySchema, writeLine, type Hear, type Reply } from './local-protocol.ts';

/** The running Bellhop, as seen from another process of the same user. */
export interface LocalClient {
  /** Its calls reject when the other side throws, or goes away before it has answered. */
  readonly api: Api;
  readonly hear: Hear;
  readonly close: () => void;
}

type Call = (method: string, args: readonly unknown[]) => Promise<unknown>;

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Listener = Parameters<Hear>[0];

/** Reaches the Bellhop that owns this data folder; null when none is running. */
export async function connectLocally(folder: string): Promise<LocalClient | null> {
  const socket = await knock(folder);
  if (socket === null) return null;
  const { call, hear } = converse(socket);
  return {
    api: makeApi(call),
    hear,
    close: () => {
      socket.destroy();
    },
  };
}

async function knock(folder: string): Promise<net.Socket | null> {
  try {
    const door = findDoor(folder);
    if (door === null) return null;
    const socket = net.connect(door);
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function converse(socket: net.Socket): { readonly call: Call; readonly hear: Hear } {
  const pending = new Map<number, Pending>();
  const listeners = new Set<Listener>();
  let lastId = 0;
  const read = (line: string): void => {
    const reply = readLine(replySchema, line);
    if (reply === null) socket.destroy();
    else if ('broadcast' in reply) tell(reply, listeners);
    else settle(reply, pending);
  };
  socket.on(
    'data',
    cutLines(Number.POSITIVE_INFINITY, read, () => undefined),
  );
  socket.on('error', () => undefined); // 'close' follows, and tells all who wait
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new WentAway());
    pending.clear();
  });
  return {
    call: (method, args) => {
      if (!socket.writable) return Promise.reject(new WentAway());
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        socket.write(writeLine({ id, method, args }));
      });
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function tell(
  { broadcast, news }: Extract<Reply, { readonly broadcast: string }>,
  listeners: ReadonlySet<Listener>,
): void {
  for (const listener of listeners) {
    // An edge: the other side is this same program, whose types have made the news.
    listener(broadcast, news as Parameters<Listener>[1]);
  }
}

/** An answer to no call of ours (an unreadable line has no id) is followed by the end. */
function settle(
  reply: Extract<Reply, { readonly ok: boolean }>,
  pending: Map<number, Pending>,
): void {
  if (reply.id === null) return;
  const asked = pending.get(reply.id);
  pending.delete(reply.id);
  if (reply.ok) asked?.resolve(reply.value);
  else asked?.reject(new Error(reply.message));
}

/** Every method of the surface as a call. */
function makeApi(call: Call): Api {
  const namespaces = Object.entries(surface).map(([namespace, methods]) => {
    const calls = Object.keys(methods).map((name) => {
      const ask = (...args: readonly unknown[]) => call(`${namespace}.${name}`, args);
      return [name, ask] as const;
    });
    return [namespace, Object.fromEntries(calls)] as const;
  });
  // An edge: `surface` is held to the Api by its type, and the other side answers with Answers,
  // whose results are held to it too.
  return Object.fromEntries(namespaces) as unknown as Api;
}

/** Bellhop quit, or was ended, while a call waited: expected, and told to the user. */
export class WentAway extends Error {
  readonly failure: Failure = {
    kind: 'not-available',
    message: 'Bellhop went away before it answered.',
    hint: 'Start it and try again.',
  };

  constructor() {
    super('Bellhop went away before it answered. Start it and try again.');
    this.name = 'WentAway';
  }
}
